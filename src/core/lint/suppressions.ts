import type { Finding } from '../playbook/types.ts';
import type { Comment, Range, Syntax } from '../syntax/types.ts';
import type { IsoDate } from '../when/types.ts';

/** A comment that silences rules over a stretch of the text. */
export interface Suppression {
  comment: Comment;
  /** Ids, or empty for all. */
  rules: string[];
  reason: string;
  until: IsoDate | null;
  covers: Range;
}

const DIRECTIVE = /^changebook-(disable-next-line|disable|enable)\b\s*([^]*?)(?:\s--\s*([^]*))?$/;
const UNTIL = /[（(]\s*until\s+(\d{4}-\d{2}-\d{2})\s*[)）]\s*$/;

function nextLine(text: string, after: number): Range {
  const lineEnd = text.indexOf('\n', after);
  if (lineEnd < 0) return { start: text.length, end: text.length };
  const following = text.indexOf('\n', lineEnd + 1);
  return { start: lineEnd + 1, end: following < 0 ? text.length : following };
}

/** Reads the suppressions of a document; `disable` lasts to the matching `enable` or the end. */
export function suppressionsOf(syntax: Syntax): Suppression[] {
  const all: Suppression[] = [];
  for (const comment of syntax.comments) {
    const [, directive, names = '', reason = ''] = DIRECTIVE.exec(comment.text) ?? [];
    if (!directive) continue;
    const rules = names.split(/[\s,，]+/).filter(Boolean);
    if (directive === 'enable') {
      for (const open of all) {
        const matches = rules.length === 0 || open.rules.some((rule) => rules.includes(rule));
        if (open.covers.end === syntax.text.length && matches) open.covers.end = comment.range.start;
      }
      continue;
    }
    const covers =
      directive === 'disable-next-line'
        ? nextLine(syntax.text, comment.range.end)
        : { start: comment.range.end, end: syntax.text.length };
    const until = UNTIL.exec(reason)?.[1] ?? null;
    all.push({ comment, rules, reason: reason.replace(UNTIL, '').trim(), until, covers });
  }
  return all;
}

function silences(suppression: Suppression, finding: Finding, today: IsoDate): boolean {
  if (suppression.until !== null && suppression.until < today) return false;
  if (suppression.rules.length > 0 && !suppression.rules.includes(finding.rule)) return false;
  return finding.range.start >= suppression.covers.start && finding.range.start <= suppression.covers.end;
}

/** Splits findings into those that stand and the suppressions that silenced nothing. */
export function applySuppressions(
  findings: Finding[],
  suppressions: Suppression[],
  today: IsoDate,
): { findings: Finding[]; unused: Suppression[] } {
  if (suppressions.length === 0) return { findings, unused: [] };
  const used = new Set<Suppression>();
  const kept = findings.filter((finding) => {
    const by = suppressions.find((suppression) => silences(suppression, finding, today));
    if (by) used.add(by);
    return !by;
  });
  return { findings: kept, unused: suppressions.filter((suppression) => !used.has(suppression)) };
}
