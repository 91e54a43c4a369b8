import { outline } from '../../core/comparison/outline.ts';
import { whatIfText } from '../../core/comparison/what-if-words.ts';
import { movedText, thingText, shortHealthText } from '../../core/comparison/words.ts';
import { toJson } from '../../core/escape/json.ts';
import { forMarkdown } from '../../core/escape/markdown.ts';
import { forLine } from '../../core/escape/terminal.ts';
import { builtIn } from '../../core/generated/registry.ts';
import { labelled } from '../../core/message.ts';
import { MOST_LINES, sectionLines, sectionsMarkdown } from '../diff/sections.ts';
import type { Session } from '../host.ts';
import { say } from '../messages.ts';
import type { Supposed } from '../../core/reports/supposed-by.ts';
import { healthsOf, whatIfReport } from '../../core/reports/what-if.ts';

/** What would be at odds, each sort with its rows. */
function atOdds({ lang }: Session, { early, left }: Supposed): [string, string[]][] {
  const names = (rows: readonly { name: string }[]): string[] => rows.map(({ name }) => name);
  const sorts: [string, string[]][] = [
    [say(lang, 'left-outside'), names(left.outside)],
    [say(lang, 'would-overlap'), names(left.overlaps)],
    [say(lang, 'would-be-early'), names(early)],
  ];
  return sorts.filter(([, rows]) => rows.length > 0);
}

/** What is supposed, what follows in one line, and the health, be it as it was. */
function heading(session: Session, supposed: Supposed): string[] {
  const { lang } = session;
  const { row, comparison } = supposed;
  const days = movedText({ ...row, workingDays: null, follows: false }, lang);
  const isOwn = (path: string, part: string | undefined, pointer: string): boolean =>
    path === row.path && part === row.part && pointer === row.pointer;
  const changed = new Set(comparison.programmes.flatMap(({ path, health }) => (health ? path : [])));
  const same = healthsOf(supposed).filter(({ path }) => !changed.has(path));
  return [
    say(lang, 'what-if', { row: thingText(row, lang), days }),
    whatIfText(supposed, isOwn, lang),
    ...same.map(({ title, after }) => {
      const text = say(lang, 'unchanged', { text: shortHealthText(builtIn.kinds, after, lang) });
      return labelled(say(lang, 'what-if-health', { title }), text, lang);
    }),
  ];
}

function text(session: Session, supposed: Supposed): string {
  const { lang } = session;
  const sections = outline(supposed.comparison, builtIn.kinds, lang);
  const lines = [...heading(session, supposed).map(forLine), ...sectionLines(session, sections)];
  for (const [title, names] of atOdds(session, supposed)) {
    lines.push('', title, ...names.map((name) => `  ${forLine(name)}`));
  }
  return `${lines.join('\n')}\n`;
}

const json = ({ today }: Session, supposed: Supposed): string =>
  `${toJson(whatIfReport(supposed, today), 2)}\n`;

/** The same on one line. */
const ndjson = ({ today }: Session, supposed: Supposed): string =>
  `${toJson(whatIfReport(supposed, today))}\n`;

/** For a comment on a pull request. */
function markdown(session: Session, supposed: Supposed): string {
  const { lang } = session;
  const sections = sectionsMarkdown(session, outline(supposed.comparison, builtIn.kinds, lang));
  const odds = atOdds(session, supposed).map(([title, names]) => {
    const shown = names.slice(0, MOST_LINES).map((name) => `- ${forMarkdown(name)}\n`);
    const more = names.length - shown.length;
    return `### ${title}\n\n${shown.join('')}${more > 0 ? `- ${say(lang, 'more-lines', { count: more })}\n` : ''}`;
  });
  return [...heading(session, supposed).map((line) => `${forMarkdown(line)}\n`), ...sections, ...odds].join(
    '\n',
  );
}

/** Formats of `changebook score --what-if`, by the names of those without it. */
export const WHAT_IF_FORMATS: Record<string, (session: Session, supposed: Supposed) => string> = {
  text,
  json,
  ndjson,
  markdown,
};
