import type { IsoDate } from '../when/types.ts';

/** What one document says of a subject on its day. */
export interface Observation {
  /** Of the document. */
  path: string;
  /** Null where the document says none that can be read. */
  date: IsoDate | null;
  /** Null where it is blank or cannot be told. */
  value: number | null;
  /** What the value is measured by; values of different scales do not compare. */
  scale: string;
}

/** Why an observation is no step: the first of these that holds. */
export type LeftOut = 'undated' | 'other-scale' | 'blank' | 'same-day';

/** A value on its day. */
export interface Step {
  date: IsoDate;
  value: number;
}

/** How a value went over dated documents of one subject, up to one of them. */
export interface Series {
  /** Oldest first; no trend where they are fewer than two. */
  steps: Step[];
  /** What is no step, in the order given: nothing is left out in silence. */
  leftOut: { path: string; date: IsoDate | null; why: LeftOut }[];
}

/**
 * The series that ends with one observation.
 *
 * Of several documents of one day nobody knows which holds, so none is a step. What stands on another scale than the
 * last one is none either: it is never converted. Days in between without a document stay without a step.
 *
 * @param all observations of one subject, with the last one
 * @param last the one that is looked at; without a day nobody knows what comes before it, so there is no step
 */
export function seriesOf(all: readonly Observation[], last: Observation): Series {
  const { date: end, scale } = last;
  const upTo = all.filter(({ date }) => date === null || end === null || date <= end);
  const steps = upTo.flatMap(({ date, value, scale: own }) =>
    date === null || value === null || own !== scale ? [] : [{ date, value }],
  );
  const isAlone = (day: IsoDate): boolean => steps.filter(({ date }) => date === day).length === 1;
  const whyNot = ({ date, value, scale: own }: Observation): LeftOut | null => {
    if (date === null) return 'undated';
    if (own !== scale) return 'other-scale';
    if (value === null) return 'blank';
    return isAlone(date) ? null : 'same-day';
  };
  return {
    steps:
      end === null
        ? []
        : steps.filter(({ date }) => isAlone(date)).sort((a, b) => (a.date < b.date ? -1 : 1)),
    leftOut: upTo.flatMap((one) => {
      const why = whyNot(one);
      return why === null ? [] : [{ path: one.path, date: one.date, why }];
    }),
  };
}
