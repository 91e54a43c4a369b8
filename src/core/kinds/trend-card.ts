import type { DocumentContext } from '../context.ts';
import { fill } from '../message.ts';
import type { Bilingual, Lang, Playbook } from '../playbook/types.ts';
import { copyKey } from '../programme/copies.ts';
import { seriesOf, type LeftOut, type Observation, type Series } from '../score/series.ts';
import type { IsoDate } from '../when/types.ts';
import { FEWEST_DRAWN, type Card } from '../views/shapes/view.ts';

/** What the card of a trend says; `{count}` is how many documents are meant. */
export interface TrendWords {
  /** `totals of {count} assessments`. */
  label: Bilingual;
  /** Why a document of another scale is left out: `{count} with other metrics`. */
  otherScale?: Bilingual;
}

const WHY: Record<LeftOut, Bilingual> = {
  undated: { en: '{count} without a date', zh: '{count} 份无日期' },
  'other-scale': { en: '{count} measured by something else', zh: '{count} 份口径不同' },
  blank: { en: '{count} without a value', zh: '{count} 份无数值' },
  'same-day': { en: '{count} of one day ({days})', zh: '{count} 份日期相同（{days}）' },
};

const WORDS = {
  none: { en: 'no trend yet', zh: '暂无趋势' },
  left: { en: 'not counted: {list}', zh: '未计入：{list}' },
} as const satisfies Record<string, Bilingual>;

/** What is no step of a series, by reason; null where all are. */
export function leftOutText({ leftOut }: Series, lang: Lang, otherScale?: Bilingual): string | null {
  if (leftOut.length === 0) return null;
  const list = (Object.keys(WHY) as LeftOut[]).flatMap((why) => {
    const those = leftOut.filter((one) => one.why === why);
    if (those.length === 0) return [];
    const days = [...new Set(those.flatMap(({ date }) => date ?? []))];
    const text = why === 'other-scale' ? (otherScale ?? WHY[why]) : WHY[why];
    return fill(text[lang], { count: those.length, days: days.join(lang === 'zh' ? '、' : ', ') }, lang);
  });
  return fill(WORDS.left[lang], { list: list.join(lang === 'zh' ? '，' : ', ') }, lang);
}

/** Most values that the card writes one by one. */
const MOST_WRITTEN = 4;

/** How a value went from document to document, with what was not counted; nothing where there is one document. */
export function trendCard(series: Series, words: TrendWords, lang: Lang): Card[] {
  const { steps, leftOut } = series;
  if (steps.length + leftOut.length < 2) return [];
  const left = leftOutText(series, lang, words.otherScale);
  if (steps.length < 2) return [{ value: '–', label: WORDS.none[lang], ...(left ? { detail: left } : {}) }];
  const values = steps.map(({ value }) => value);
  const days = [steps[0]?.date, steps.at(-1)?.date].join(steps.length < FEWEST_DRAWN ? ' → ' : ' – ');
  return [
    {
      value: (values.length > MOST_WRITTEN ? [values[0], '…', values.at(-1)] : values).join(' → '),
      label: fill(words.label[lang], { count: steps.length }, lang),
      detail: left ? `${days}${lang === 'zh' ? '；' : '; '}${left}` : days,
      trend: steps,
    },
  ];
}

/** What a document of a kind says on its own day. */
export type Observed = Pick<Observation, 'value'> & Partial<Pick<Observation, 'scale'>>;

/** A dated copy of a document. */
interface Copy<D> {
  playbook: Playbook;
  /** Null where it says none. */
  day: IsoDate | null;
  /** As it was read on its own day; null where that is not known. */
  context: DocumentContext<D> | null;
}

/** The copies of a document within its programme, itself among them (`date`, else `updated`); none where it is alone. */
export function copiesOf<D>(context: DocumentContext<D>): Copy<D>[] {
  const { playbook, programme } = context;
  const key = copyKey(playbook);
  const copies = programme.of(playbook.kind).filter((one) => copyKey(one) === key);
  if (copies.length < 2) return [];
  return copies.map((copy) => {
    const { date, updated } = copy.data as { date?: string; updated?: string };
    const day = context.dateIn(copy, date ?? updated, 'end');
    return {
      playbook: copy,
      day,
      context: day === null ? null : (context.asOf(copy, day) as Copy<D>['context']),
    };
  });
}

/**
 * How values went over the copies of a document.
 *
 * @param observed of one copy, for each of `words` what it says
 */
export function copiesTrend<D>(
  context: DocumentContext<D>,
  words: readonly TrendWords[],
  observed: (copy: DocumentContext<D>, playbook: Playbook) => readonly Observed[],
): Card[] {
  const read = copiesOf(context).map((copy) => ({
    ...copy,
    says: copy.context ? observed(copy.context, copy.playbook) : [],
  }));
  return words.flatMap((one, index) => {
    const all = read.map(({ playbook, day, says }) => ({
      playbook,
      path: playbook.path,
      date: day,
      value: says[index]?.value ?? null,
      scale: says[index]?.scale ?? '',
    }));
    const own = all.find(({ playbook }) => playbook === context.playbook);
    return own ? trendCard(seriesOf(all, own), one, context.lang) : [];
  });
}

/** The same for the same names in any order. */
export function scaleOf(names: readonly (string | number | undefined)[]): string {
  return JSON.stringify(names.map(String).sort());
}
