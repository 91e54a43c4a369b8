import type { DocumentContext } from '../../context.ts';
import type { ResistanceData } from '../../generated/data.ts';
import type { Bilingual } from '../../playbook/types.ts';
import { textOf } from '../../playbook/rows.ts';
import { round1 } from '../../score/rounding.ts';
import type { Score } from '../../score/types.ts';
import { entriesOf, type Entry } from './entries.ts';
import { exposureLevel, handledOf, handling } from './exposure.ts';

const NAMES: Record<string, Bilingual> = {
  open: { en: 'open entries', zh: '未关闭条目' },
  closed: { en: 'closed entries', zh: '已关闭条目' },
};

/** What a reader calls an input of the score. */
export function inputName(input: string): Bilingual {
  return NAMES[input] ?? { en: input, zh: input };
}

/** What an open entry lacks, each worth a quarter of it, in the order in which it is asked for. */
function lacksOf({ row, fits, due, isOverdue }: Entry): { column: string; words: Bilingual }[] {
  return [
    { column: 'owner', words: { en: 'an owner', zh: '责任人' }, isThere: textOf(row.owner) !== undefined },
    {
      column: 'root-cause',
      words: { en: 'its root cause', zh: '根本原因' },
      isThere: textOf(row['root-cause']) !== undefined,
    },
    {
      column: 'response-type',
      words: { en: 'an answer that fits', zh: '对症的应对' },
      isThere: fits === true,
    },
    {
      column: 'due',
      words: { en: 'a day that is not over', zh: '未过期的期限' },
      isThere: due !== null && !isOverdue,
    },
  ].filter(({ isThere }) => !isThere);
}

/** How well open resistance is handled, by exposure; null for an empty register. Source: scores.md D5. */
export function resistanceScore(context: DocumentContext<ResistanceData>): Score | null {
  const zh = context.lang === 'zh';
  const entries = entriesOf(context);
  if (entries.length === 0) return null;
  const open = entries.filter(({ isClosed }) => !isClosed);
  const rows = open.map((entry) => {
    const lacks = lacksOf(entry);
    const has = (column: string): boolean => lacks.every((lack) => lack.column !== column);
    const handled = handledOf({
      hasOwner: has('owner'),
      hasCause: has('root-cause'),
      fits: has('response-type'),
      isInTime: has('due'),
    });
    return { entry, lacks, exposure: entry.exposure, handled };
  });
  const known = rows.flatMap(({ exposure, ...rest }) => (exposure === null ? [] : [{ ...rest, exposure }]));
  const value = handling(known, open.length === 0 ? entries.length : 0);
  const total = known.reduce((sum, { exposure }) => sum + exposure, 0);
  const worst = known.reduce<(typeof known)[number] | null>(
    (most, one) =>
      one.exposure * (1 - one.handled) > (most ? most.exposure * (1 - most.handled) : 0) ? one : most,
    null,
  );
  const gain = worst ? round1((100 * worst.exposure * (1 - worst.handled)) / total) : 0;
  const missing = worst?.lacks.map(({ words }) => words[context.lang]).join(zh ? '、' : ', ') ?? '';
  return {
    model: 'resistance/handling',
    value: value === null ? null : round1(value),
    band: null,
    missing: rows.flatMap(({ entry: { row, pointer } }) => [
      ...(row.impact === undefined ? [`${pointer}/impact`] : []),
      ...(row.likelihood === undefined ? [`${pointer}/likelihood`] : []),
    ]),
    inputs: { open: open.length, closed: entries.length - open.length },
    raise:
      worst && gain > 0
        ? {
            pointer: worst.entry.pointer,
            gain,
            text: zh
              ? `为“${worst.entry.name}”补上${missing}，得分增加 ${gain}`
              : `${worst.entry.name} lacks ${missing}: up to ${gain}`,
          }
        : null,
    formula: zh
      ? '100 × Σ 敞口 × 处理程度 ÷ Σ 敞口（只计未关闭条目）；责任人、根本原因、对症的应对、未过期的期限各占四分之一（约定）'
      : '100 × Σ exposure × handled ÷ Σ exposure, over open entries; owner, root cause, an answer that fits and a day that is not over are a quarter each (convention)',
    open: open.length,
    rows: rows.map(({ entry: { row, name }, exposure, handled }) => ({
      id: row.id ?? String(name),
      exposure,
      level: exposure === null ? null : exposureLevel(exposure),
      handled,
    })),
  };
}
