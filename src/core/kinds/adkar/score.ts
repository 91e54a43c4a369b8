import type { DocumentContext } from '../../context.ts';
import type { AdkarData } from '../../generated/data.ts';
import type { Bilingual, Playbook } from '../../playbook/types.ts';
import type { Programme } from '../../programme/types.ts';
import { round1 } from '../../score/rounding.ts';
import type { Score } from '../../score/types.ts';
import { FEWEST, progressOf, subjectsOf, type Subject } from './card.ts';
import { diagnose, ELEMENTS, peopleValue } from './diagnosis.ts';
import { elementName } from './names.ts';
import { barrierAt } from './thresholds.ts';

/** What a score says of each group or person. */
interface GroupFigure {
  /** The same in each card of a group. */
  group: string;
  headcount: number | null;
  /** 0-1. */
  progress: number;
}

const NAMES: Record<string, Bilingual> = {
  groups: { en: 'groups and persons', zh: '人群和个人' },
  clear: { en: 'without a barrier', zh: '无卡点' },
  asked: { en: 'people asked', zh: '受访人数' },
};

/** What a reader calls an input of the score. */
export function inputName(input: string, { schema }: Playbook): Bilingual {
  const element = ELEMENTS.find((one) => one === input);
  return element ? elementName(schema, element) : (NAMES[input] ?? { en: input, zh: input });
}

type Known = Subject & { diagnosis: NonNullable<Subject['diagnosis']>; progress: number };

function knownAmong(subjects: readonly Subject[]): Known[] {
  return subjects.flatMap((subject): Known[] => {
    const { diagnosis } = subject;
    const progress = progressOf(subject);
    return diagnosis && progress !== null ? [{ ...subject, diagnosis, progress }] : [];
  });
}

/** The group of which the next element would raise the whole most, of those whose scores are written. */
function raiseOf(
  { playbook, thresholds, lang }: DocumentContext<AdkarData>,
  known: readonly Known[],
): Score['raise'] {
  const limit = barrierAt(thresholds);
  const before = peopleValue(known) ?? 0;
  let best: Score['raise'] = null;
  for (const one of known) {
    const at = ELEMENTS.findIndex((element) => element === one.diagnosis.element);
    const element = ELEMENTS[at];
    if (element === undefined || one.survey || one.diagnosis.status !== 'barrier') continue;
    const raised = one.written.map((score, index) => (index === at ? limit + 1 : score));
    const { progress } = diagnose(raised, limit);
    const gain = round1(
      (peopleValue(known.map((other) => (other === one ? { ...one, progress } : other))) ?? 0) - before,
    );
    if (gain <= (best?.gain ?? 0)) continue;
    const name = elementName(playbook.schema, element)[lang];
    best = {
      pointer: one.places[at] ?? one.pointer,
      gain,
      text:
        lang === 'zh'
          ? `${one.name}：${name}提高到 ${limit + 1} 分，得分增加 ${gain}`
          : `${one.name}: ${name} at ${limit + 1} adds ${gain}`,
    };
  }
  return best;
}

/** What is found of a subject; of few people asked no answers, by which they could be told apart. */
function figuresOf({ diagnosis, progress, survey, asked }: Known) {
  const shown = asked.length >= FEWEST ? survey : null;
  return {
    status: diagnosis.status,
    barrier: diagnosis.element,
    weakest: diagnosis.weakest,
    progress: progress / 100,
    distribution: shown?.distribution ?? null,
    modalBarrier: shown?.modal ?? null,
    means: shown?.means ?? null,
  };
}

/** How far the people of a card are, by headcount; null without anybody. Source: scores.md D2. */
export function adkarScore(context: DocumentContext<AdkarData>): Score | null {
  const { lang } = context;
  const subjects = subjectsOf(context);
  const [only, ...others] = subjects;
  if (!only) return null;
  const known = knownAmong(subjects);
  const value = peopleValue(known);
  return {
    model: 'adkar/barrier',
    value: value === null ? null : round1(value),
    band: null,
    missing: subjects.flatMap(({ written, places, survey }) =>
      survey ? [] : places.filter((_, index) => written[index] === null),
    ),
    inputs:
      others.length === 0 && !only.survey
        ? Object.fromEntries(ELEMENTS.map((element, index) => [element, only.written[index]]))
        : {
            groups: subjects.length,
            clear: known.filter(({ diagnosis }) => diagnosis.status === 'clear').length,
            asked: subjects.reduce((sum, { asked }) => sum + asked.length, 0),
          },
    raise: raiseOf(context, known),
    formula:
      lang === 'zh'
        ? '100 × 按人数加权的平均进度；进度 = 第一个不高于界限（3 分）的要素之前已通过的要素数 ÷ 5，有个人得分时取各人进度的平均'
        : '100 × mean progress by headcount; progress is the elements before the first one at or below the limit (3), of 5; where people were asked, the mean of theirs',
    progress: value === null ? null : value / 100,
    // Of a card of one subject its figures stand here too, under the names of the contract.
    ...(others.length === 0 && known[0] ? figuresOf(known[0]) : {}),
    groups: known.map((one) => ({ group: one.key, headcount: one.headcount, ...figuresOf(one) })),
  };
}

/**
 * How far the people of a programme are, 0-100, by headcount: of each group its latest card counts, and of a table in
 * another document only the groups that have no card.
 */
export function peopleOf(programme: Programme, scoreOf: (playbook: Playbook) => Score | null): number | null {
  const latest = new Map<string, GroupFigure>();
  for (const card of programme.of('adkar')) {
    for (const one of (scoreOf(card)?.groups ?? []) as GroupFigure[]) {
      latest.set(one.group, { ...one, progress: 100 * one.progress });
    }
  }
  const value = peopleValue([...latest.values()]);
  return value === null ? null : round1(value);
}
