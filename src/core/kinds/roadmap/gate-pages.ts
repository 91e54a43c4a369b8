import type { DocumentContext } from '../../context.ts';
import type { RoadmapData } from '../../generated/data.ts';
import { calledIn } from '../change/roles.ts';
import { textOf } from '../../playbook/rows.ts';
import type { GatePage, GatesView } from '../../views/shapes/gates.ts';
import type { Card } from '../../views/shapes/view.ts';
import { criteriaOf } from './criteria.ts';
import { decisionPlaces } from './decision-places.ts';
import { phaseOfGate } from './gates.ts';

type Context = DocumentContext<RoadmapData>;

function pageOf(context: Context, index: number): GatePage {
  const { playbook, schedule, programme } = context;
  const row = context.data.gates?.[index] ?? {};
  const pointer = `/gates/${index}`;
  const item = schedule.byPointer.get(pointer);
  const phase = (side: 'from' | 'to'): string | null => {
    const named = phaseOfGate(playbook, row, side);
    return textOf(named?.name) ?? textOf(row[side]) ?? null;
  };
  const criteria = textOf(row.criteria);
  const decider = textOf(row.decider);
  return {
    pointer,
    name: textOf(row.name) ?? textOf(row.id) ?? String(index + 1),
    date: schedule.axis === 'dated' ? (item?.end ?? null) : null,
    from: phase('from'),
    to: phase('to'),
    decider: decider === undefined ? null : calledIn(programme, decider),
    criteria: criteria === undefined ? [] : criteriaOf(context, criteria),
    evidence: textOf(row.evidence) ?? null,
    rollback: textOf(row.rollback) ?? null,
    conditions: textOf(row.conditions) ?? null,
    decision: row.decision ?? 'pending',
    decidedOn: context.date(textOf(row['decided-on']), 'end'),
    writes: decisionPlaces(context, pointer),
  };
}

/** Gates to be decided in order of time, those without a day last; then those that are decided, the last one first. */
export function inOrder(gates: readonly GatePage[]): GatePage[] {
  const open = gates.filter(({ decision }) => decision === 'pending');
  const decided = gates.filter(({ decision }) => decision !== 'pending');
  const day = ({ date }: GatePage): string => date ?? '9999';
  const byDay = (a: GatePage, b: GatePage): number => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0);
  return [...open.sort(byDay), ...decided.sort((a, b) => byDay(b, a))];
}

/** What the gates say together: how many are passed, and which comes next. */
export function gateCards(gates: readonly GatePage[], zh: boolean): Card[] {
  const passed = gates.filter(({ decision }) => decision === 'go' || decision === 'conditional').length;
  const next = gates.find(({ decision, date }) => decision === 'pending' && date !== null);
  if (gates.length === 0) return [];
  return [
    { value: `${passed} / ${gates.length}`, label: zh ? '评审点已通过' : 'gates passed' },
    {
      value: next?.date ?? '–',
      label: zh ? '下一个评审点' : 'next gate',
      ...(next ? { detail: next.name, pointer: next.pointer } : {}),
    },
  ];
}

/** The gates of a roadmap, each with all that is needed to decide. */
export function gatesView(context: Context): GatesView {
  const { playbook, data, today, lang } = context;
  const zh = lang === 'zh';
  const gates = inOrder((data.gates ?? []).map((_, index) => pageOf(context, index)));
  return {
    type: 'gates',
    title: playbook.title,
    subtitle: zh ? '评审点' : 'Gates',
    cards: gateCards(gates, zh),
    today,
    gates,
  };
}
