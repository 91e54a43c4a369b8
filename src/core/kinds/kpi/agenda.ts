import { factsIn, timeReason } from '../../agenda/rows.ts';
import type { AgendaEntry } from '../../agenda/types.ts';
import type { DocumentContext } from '../../context.ts';
import type { KpiData } from '../../generated/data.ts';
import { placedRows, textOf, textsOf } from '../../playbook/rows.ts';
import { workStateOf } from '../../playbook/work-state.ts';
import { measuresOf } from './measures.ts';

/** What reviews have decided to do. */
function actions(context: DocumentContext<KpiData>): AgendaEntry[] {
  const { playbook } = context;
  return placedRows(playbook, 'reviews').flatMap(({ row, pointer }): AgendaEntry[] => {
    const name = textOf(row.action);
    if (name === undefined) return [];
    const when = textOf(row.due);
    const due = context.date(when, 'end');
    return [
      {
        source: 'action',
        pointer,
        name,
        from: due,
        due,
        state: workStateOf(row.status),
        owners: textsOf(row.owner),
        facts: factsIn(context, 'reviews', row, ['metric', 'finding', 'cause']),
        reason: timeReason(when),
        ownerKey: 'owner',
        stateKey: 'status',
        dueKey: 'due',
      },
    ];
  });
}

/** The days by which targets are to be reached: they take place, and are done once the target is met. */
function targets(context: DocumentContext<KpiData>): AgendaEntry[] {
  return context.derived(measuresOf).flatMap(({ pointer, name, row, due, state }): AgendaEntry[] => {
    const target = textOf(row.target);
    if (due === null || target === undefined) return [];
    return [
      {
        source: 'milestone',
        pointer,
        name: context.lang === 'zh' ? `${name} 达到 ${target}` : `${name} at ${target}`,
        from: due,
        due,
        state: state?.status === 'met' ? 'done' : 'open',
        owners: textsOf(row.owner),
        facts: factsIn(context, 'metrics', row, ['baseline']),
        reason: timeReason(textOf(row.due)),
        ownerKey: 'owner',
        dueKey: 'due',
      },
    ];
  });
}

/** Actions of the reviews, and the days of the targets. */
export function kpiAgenda(context: DocumentContext<KpiData>): AgendaEntry[] {
  return [...actions(context), ...targets(context)];
}
