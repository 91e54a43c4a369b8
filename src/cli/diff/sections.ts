import pc from 'picocolors';
import type { OutlineGroup, OutlineLine, OutlineSection } from '../../core/comparison/outline.ts';
import { forMarkdown } from '../../core/escape/markdown.ts';
import { forLine } from '../../core/escape/terminal.ts';
import { labelled } from '../../core/message.ts';
import type { Session } from '../host.ts';
import { say } from '../messages.ts';

const lineText = ({ name, text }: OutlineLine, { lang }: Session): string =>
  name === '' || text === '' ? name + text : labelled(name, text, lang);

/** The sections of a comparison as lines of a terminal, an empty one before each. */
export function sectionLines(session: Session, sections: readonly OutlineSection[]): string[] {
  const paint = pc.createColors(session.color);
  return sections.flatMap(({ title, path, note, groups }) => {
    const head = `${forLine(title)}  ${paint.dim(forLine(path))}`;
    return [
      '',
      `${paint.underline(head)}${note && `  ${forLine(note)}`}`,
      ...groups.flatMap((group) => [
        `  ${paint.bold(group.title)}`,
        ...group.lines.map((line) => `    ${forLine(lineText(line, session))}`),
      ]),
    ];
  });
}

/** Most lines of a sort in a comment, which GitHub ends at 65,536 characters. */
export const MOST_LINES = 20;

/** The sections of a comparison for a comment on a pull request. */
export function sectionsMarkdown({ lang }: Session, sections: readonly OutlineSection[]): string[] {
  const list = ({ title, lines }: OutlineGroup): string => {
    const shown = lines.slice(0, MOST_LINES).map(({ name, text: said }) => {
      const bold = name === '' ? '' : `**${forMarkdown(name)}**`;
      return `- ${bold && said ? labelled(bold, forMarkdown(said), lang) : bold + forMarkdown(said)}`;
    });
    const more = lines.length - shown.length;
    return `${title}\n\n${[...shown, ...(more > 0 ? [`- ${say(lang, 'more-lines', { count: more })}`] : [])].join('\n')}\n`;
  };
  return sections.map(({ title, path, note, groups }) => {
    const head = [title, path, note].flatMap((part) => (part === '' ? [] : forMarkdown(part))).join(' · ');
    return [`### ${head}\n`, ...groups.map(list)].join('\n');
  });
}
