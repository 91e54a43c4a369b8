import type { DocumentContext } from '../../context.ts';
import type { CommsData } from '../../generated/data.ts';
import { levelOf } from '../../kinds/change/roles.ts';
import { allOf, touchesOf } from '../../kinds/comms/touches.ts';
import { defineRule } from '../../lint/define.ts';
import { rowsOf, textOf, type Row } from '../../playbook/rows.ts';
import { referenceKey } from '../../references/matching.ts';
import type { Rhythm } from '../../schedule/rhythm.ts';
import { addDays, daysBetween } from '../../when/dates.ts';
import type { IsoDate } from '../../when/types.ts';

/** Names and groups of the stakeholders that work at the front line. */
function frontlineOf({ programme }: DocumentContext<CommsData>): ReadonlySet<string> {
  const rows = rowsOf(programme.latest('stakeholders'), 'stakeholders');
  const front = rows.filter(({ level }) => level === 'frontline');
  return new Set(
    front.flatMap(({ id, name, group }) =>
      [id, name, group].flatMap((text) => (textOf(text) === undefined ? [] : referenceKey(text ?? ''))),
    ),
  );
}

function isFrontline(context: DocumentContext<CommsData>, { stakeholder, name, group }: Row): boolean {
  const front = context.derived(frontlineOf);
  return [stakeholder, name, group]
    .flatMap((text) => textOf(text) ?? [])
    .some((text) => front.has(referenceKey(text)) || levelOf(context.programme, text) === 'frontline');
}

/**
 * The first stretch without a touch that is longer than so many days and not over yet, between the first touch and
 * the last up to a day. From touch to touch as far as the limit reaches, so that a rhythm of years is soon gone through.
 */
function gapOf(
  rhythms: readonly Rhythm[],
  until: IsoDate,
  days: number,
  today: IsoDate,
): { from: IsoDate; to: IsoDate } | null {
  const lastUpTo = (day: IsoDate): IsoDate | null =>
    rhythms
      .flatMap(({ countUpTo, nth }) => {
        const n = countUpTo(day);
        return n > 0 ? nth(n) : [];
      })
      .sort()
      .at(-1) ?? null;
  const nextAfter = (day: IsoDate): IsoDate | null =>
    rhythms
      .flatMap(({ countUpTo, nth, count }) => {
        const n = countUpTo(day) + 1;
        return n <= count ? nth(n) : [];
      })
      .sort()[0] ?? null;
  let from = lastUpTo(today) ?? nextAfter(today);
  while (from !== null && from < until) {
    const reached: IsoDate | null = lastUpTo(addDays(from, days));
    if (reached !== null && reached > from) {
      from = reached;
      continue;
    }
    const to = nextAfter(from);
    return to !== null && to <= until ? { from, to } : null;
  }
  return null;
}

export default defineRule({
  id: 'silent-gap',
  kinds: ['comms'],
  whole: true,
  severity: 'warning',
  effort: 15,
  options: {
    days: {
      type: 'integer',
      default: 35,
      minimum: 1,
      description: {
        en: 'Most days between two touches before go-live; a meeting on the first Monday of a month is up to 35 days after the last',
        zh: '上线前两次触达之间最多的天数；每月第一个周一的会议最多相隔 35 天',
      },
    },
    frontlineDays: {
      type: 'integer',
      default: 16,
      minimum: 1,
      description: {
        en: 'The same for the front line; what happens twice a month is up to 16 days apart',
        zh: '一线人员的天数；每月两次的沟通最多相隔 16 天',
      },
    },
  },
  messages: {
    default: {
      en: '{audience} hears nothing from {from} to {to}, {found|day|days} ({limit|is|are} the most before go-live): add a touch in between',
      zh: '“{audience}”从 {from} 到 {to} 共 {found} 天没有任何触达（上线前最多 {limit} 天）：请在其间增加一次',
    },
  },
  why: { en: 'Silence is filled by rumours', zh: '沉默会被谣言填满' },
  fix: { en: 'Add a touch in between', zh: '在其间增加一次触达' },
  source: { en: 'a convention of Changebook', zh: 'Changebook 的约定' },
  check(context) {
    const { options, today, report } = context;
    for (const { row, index, pointer, name: audience } of context.rows('audiences')) {
      const touches = touchesOf(context, index);
      if (!touches.goLive || !touches.complete || touches.isBriefed) continue;
      const limit = isFrontline(context, row) ? options.frontlineDays : options.days;
      const gap = gapOf(allOf(touches), touches.goLive, limit, today);
      if (gap) report(pointer, { audience, ...gap, found: daysBetween(gap.from, gap.to), limit });
    }
  },
});
