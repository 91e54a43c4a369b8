import { factsIn, timeReason } from '../../agenda/rows.ts';
import type { AgendaEntry } from '../../agenda/types.ts';
import type { DocumentContext } from '../../context.ts';
import type { ReadinessData } from '../../generated/data.ts';
import { titleOf } from '../../playbook/naming/labels.ts';
import { rowsOf, textOf, textsOf, type Row } from '../../playbook/rows.ts';
import { workStateOf } from '../../playbook/work-state.ts';
import { assessedOn } from '../roadmap/assessments.ts';
import { dimensionName } from './assessment.ts';

/** What is done about a gap. */
function actionEntries(context: DocumentContext<ReadinessData>): AgendaEntry[] {
  const { playbook, lang } = context;
  const dimension = titleOf(playbook.schema.lists.get('dimensions')?.columns.get('id')?.node, lang, 'id');
  return rowsOf(playbook, 'dimensions').flatMap((row: Row, index): AgendaEntry[] => {
    const name = textOf(row.action);
    if (name === undefined) return [];
    const when = textOf(row.due);
    return [
      {
        source: 'action',
        pointer: `/dimensions/${index}`,
        name,
        from: context.date(when, 'end'),
        due: context.date(when, 'end'),
        state: workStateOf(row.status),
        owners: textsOf(row.owner),
        facts: [
          { label: dimension, text: dimensionName(playbook, row.id ?? '')[lang] },
          ...factsIn(context, 'dimensions', row, ['score']),
        ],
        reason: timeReason(when),
        ownerKey: 'owner',
        stateKey: 'status',
        dueKey: 'due',
      },
    ];
  });
}

/** The next assessment; done where there is one on a later day than this one. */
function reassessment(context: DocumentContext<ReadinessData>): AgendaEntry[] {
  const { playbook, data, lang, programme } = context;
  const due = context.date(data['reassess-by'], 'end');
  if (due === null) return [];
  const own = assessedOn(context, playbook);
  const isDone = programme
    .of('readiness')
    .some((other) => other !== playbook && own !== null && (assessedOn(context, other) ?? '') > own);
  return [
    {
      source: 'review',
      pointer: '/reassess-by',
      name: lang === 'zh' ? `重新评估：${playbook.title}` : `Assess again: ${playbook.title}`,
      from: due,
      due,
      state: isDone ? 'done' : 'open',
      owners: textsOf(data.owner),
      ownerKey: '/owner',
      dueKey: '',
    },
  ];
}

/** Actions and the next assessment. */
export function readinessAgenda(context: DocumentContext<ReadinessData>): AgendaEntry[] {
  return [...actionEntries(context), ...reassessment(context)];
}
