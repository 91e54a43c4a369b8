import { isGoLive } from './events.ts';
import { readDuration } from './lengths.ts';
import type { After } from './types.ts';

const TAIL = '((?: ?[+-] ?.+)?(?: ?\\/ ?.+)?)$';
const HAN_JOINT = new RegExp(`^[与和跟](.+?)同时(开始|结束|完成)?${TAIL}`);
const HAN_BEFORE = new RegExp(`^在?(.+?)(?:之前|(?<!之)前)(?:完成|结束)${TAIL}`);
// `试点后2周` says its lag without a sign.
const HAN_AFTER = new RegExp(`^在?(.+?)(?:之后|(?<!之)后) ?(\\d[^+/-]*)?${TAIL}`);
const HAN_RELATIONS = { 开始: 'with', 结束: 'finish-with', 完成: 'finish-with' } as const;

/** Splits a dependency into its relation and what follows in the order name, lag, length. */
function relationOf(text: string): { relation: After['relation']; rest: string } | null {
  const latin = /^(after|with|finish with|finish before) (.+)$/i.exec(text);
  if (latin?.[1] && latin[2]) {
    return { relation: latin[1].toLowerCase().replace(' ', '-') as After['relation'], rest: latin[2] };
  }
  // All other forms have one of these.
  if (!/[与和跟前后]/.test(text)) return null;
  const joint = HAN_JOINT.exec(text);
  if (joint?.[1]) {
    const edge = (joint[2] ?? '开始') as keyof typeof HAN_RELATIONS;
    return { relation: HAN_RELATIONS[edge], rest: `${joint[1]} ${joint[3]}` };
  }
  const before = HAN_BEFORE.exec(text);
  if (before?.[1]) return { relation: 'finish-before', rest: `${before[1]} ${before[2]}` };
  const han = HAN_AFTER.exec(text);
  if (!han?.[1] || (han[2] && !readDuration(han[2]))) return null;
  return { relation: 'after', rest: `${han[1]} ${han[2] ? `+ ${han[2]}` : ''}${han[3]}` };
}

function unquoted(name: string): string {
  return name
    .trim()
    .replace(/^["“”](.*)["“”]$/, '$1')
    .trim();
}

/** The lag at the end of a name, and the name; a hyphen without a space before it belongs to the name: `after wave-2`. */
function withLag(head: string): { target: string; lag?: After['lag'] } {
  const [, named, sign, text] = /^(.*?)( ?\+| -) ?(\d[^+-]*)$/.exec(head) ?? [];
  const lag = text === undefined ? null : readDuration(text);
  if (named === undefined || !lag) return { target: unquoted(head) };
  return { target: unquoted(named), lag: { ...lag, amount: sign === ' -' ? -lag.amount : lag.amount } };
}

/**
 * Reads how a row hangs on another: `after Pilot + 2w / 10d`, `试点后2周`.
 *
 * @param names of rows as written; what is one of them is a name, whatever else it may look like
 */
export function parseAfter(text: string, names?: ReadonlySet<string>): After | null {
  const { relation, rest } = relationOf(text) ?? {};
  if (!relation || !rest) return null;
  const whole = rest.trim();
  const known = names?.has(unquoted(whole)) ? { target: unquoted(whole) } : withLag(whole);
  if (names?.has(known.target)) return { type: 'after', relation, ...known };
  const [, head = '', slash] = /^(.*?)(?: ?\/ ?([^/]+))?$/.exec(rest) ?? [];
  const length = slash ? readDuration(slash) : null;
  const { target, lag } = withLag(head);
  if (target === '' || (slash && !length)) return null;
  return {
    type: 'after',
    relation,
    target,
    ...(isGoLive(target) ? { event: true } : {}),
    ...(lag ? { lag } : {}),
    ...(length ? { length } : {}),
  };
}
