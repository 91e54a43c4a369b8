import type { DocumentContext } from '../../context.ts';
import type { SopData } from '../../generated/data.ts';
import { displayLabel, titleOf } from '../../playbook/naming/labels.ts';
import type { FlowView } from '../../views/shapes/flow.ts';
import { textOf } from '../../playbook/rows.ts';
import { findRow } from '../../references/matching.ts';
import { calledIn } from '../change/roles.ts';
import { sopCards } from './cards.ts';
import { lengthText } from '../../when/length-text.ts';
import { exceptionsByStep, exitsOf, stepOfException } from './exits.ts';
import { minutesOf } from './lead-time.ts';

const CONTROL = [
  'number',
  'version',
  'status',
  'owner',
  'author',
  'reviewer',
  'approver',
  'approved-on',
  'effective',
  'review-by',
  'risk',
  'retention',
] as const;

/** Steps in lanes by role, with the control block of the printed form. */
export function flowView(context: DocumentContext<SopData>): FlowView {
  const { playbook, data, lang } = context;
  const steps = data.steps ?? [];
  const properties = playbook.schema.node.properties ?? {};
  /** The role's name: that of the procedure's own roles, else of those of the programme. */
  const called = (role: string | undefined): string | null =>
    role === undefined
      ? null
      : (textOf(findRow(playbook, 'roles', role)?.name) ?? calledIn(context.programme, role));
  const roles = [...new Set(steps.flatMap((step) => called(step.role) ?? []))];
  const limit = minutesOf(data['time-limit']);
  const numbers = steps.map((step, index) => String(step.no ?? index + 1));
  const known = new Set(numbers);
  const exceptions = data.exceptions ?? [];
  const ofStep = exceptionsByStep(exceptions, known, called);
  return {
    type: 'flow',
    title: playbook.title,
    subtitle: [data.number, data.version && `v${data.version}`].filter(Boolean).join(' · '),
    cards: sopCards(context, limit),
    roles,
    limit,
    steps: steps.map((step, index) => ({
      pointer: `/steps/${index}`,
      no: numbers[index] ?? '',
      action: step.action ?? '',
      role: called(step.role),
      input: step.input ?? null,
      output: step.output ?? null,
      timeLimit: step['time-limit'] ?? null,
      minutes: minutesOf(step['time-limit']),
      check: step.check ?? null,
      record: step.record ?? null,
      ifItFails: step['if-it-fails'] ?? null,
      ...(step.command === undefined ? {} : { command: step.command }),
      ...(step.branches === undefined ? {} : { branches: step.branches }),
      exits: [...exitsOf(step, `/steps/${index}`, known), ...(ofStep.get(numbers[index] ?? '') ?? [])],
    })),
    control: CONTROL.map((key) => ({
      label: titleOf(properties[key], lang, key),
      value:
        data[key] === undefined
          ? null
          : properties[key]?.['x-ref'] === 'role'
            ? called(data[key])
            : properties[key]?.['x-cell'] === 'duration'
              ? lengthText(data[key], lang)
              : displayLabel(properties[key]?.['x-values']?.[data[key]], lang, data[key]),
      pointer: `/${key}`,
    })),
    exceptions: exceptions.map((row) => ({
      step: row.step === undefined ? stepOfException(row, known) : String(row.step),
      when: row.when ?? '',
      do: row.do ?? '',
      who: called(row.who),
    })),
    purpose: data.purpose ?? null,
    scope: data.scope ?? null,
  };
}
