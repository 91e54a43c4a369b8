import type { DocumentContext } from '../../context.ts';
import type { AdkarData } from '../../generated/data.ts';
import { percentage } from '../../message.ts';
import { valueName } from '../../playbook/naming/names.ts';
import { textOf } from '../../playbook/rows.ts';
import type { Playbook } from '../../playbook/types.ts';
import { round1 } from '../../score/rounding.ts';
import { seriesOf, type Observation } from '../../score/series.ts';
import type { BarrierStripView, StripAction, StripCell, StripRow } from '../../views/shapes/barrier-strip.ts';
import type { Card } from '../../views/shapes/view.ts';
import { isOpen } from '../../playbook/work-state.ts';
import { leftOutText } from '../trend-card.ts';
import { calledIn } from '../change/roles.ts';
import { actionsOf, type RaisingAction } from './actions.ts';
import { FEWEST, keyOf, progressOf, subjectsIn, subjectsOf, type Subject } from './card.ts';
import { ELEMENTS, type Element } from './diagnosis.ts';
import { elementName, stageName } from './names.ts';
import { barrierAt } from './thresholds.ts';

type Context = DocumentContext<AdkarData>;

/** A subject with the card that says it. */
interface Carded {
  subject: Subject;
  card: Playbook<AdkarData>;
}

/** All cards of the programme by whom they are about, the oldest first. */
function historyOf(context: Context): Map<string, Carded[]> {
  const bySubject = new Map<string, Carded[]>();
  for (const card of context.programme.of('adkar')) {
    for (const subject of subjectsIn(context, card)) {
      const own = bySubject.get(subject.key);
      if (own) own.push({ subject, card });
      else bySubject.set(subject.key, [{ subject, card }]);
    }
  }
  return bySubject;
}

/** The score of an element: as written, else the mean of those asked, to one decimal. */
function scoreAt({ written, survey }: Subject, index: number): number | null {
  const element = ELEMENTS[index];
  const own = written[index] ?? null;
  const mean = element === undefined ? null : (survey?.means[element] ?? null);
  return own ?? (mean === null ? null : round1(mean));
}

function spreadOf({ asked }: Subject, index: number): number[] | null {
  if (asked.length < FEWEST) return null;
  return [1, 2, 3, 4, 5].map((score) => asked.filter((scores) => scores[index] === score).length);
}

function actionOf(context: Context, action: RaisingAction): StripAction {
  const { playbook, programme, lang } = context;
  const { pointer, name, lever, owner, due } = action;
  return {
    pointer,
    name,
    lever: lever === null ? null : valueName(playbook.schema, 'actions', 'lever', lever)[lang],
    owner: owner === undefined ? null : calledIn(programme, owner),
    due: context.date(due, 'end'),
  };
}

function cellsOf(context: Context, { subject, card }: Carded, before: Subject | null): StripCell[] {
  const { playbook, lang } = context;
  const open = card === playbook ? actionsOf(context).filter(({ state }) => isOpen(state)) : [];
  const isMeant = ({ group }: RaisingAction): boolean =>
    group === null || keyOf(context, group) === subject.key;
  return ELEMENTS.map((element, index): StripCell => {
    const row = card.data.scores?.find((one) => one.element === element);
    return {
      element,
      name: elementName(playbook.schema, element)[lang],
      pointer: subject.places[index] ?? subject.pointer,
      score: scoreAt(subject, index),
      spread: spreadOf(subject, index),
      before: before && scoreAt(before, index),
      evidence: (subject.pointer === '/scores' && textOf(row?.evidence)) || null,
      actions: open
        .filter((action) => action.element === element && isMeant(action))
        .map((action) => actionOf(context, action)),
    };
  });
}

function observed({ subject, card }: Carded): Observation {
  const progress = progressOf(subject);
  return {
    path: card.path,
    date: subject.date,
    value: progress === null ? null : Math.round(progress),
    scale: '',
  };
}

function rowOf(context: Context, carded: Carded, history: readonly Carded[]): StripRow[] {
  const { playbook, lang } = context;
  const { subject, card } = carded;
  const { pointer, name, date, headcount, asked, survey, diagnosis } = subject;
  if (!diagnosis) return [];
  const dated = history.filter(
    (one) => one.subject.date !== null && date !== null && one.subject.date <= date,
  );
  const before = dated.findLast((one) => (one.subject.date ?? '') < (date ?? '')) ?? null;
  const stage = textOf(card.data.stage);
  const series = seriesOf(history.map(observed), observed(carded));
  return [
    {
      pointer,
      name,
      date,
      before: before?.subject.date ?? null,
      stage: stage === undefined ? null : stageName(playbook.schema, stage)[lang],
      headcount,
      asked: asked.length,
      cells: cellsOf(context, carded, before?.subject ?? null),
      status: diagnosis.status,
      element: diagnosis.element,
      barriers:
        survey && asked.length >= FEWEST
          ? ELEMENTS.map((element: Element) => ({
              element,
              name: elementName(playbook.schema, element)[lang],
              count: survey.distribution[element],
            })).filter(({ count }) => count > 0)
          : null,
      trend: series.steps.map(({ date: day, value }) => ({ date: day, progress: value })),
      notCounted: history.length < 2 ? null : leftOutText(series, lang),
      path: card === playbook ? null : card.path,
    },
  ];
}

function cardsOf(context: Context, rows: readonly StripRow[]): Card[] {
  const zh = context.lang === 'zh';
  const value = context.scoreOf(context.playbook)?.value ?? null;
  const held = rows.filter(({ status, path }) => status === 'barrier' && path === null);
  const bare = held.filter(({ cells, element }) =>
    cells.every((cell) => cell.element !== element || cell.actions.length === 0),
  );
  const [first] = bare;
  return [
    {
      value: value === null ? '–' : percentage(value),
      label: zh ? '已通过的要素' : 'of the elements reached',
    },
    {
      value: String(held.length),
      label: zh ? '有卡点' : 'held up',
      state: held.length > 0 ? 'attention' : 'good',
    },
    {
      value: String(bare.length),
      label: zh ? '卡点尚无措施' : 'without an open action on what holds them up',
      state: bare.length > 0 ? 'critical' : 'good',
      ...(first
        ? { detail: zh ? `首先：${first.name}` : `first ${first.name}`, pointer: first.pointer }
        : {}),
    },
  ];
}

/** The groups of a card by element; in the latest card of a programme with those of its other cards. */
export function barrierStrip(context: Context): BarrierStripView {
  const { playbook, programme, data, lang } = context;
  const history = historyOf(context);
  const own = subjectsOf(context).map((subject): Carded => ({ subject, card: playbook }));
  const keys = new Set(own.map(({ subject }) => subject.key));
  const others =
    programme.latest('adkar') === playbook
      ? [...history].flatMap(([key, all]) => (keys.has(key) ? [] : (all.at(-1) ?? [])))
      : [];
  const rows = [...own, ...others].flatMap((one) => rowOf(context, one, history.get(one.subject.key) ?? []));
  return {
    type: 'barrier-strip',
    title: playbook.title,
    subtitle: [data.date, data.stage && stageName(playbook.schema, data.stage)[lang]]
      .filter(Boolean)
      .join(' · '),
    cards: rows.length === 0 ? [] : cardsOf(context, rows),
    limit: barrierAt(context.thresholds),
    fewest: FEWEST,
    rows,
  };
}
