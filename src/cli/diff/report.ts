import { outline } from '../../core/comparison/outline.ts';
import { paragraph } from '../../core/comparison/paragraph.ts';
import type { Comparison } from '../../core/comparison/types.ts';
import { toJson } from '../../core/escape/json.ts';
import { forMarkdown } from '../../core/escape/markdown.ts';
import { forLine } from '../../core/escape/terminal.ts';
import { builtIn } from '../../core/generated/registry.ts';
import { inWords } from '../../core/message.ts';
import { diffReport, sinceText, type Since } from '../../core/reports/diff.ts';
import type { Session } from '../host.ts';
import { say } from '../messages.ts';
import { sectionLines, sectionsMarkdown } from './sections.ts';

/** What is reported: a comparison, and what it is one with. */
export interface Diff {
  comparison: Comparison;
  since: Since;
}

function text(session: Session, diff: Diff): string {
  const { lang } = session;
  const out = [
    forLine(paragraph(diff.comparison, builtIn.kinds, sinceText(diff.since), lang)),
    ...sectionLines(session, outline(diff.comparison, builtIn.kinds, lang)),
  ];
  const { reworded } = diff.comparison;
  if (reworded.length > 0)
    out.push('', forLine(say(lang, 'same-meaning', { paths: inWords(reworded, lang) })));
  return `${out.join('\n')}\n`;
}

function json({ today, lang }: Session, { comparison, since }: Diff): string {
  return `${toJson(diffReport(comparison, since, { kinds: builtIn.kinds, lang, today }), 2)}\n`;
}

/** For a comment on a pull request. */
function markdown(session: Session, diff: Diff): string {
  const { lang } = session;
  const sections = sectionsMarkdown(session, outline(diff.comparison, builtIn.kinds, lang));
  const { reworded } = diff.comparison;
  const rest =
    reworded.length === 0
      ? []
      : [`${forMarkdown(say(lang, 'same-meaning', { paths: inWords(reworded, lang) }))}\n`];
  const first = `${forMarkdown(paragraph(diff.comparison, builtIn.kinds, sinceText(diff.since), lang))}\n`;
  return [first, ...sections, ...rest].join('\n');
}

/** Formats of `changebook diff`; the first is the default. */
export const FORMATS: Record<string, (session: Session, diff: Diff) => string> = { text, json, markdown };
