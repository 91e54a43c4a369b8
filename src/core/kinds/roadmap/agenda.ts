import { factsIn, scheduledEntries } from '../../agenda/rows.ts';
import type { AgendaEntry, AgendaFact } from '../../agenda/types.ts';
import type { DocumentContext } from '../../context.ts';
import type { RoadmapData } from '../../generated/data.ts';
import { termWords } from '../../metrics/values.ts';
import { textsOf, type Row } from '../../playbook/rows.ts';
import { workStateOf } from '../../playbook/work-state.ts';
import { criteriaOf } from './criteria.ts';
import { decisionPlaces } from './decision-places.ts';
import { gateStateOf, milestoneStateOf, phaseStateOf, waveStateOf, winStateOf } from './written-states.ts';

const MET = { en: '✓ met', zh: '✓ 已达到' };
const UNMET = { en: '✕ not met', zh: '✕ 未达到' };

/** Facts that are conditions, in words and with what is known of each today: `Wait at most 20 min (now 22 min ✕ not met)`. */
function withReadings(context: DocumentContext, facts: AgendaFact[]): AgendaFact[] {
  const { lang } = context;
  const [open, close, between] = lang === 'zh' ? ['（现为 ', '）', '；'] : [' (now ', ')', '; '];
  return facts.map(({ label, text }) => {
    const said = criteriaOf(context, text, termWords).map(({ text: asked, reading }) => {
      if (!reading) return asked;
      const verdict = reading.met === null ? '' : ` ${(reading.met ? MET : UNMET)[lang]}`;
      return `${asked}${open}${reading.value}${verdict}${close}`;
    });
    return { label, text: said.join(between) };
  });
}

/** Work, gates with what they go by, milestones, wins, waves and blackouts; phases where one looks after them. */
export function roadmapAgenda(context: DocumentContext<RoadmapData>): AgendaEntry[] {
  const { playbook, schedule } = context;
  const hasStatus = (list: string): { stateKey?: string } =>
    playbook.schema.lists.get(list)?.columns.has('status') ? { stateKey: 'status' } : {};
  const progressOf = ({ progress }: Row): Pick<AgendaEntry, 'progress' | 'progressKey'> => ({
    progressKey: 'progress',
    ...(typeof progress === 'number' ? { progress } : {}),
  });
  return [
    ...scheduledEntries(context, 'phases', (row) =>
      row.status === undefined && row.owner === undefined
        ? null
        : {
            source: 'phase',
            state: phaseStateOf(context, row),
            owners: textsOf(row.owner),
            ownerKey: 'owner',
            ...hasStatus('phases'),
            ...progressOf(row),
          },
    ),
    ...scheduledEntries(context, 'activities', (row) => ({
      source: row.lever === 'training' ? 'training' : 'activity',
      state: workStateOf(row.status),
      owners: textsOf(row.owner),
      groups: textsOf(row.group),
      ownerKey: 'owner',
      ...hasStatus('activities'),
      ...progressOf(row),
    })),
    ...scheduledEntries(context, 'waves', (row) => ({
      source: 'wave',
      state: waveStateOf(context, row),
      owners: textsOf(row.owner),
      ownerKey: 'owner',
      facts: factsIn(context, 'waves', row, ['sites']),
      ...hasStatus('waves'),
    })),
    ...scheduledEntries(context, 'milestones', (row) => ({
      source: 'milestone',
      state: milestoneStateOf(row),
      owners: textsOf(row.owner),
      ownerKey: 'owner',
      facts: withReadings(context, factsIn(context, 'milestones', row, ['evidence'])),
      ...hasStatus('milestones'),
    })),
    ...scheduledEntries(context, 'gates', (row, index) => ({
      source: 'gate',
      state: gateStateOf(row),
      owners: textsOf(row.decider),
      ownerKey: 'decider',
      ...(gateStateOf(row) === 'done' ? {} : { decides: decisionPlaces(context, `/gates/${index}`) }),
      facts: [
        ...withReadings(context, factsIn(context, 'gates', row, ['criteria'])),
        ...factsIn(context, 'gates', row, ['evidence', 'conditions']),
      ],
    })),
    ...scheduledEntries(context, 'wins', (row) => ({
      source: 'win',
      state: winStateOf(context, row),
      facts: factsIn(context, 'wins', row, ['metric', 'before', 'after']),
      ...hasStatus('wins'),
    })),
    ...(context.data.blackouts ?? []).flatMap((row, index): AgendaEntry[] => {
      if (schedule.axis !== 'dated') return [];
      const first = schedule.days(row.from ?? row.when ?? '');
      const last = schedule.days(row.to ?? row.when ?? '');
      if (!first || !last) return [];
      const pointer = `/blackouts/${index}`;
      return [
        { source: 'blackout', pointer, name: row.name ?? '', from: first.from, due: last.to, state: null },
      ];
    }),
  ];
}
