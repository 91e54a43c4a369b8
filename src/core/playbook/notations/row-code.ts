import type { Paragraph, Range, Syntax } from '../../syntax/types.ts';
import type { Said } from './cases.ts';
import { indexOf } from './item-lists.ts';
import { readLabelled } from './labelled.ts';

/** Languages in which one says what a machine is to do. */
const COMMAND_LANGUAGES = new Set(
  'sh bash zsh fish shell shell-session console terminal powershell pwsh ps1 cmd bat batch sql'.split(' '),
);
/** Words before code that is to be run. */
const RUNS = /\b(?:run|execute|enter|type|issue|invoke)\b|执行|运行|输入|键入/iu;
/** Words before code that shows what is seen. */
const SHOWS =
  /\b(?:outputs?|results?|expected?|returns?|should|shows?|displays?|prints?|examples?|samples?|responses?|errors?|looks? like)\b|输出|结果|显示|返回|看到|示例|例如|报错|应为/iu;
const CODE_ALONE = /^`([^`\n]+)`$/;

/** A stretch of code within a row. */
export interface RowCode extends Said {
  /** The label that stands alone before it: `Command:`. */
  label: string | null;
  isCommand: boolean;
}

/** The paragraphs of a section that begin within a stretch. */
function paragraphsIn({ sections }: Syntax, section: number, { start, end }: Range): Paragraph[] {
  const prose = sections[section]?.prose ?? [];
  const from = indexOf(prose, start);
  const found: Paragraph[] = [];
  for (let at = from; at < prose.length && (prose[at]?.range.start ?? end) < end; at += 1) {
    const one = prose[at];
    if (one && one.range.start >= start) found.push(one);
  }
  return found;
}

/** Blocks of code and paragraphs that are nothing else than code within a stretch of a section, in their order. */
export function codeIn(syntax: Syntax, range: Range, section: number, own: Range): RowCode[] {
  const { code, text } = syntax;
  const prose = paragraphsIn(syntax, section, range);
  const blocks: (Said & { language: string })[] = [];
  for (let at = indexOf(code, range.start); at < code.length; at += 1) {
    const block = code[at];
    if (!block || block.range.start >= range.end) break;
    const lines = block.text.split('\n').map((line) => line.trimEnd());
    const said = lines.join('\n').trimEnd();
    if (block.range.start >= range.start && said !== '') {
      blocks.push({ text: said, range: block.textRange, language: block.language });
    }
  }
  const spans = prose.flatMap(({ range: { start, end } }) => {
    const inner = CODE_ALONE.exec(text.slice(start, end))?.[1];
    return inner === undefined || start === own.start
      ? []
      : [{ text: inner.trim(), range: { start: start + 1, end: end - 1 }, language: '' }];
  });
  const places = [...blocks, ...spans].toSorted((a, b) => a.range.start - b.range.start);
  let next = 0;
  let before = text.slice(own.start, own.end);
  return places.map(({ language, ...said }) => {
    for (; next < prose.length && (prose[next]?.range.end ?? 0) < said.range.start; next += 1) {
      const { start, end } = prose[next]?.range ?? own;
      const words = text.slice(start, end);
      if (!CODE_ALONE.test(words)) before = words;
    }
    const line = before.slice(before.lastIndexOf('\n') + 1);
    const labelled = readLabelled(line, 0);
    const label = labelled?.value === '' ? labelled.label : null;
    const isCommand = !SHOWS.test(line) && (COMMAND_LANGUAGES.has(language) || RUNS.test(line));
    return { ...said, label, isCommand };
  });
}
