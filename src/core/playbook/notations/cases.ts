import type { Range, Syntax } from '../../syntax/types.ts';
import { indexOf } from './item-lists.ts';
import { withoutMarks } from './rows.ts';

/** What a stretch of the text says. */
export interface Said {
  text: string;
  range: Range;
}

/** A condition with what is done then: `If it is locked, call …`, `如果超过 5 分钟，则上报`. */
const CASE =
  /^(?:if|in case)\s.{2,200}?(?:[,:]\s|→|->|\sthen\s)\s*\S|^(?:如果|若|假如|如遇|如有|如出现|如发现|一旦)[^。！？]{1,80}?(?:[，,：:]|→|->|则)\s*\S/iu;
/** A condition alone, whose items say what is done then. */
const CONDITION = /^(?:if|in case)\s\S.*|^(?:如果|若|假如|如遇|如有|如出现|如发现|一旦).+/iu;
/** What is done in all other cases: it counts behind a case. */
const OTHERWISE = /^(?:otherwise|else|if not)\b|^(?:否则|反之)/iu;
/** The case in which the step itself does not succeed. */
const FAILURE =
  /^if (?:it|this|that|(?:the|this) (?:step|check|test|verification|command)) (?:fails?|is unsuccessful|does(?: not|n['’]t) (?:pass|work|succeed))\b|^(?:如果|若)(?:该|本|此)?(?:步骤|步|检查|验证|操作|执行|测试)?仍?(?:失败|不合格|不通过|未通过|不成功|未成功)/iu;

/** True for a case of which the step itself is the condition. */
export const isFailure = (text: string): boolean => FAILURE.test(text);

/** True for a line that is read as a case where it stands by itself within a row. */
export const isCaseLine = (text: string): boolean => CASE.test(text);

/** The sentences of a text, with where each begins. */
function sentencesOf(source: string): { text: string; at: number }[] {
  const found: { text: string; at: number }[] = [];
  let at = 0;
  for (const { 0: end, index } of source.matchAll(/[.!?](?=\s)|[。！？；]|;(?=\s)/gu)) {
    found.push({ text: source.slice(at, index + end.length), at });
    at = index + end.length;
  }
  return [...found, { text: source.slice(at), at }].flatMap(({ text, at: start }) => {
    const bare = text.trim();
    return bare === '' ? [] : [{ text: bare, at: start + text.indexOf(bare) }];
  });
}

/** The cases among sentences, as far as they follow one another. */
function inSentences(sentences: { text: string; at: number }[], start: number): Said[] {
  const found: Said[] = [];
  for (const { text, at } of sentences) {
    const isCase: boolean = CASE.test(text) || (found.length > 0 && OTHERWISE.test(text));
    if (!isCase && found.length > 0) break;
    if (isCase)
      found.push({ text: withoutMarks(text), range: { start: start + at, end: start + at + text.length } });
  }
  return found;
}

/** The cases among the items of a stretch; what stands within one is what is done then. */
function inItems({ items }: Syntax, { start, end }: Range, own: Range): Said[] {
  const found: Said[] = [];
  let isBehindCase = false;
  for (let at = indexOf(items, start); at < items.length; at += 1) {
    const item = items[at];
    if (!item || item.range.start >= end) break;
    if (item.range.start < start || item.textRange.start === own.start) continue;
    const inner: string[] = [];
    for (let next = at + 1; (items[next]?.range.start ?? Infinity) < item.range.end; next += 1) {
      inner.push(items[next]?.text ?? '');
    }
    const isCase: boolean =
      CASE.test(item.text) ||
      (inner.length > 0 && CONDITION.test(item.text)) ||
      (isBehindCase && OTHERWISE.test(item.text));
    isBehindCase = isCase;
    if (!isCase) continue;
    const text = inner.length > 0 ? `${item.text} ${inner.join('; ')}` : item.text;
    found.push({ text, range: { start: item.textRange.start, end: item.range.end } });
    at += inner.length;
  }
  return found;
}

/** The cases among the paragraphs of a stretch: behind a sentence that is none, or the whole paragraph. */
function inParagraphs({ sections, items, text }: Syntax, range: Range, section: number, own: Range): Said[] {
  const prose = sections[section]?.prose ?? [];
  const found: Said[] = [];
  for (let at = indexOf(prose, range.start); at < prose.length; at += 1) {
    const paragraph = prose[at];
    if (!paragraph || paragraph.range.start >= range.end) break;
    const isItemText = items[paragraph.item]?.textRange.start === paragraph.range.start;
    if (paragraph.range.start < range.start || paragraph.range.start === own.start || isItemText) continue;
    const sentences = sentencesOf(text.slice(paragraph.range.start, paragraph.range.end));
    found.push(...inSentences(sentences.length > 1 ? sentences.slice(1) : sentences, paragraph.range.start));
  }
  return found;
}

/** The cases that a row says: in its own text, in items and in paragraphs within it, in their order. */
export function casesIn(syntax: Syntax, range: Range, section: number, own: Range): Said[] {
  return [
    ...inSentences(sentencesOf(syntax.text.slice(own.start, own.end)).slice(1), own.start),
    ...[...inItems(syntax, range, own), ...inParagraphs(syntax, range, section, own)].toSorted(
      (a, b) => a.range.start - b.range.start,
    ),
  ];
}
