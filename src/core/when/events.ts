import { readDuration } from './lengths.ts';
import type { After, Anchor, Duration, Span } from './types.ts';

const LATIN_EVENT = '(?:go-?live|go live|launch|cut-?over|migration|deployment|release|roll-?out)';
const HAN_EVENT = '(?:正式)?(?:上线|投产|发布|切换|割接|迁移)';

/** Names that are the go-live's own: with any of the other words for it somebody may mean something else. */
const GO_LIVE = /^(?:the )?(?:go-?live|go live)(?: day| date)?$|^(?:正式)?上线$/i;
const LIKE_GO_LIVE = new RegExp(`^(?:the )?${LATIN_EVENT}(?: day| date)?$|^${HAN_EVENT}$`, 'i');

const AMOUNT = '\\d{1,6}(?:\\.\\d{1,6})?';
const LETTER = new RegExp(`^([TDLRG]) ?([+-]) ?(${AMOUNT})((?: |-)?[a-z][a-z ]*)?$`, 'i');
const SIGNED = new RegExp(
  `^(${LATIN_EVENT}(?: day| date)?|${HAN_EVENT}) ?([+-]) ?(${AMOUNT})( ?[a-z\\u4e00-\\u9fff ]+)?$`,
  'i',
);
const COUNTED =
  /^([\da-z][\da-z .~–—-]{0,40}?) (before|prior to|ahead of|after|following|post) (?:the )?(\S.*)$/i;
const PREFIXED = /^(pre|post)-? ?([^()]+?) ?\(\+?([^()]+?)(?: before| after| prior)?\)$/i;
const AROUND = new RegExp(
  `^(pre|before|post)[- ]?(?:the )?(${LATIN_EVENT})$|^(${HAN_EVENT})(?:之|以)?前$`,
  'i',
);
const ON_DAY = /^(?:on )?(?:the )?day of (?:the )?(\S.*)$/i;
const HAN_DAY = new RegExp(`^(${HAN_EVENT})(?:当天|当日|日)$`);
const HAN_COUNTED = /^([^\d\s第每本当][^前后]*?)(?:之|以)?前 ?([\d半一二两三四五六七八九十].*)$/;
const HAN_AFTER_EVENT = new RegExp(`^(${HAN_EVENT})(?:之|以)?后 ?([\\d半一二两三四五六七八九十].*)$`);

/** True for what a document calls its go-live, or may mean by it. */
export function isLikeGoLive(name: string): boolean {
  return LIKE_GO_LIVE.test(name);
}

function isDay(text: string): boolean {
  return isLikeGoLive(text) || /^[td]-day$/i.test(text);
}

/** What a name stands for: a row, or the go-live where no row is called so. */
export function anchorOf(target: string, event: boolean): Anchor {
  return event ? { target, event: true } : { target };
}

/** True for the go-live's own names, which mean it wherever no row has them. */
export function isGoLive(name: string): boolean {
  return GO_LIVE.test(name);
}

function away(anchor: Anchor, lag: Duration, sign: 1 | -1): After {
  return {
    type: 'after',
    relation: 'with',
    ...anchor,
    lag: { type: 'duration', unit: lag.unit, amount: sign * lag.amount },
  };
}

/** A point that lies a length away, or the stretch between the two ends of a range of lengths. */
function counted(anchor: Anchor, lag: Duration, sign: 1 | -1): After | Span {
  if (lag.least === undefined) return away(anchor, lag, sign);
  const [near, far] = [away(anchor, { ...lag, amount: lag.least }, sign), away(anchor, lag, sign)];
  return sign < 0 ? { type: 'span', from: far, to: near } : { type: 'span', from: near, to: far };
}

/** A number without a unit counts days. */
function lagOf(amount: string, unit: string | undefined): Duration | null {
  return readDuration(unit === undefined ? `${amount}d` : `${amount} ${unit.replace(/^[- ]/, '')}`);
}

function signed(target: string, sign: string | undefined, amount = '', unit?: string): After | Span | null {
  const lag = lagOf(amount, unit?.trimStart());
  return lag && counted({ target, event: true }, lag, sign === '-' ? -1 : 1);
}

/**
 * Reads what is counted from an event or a row: `T-48h`, `D-7`, `Launch +1`, `go-live + 3d`, `2 weeks before Pilot`,
 * `2-4 weeks before go-live`, `Post-migration (+1 week)`, `Day of cutover`, `上线前1周`, `上线当天`.
 */
export function parseEvent(text: string): After | Span | null {
  const letter = LETTER.exec(text);
  if (letter) return signed(letter[1] ?? '', letter[2], letter[3], letter[4]);
  const named = SIGNED.exec(text);
  if (named) return signed(named[1] ?? '', named[2], named[3], named[4]);
  const day = ON_DAY.exec(text)?.[1] ?? HAN_DAY.exec(text)?.[1] ?? (isDay(text) ? text : undefined);
  if (day !== undefined) return { type: 'after', relation: 'with', ...anchorOf(day, isDay(day)) };
  const around = AROUND.exec(text);
  if (around) {
    const relation = around[1]?.toLowerCase() === 'post' ? 'after' : 'finish-before';
    return { type: 'after', relation, target: around[2] ?? around[3] ?? '', event: true };
  }
  const prefixed = PREFIXED.exec(text);
  const latin = COUNTED.exec(text);
  const [amount = '', relation = '', target = ''] = prefixed
    ? [prefixed[3], prefixed[1], prefixed[2]]
    : (latin?.slice(1) ?? []);
  if (target !== '') {
    const lag = readDuration(amount.trim());
    const event = isLikeGoLive(target);
    if (!lag) return null;
    if (/^(?:before|prior to|ahead of|pre)$/i.test(relation))
      return counted(anchorOf(target, event), lag, -1);
    if (event) return counted(anchorOf(target, true), lag, 1);
    return lag.least === undefined ? { type: 'after', relation: 'after', target, lag } : null;
  }
  const before = HAN_COUNTED.exec(text);
  const han = before ?? HAN_AFTER_EVENT.exec(text);
  const lag = han && readDuration(han[2] ?? '');
  const name = han?.[1]?.trim() ?? '';
  return lag ? counted(anchorOf(name, isLikeGoLive(name)), lag, before ? -1 : 1) : null;
}
