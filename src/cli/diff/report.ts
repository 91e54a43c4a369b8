import pc from 'picocolors';
import { outline, type OutlineGroup, type OutlineLine } from '../../core/comparison/outline.ts';
import { paragraph } from '../../core/comparison/paragraph.ts';
import type { Comparison } from '../../core/comparison/types.ts';
import { toJson } from '../../core/escape/json.ts';
import { forMarkdown } from '../../core/escape/markdown.ts';
import { forLine } from '../../core/escape/terminal.ts';
import { inWords, labelled } from '../../core/message.ts';
import type { Commit } from '../../project/git.ts';
import type { Session } from '../host.ts';
import { say } from '../messages.ts';

/** What is reported: a comparison, and what it is one with. */
export interface Diff {
  comparison: Comparison;
  commit: Commit;
  /** As it was asked for: a revision or a day. */
  since: string;
}

/** What it is compared with, in the reader's words: the day alone where a day was asked for. */
function sinceText({ since, commit }: Diff): string {
  return since === commit.day || /^\d{4}-\d\d-\d\d$/.test(since) ? since : `${since} (${commit.day})`;
}

const lineText = ({ name, text }: OutlineLine, { lang }: Session): string =>
  name === '' || text === '' ? name + text : labelled(name, text, lang);

function text(session: Session, diff: Diff): string {
  const { color, lang, registry } = session;
  const paint = pc.createColors(color);
  const out = [forLine(paragraph(diff.comparison, registry.kinds, sinceText(diff), lang))];
  for (const { title, path, note, groups } of outline(diff.comparison, registry.kinds, lang)) {
    const head = `${forLine(title)}  ${paint.dim(forLine(path))}`;
    out.push('', `${paint.underline(head)}${note && `  ${forLine(note)}`}`);
    for (const group of groups) {
      out.push(`  ${paint.bold(group.title)}`);
      for (const line of group.lines) out.push(`    ${forLine(lineText(line, session))}`);
    }
  }
  const { reworded } = diff.comparison;
  if (reworded.length > 0)
    out.push('', forLine(say(lang, 'same-meaning', { paths: inWords(reworded, lang) })));
  return `${out.join('\n')}\n`;
}

function json({ today, lang, registry }: Session, diff: Diff): string {
  const { comparison, commit, since } = diff;
  const report = {
    diffVersion: 1,
    today,
    since: { asked: since, commit: commit.id, day: commit.day },
    paragraph: paragraph(comparison, registry.kinds, sinceText(diff), lang),
    ...comparison,
  };
  return `${toJson(report, 2)}\n`;
}

/** Most lines of a sort in a comment, which GitHub ends at 65,536 characters. */
const MOST_LINES = 20;

/** For a comment on a pull request. */
function markdown(session: Session, diff: Diff): string {
  const { lang, registry } = session;
  const list = ({ title, lines }: OutlineGroup): string => {
    const shown = lines.slice(0, MOST_LINES).map(({ name, text: said }) => {
      const bold = name === '' ? '' : `**${forMarkdown(name)}**`;
      return `- ${bold && said ? labelled(bold, forMarkdown(said), lang) : bold + forMarkdown(said)}`;
    });
    const more = lines.length - shown.length;
    return `${title}\n\n${[...shown, ...(more > 0 ? [`- ${say(lang, 'more-lines', { count: more })}`] : [])].join('\n')}\n`;
  };
  const sections = outline(diff.comparison, registry.kinds, lang).map(({ title, path, note, groups }) => {
    const head = [title, path, note].flatMap((part) => (part === '' ? [] : forMarkdown(part))).join(' · ');
    return [`### ${head}\n`, ...groups.map(list)].join('\n');
  });
  const { reworded } = diff.comparison;
  const rest =
    reworded.length === 0
      ? []
      : [`${forMarkdown(say(lang, 'same-meaning', { paths: inWords(reworded, lang) }))}\n`];
  const first = `${forMarkdown(paragraph(diff.comparison, registry.kinds, sinceText(diff), lang))}\n`;
  return [first, ...sections, ...rest].join('\n');
}

/** Formats of `changebook diff`; the first is the default. */
export const FORMATS: Record<string, (session: Session, diff: Diff) => string> = { text, json, markdown };
