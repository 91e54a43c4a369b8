import { isLogHeading } from '../../playbook/naming/log-heading.ts';
import type { Playbook } from '../../playbook/types.ts';
import type { Heading, Section } from '../../syntax/types.ts';
import { inlineSource } from '../sources/inline-source.ts';
import type { Proposal } from '../types.ts';

/** What the heading of a log is called, in each language that a document is written in. */
const HEADING = { en: 'Log', zh: '进展日志' };

/** The place of the log among the sections; -1 where there is none. */
function logIndex({ syntax }: Playbook): number {
  return syntax.sections.findIndex(({ heading }) => heading && isLogHeading(heading.text));
}

/** That a section reads so, with anything below its heading. */
function place(index: number, { level, text }: Pick<Heading, 'level' | 'text'>, parent: number) {
  return { place: `section/${index}`, text: JSON.stringify([level, text, parent]) };
}

/**
 * Writes lines of a document's log, before those of other days; without a log one is begun at the end.
 *
 * @param day of the entries
 */
export function logEntries(playbook: Playbook, day: string, texts: readonly string[]): Proposal {
  const { syntax, lang } = playbook;
  const { text: source, eol, sections } = syntax;
  const lines = texts
    .map((text) => `- ${day} ${inlineSource(text.replace(/\s+/g, ' ').trim())}${eol}`)
    .join('');
  const index = logIndex(playbook);
  const log: Section | undefined = sections[index];
  if (log?.heading) {
    const lineEnd = source.indexOf('\n', log.heading.textRange.end);
    const at = lineEnd < 0 ? source.length : lineEnd + 1;
    const [gap = ''] = /^\s*/.exec(source.slice(at, log.range.end)) ?? [];
    const isList = /^[-*+] /.test(source.slice(at + gap.length, log.range.end));
    // Before the newest entry so far, else below the heading with an empty line around it.
    const inserted = isList ? lines : `${lineEnd < 0 ? eol : ''}${eol}${lines}`;
    const start = isList ? at + gap.length : at;
    return {
      edits: [{ range: { start, end: start }, text: inserted }],
      writes: [place(index, log.heading, log.parent)],
    };
  }
  const end = source.length;
  const before = source === '' || source.endsWith('\n') ? '' : eol;
  const parent = sections.findLastIndex(({ heading }) => heading?.level === 1);
  return {
    edits: [{ range: { start: end, end }, text: `${before}${eol}## ${HEADING[lang]}${eol}${eol}${lines}` }],
    writes: [place(sections.length, { level: 2, text: HEADING[lang] }, parent)],
  };
}
