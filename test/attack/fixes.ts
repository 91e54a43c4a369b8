import { applyEdits } from '../../src/core/edits/apply.ts';
import { compatibleFixes, isAnswer } from '../../src/core/lint/compatible-fixes.ts';
import type { Finding, Playbook, TextEdit } from '../../src/core/playbook/types.ts';
import { check } from './check.ts';

const ROUNDS = 10;

const findingsOf = (text: string): readonly Finding[] => check(text).files[0]?.findings ?? [];

type Key = (finding: Finding) => string;

function counted(findings: readonly Finding[], rule: string, keyOf: Key): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    if (finding.rule === rule) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  }
  return counts;
}

/** Findings with the text that they are about. */
interface Checked {
  text: string;
  findings: readonly Finding[];
}

/** Messages of a rule that are said more often after than before, and of another text: one may be said in other words. */
function created(before: Checked, after: Checked, rule: string): string[] {
  // Lines move with those above them.
  const said: Key = ({ message }) => message.replace(/\bline \d+(?:, \d+)*/, 'line');
  const isMore = (keyOf: (checked: Checked) => Key): Key => {
    const was = counted(before.findings, rule, keyOf(before));
    const is = counted(after.findings, rule, keyOf(after));
    return (finding) => {
      const key = keyOf(after)(finding);
      return (is.get(key) ?? 0) > (was.get(key) ?? 0) ? key : '';
    };
  };
  const isNew = isMore(() => said);
  const isElsewhere = isMore(
    ({ text }) =>
      ({ range }) =>
        text.slice(range.start, range.end),
  );
  return after.findings.flatMap((finding) =>
    finding.rule === rule && isNew(finding) !== '' && isElsewhere(finding) !== '' ? finding.message : [],
  );
}

const countOf = (findings: readonly Finding[], rule: string): number =>
  findings.filter((finding) => finding.rule === rule).length;

/** Whether a place after edits stands in what was not read before them: what is told of it was there and not seen. */
function wasUnread({ syntax, unread }: Playbook, edits: readonly TextEdit[], { range }: Finding): boolean {
  let at = range.start;
  for (const { range: old, text } of edits.toSorted((a, b) => a.range.start - b.range.start)) {
    if (old.start <= at) at -= Math.min(text.length - (old.end - old.start), at - old.start);
  }
  return unread.some(({ range: { start, end } }) => {
    const table = syntax.tables.find((one) => one.header.range.start === start);
    const section = syntax.sections.findLast((one) => one.range.start <= start);
    return start <= at && at < (table ?? section)!.range.end && start < end;
  });
}

/** What is wrong with a fix: it removes what it names, and makes no other finding of its rule, no duplicate and no broken front matter. */
export function fixFaults(playbook: Playbook, findings: readonly Finding[], finding: Finding): string[] {
  const { text } = playbook.syntax;
  const edits = finding.fixes[0]?.edits ?? [];
  const fixed = applyEdits(text, edits);
  // One that is only offered may say what a table is: then that is read, and told of, for the first time.
  const isOffered = finding.fixes[0]?.offered === true;
  const after = findingsOf(fixed);
  const seen = isOffered ? after.filter((one) => !wasUnread(playbook, edits, one)) : after;
  // Of a document whose kind is not known hardly anything is read, and so little is found.
  const others =
    finding.rule === 'unknown-kind' ? [] : ['written-twice', 'front-matter-syntax', 'dependency-cycle'];
  const worse = [finding.rule, ...others].flatMap((rule) =>
    created({ text, findings }, { text: fixed, findings: seen }, rule).map(
      (message) => `makes ${rule}: ${message}`,
    ),
  );
  // One that is only offered puts its place right; the same may be said of another one then.
  const isSame = (one: Finding): boolean =>
    one.message === finding.message && one.range.start === finding.range.start;
  const isThere =
    countOf(after, finding.rule) >= countOf(findings, finding.rule) && (!isOffered || after.some(isSame));
  const stays = isThere ? ['removes nothing'] : [];
  return [...worse, ...stays].map((fault) => `fix of ${finding.rule} "${finding.message}": ${fault}`);
}

/** What is wrong with fixes made again and again: they come to rest. */
export function allFixesFaults(text: string, first: readonly Finding[]): string[] {
  let now = text;
  let findings = first;
  for (let round = 0; round < ROUNDS; round++) {
    const fixes = compatibleFixes(findings, isAnswer);
    if (fixes.length === 0) return [];
    const before = { text: now, findings };
    now = applyEdits(
      now,
      fixes.flatMap((fix) => fix.edits),
    );
    const after = findingsOf(now);
    const isKnown = countOf(findings, 'unknown-kind') === countOf(after, 'unknown-kind');
    const twice = (isKnown ? ['written-twice', 'front-matter-syntax'] : ['front-matter-syntax']).flatMap(
      (rule) => created(before, { text: now, findings: after }, rule),
    );
    if (twice.length > 0) return [`all fixes at once make ${twice.join('; ')}`];
    findings = after;
  }
  return ['fixes do not come to rest'];
}
