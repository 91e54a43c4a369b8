/** Longest text that is looked at for a time. */
export const MOST = 200;

/** ASCII and Chinese characters, without white space at the ends or twice in a row, as most texts are. */
const FLAT = /^(?:[!-~\u4e00-\u9fff]+(?: [!-~\u4e00-\u9fff]+)*)?$/;

/** Half-width form with single spaces; the wave dash and the minus sign, which have no such form, as `~` and `-`. */
export function flat(text: string): string {
  if (FLAT.test(text)) return text;
  return text.normalize('NFKC').replace(/〜/g, '~').replace(/−/g, '-').replace(/\s+/g, ' ').trim();
}

const MARKS_BEFORE = /^[\p{Extended_Pictographic}\uFE0F✓✗√ ]{1,8}/u;
const MARKS_AFTER = /[\p{Extended_Pictographic}\uFE0F✓✗√ ]{1,8}$/u;
const HEDGE =
  /^(?:(?:~|≈|约为?|大约|大概|预计|暂定|计划)[:： ]*|(?:approx\.?|approximately|about|around|circa|ca\.|est\.|estimated|tentatively|expected|planned|target|on|in|during(?= \S*\d| \w+ \d))[: ] ?)/i;
const STATE_BEFORE = /^(?:已?完成|已?结束|done|completed?|finished|due):? /i;
const STATE_AFTER =
  /[ ,](?:done|completed?|finished|closed|released|planned|in progress|not started|estimated|est\.|tbc)$| ?,?(?:已?完成|已?结束|进行中|未开始|左右)$/i;

const NUMBER_OR_NAME =
  /[\d一二两三四五六七八九十上下本半首末初底]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|first|second|third|fourth|last|half/i;

/** False for a text that is no day, week or longer stretch of the calendar or of a plan: it has no number and no name of one. */
export function mayBeTime(text: string): boolean {
  return NUMBER_OR_NAME.test(text);
}

/** A remark in brackets at the end of a text, and what stands before it. */
function withoutBrackets(text: string): string {
  if (!text.endsWith(')')) return text;
  const open = text.lastIndexOf('(');
  return open < 1 ? text : text.slice(0, open).trimEnd();
}

/**
 * A time without what is said about it: marks (`✅`), hedges (`约`, `about`), states (`完成`) and remarks in
 * brackets at its end. The text is flat.
 */
export function withoutRemarks(text: string): string {
  let [rest, before] = [text, ''];
  // Each turn takes something off, and few texts say more than four things beside their time.
  for (let turn = 0; turn < 4 && rest !== before; turn++) {
    before = rest;
    rest = withoutBrackets(
      rest
        .replace(MARKS_BEFORE, '')
        .replace(MARKS_AFTER, '')
        .replace(/(?<![.:,])[:,.;、。]$/, ''),
    )
      .replace(STATE_BEFORE, '')
      .replace(STATE_AFTER, '')
      .replace(HEDGE, '')
      .trim();
  }
  return rest;
}
