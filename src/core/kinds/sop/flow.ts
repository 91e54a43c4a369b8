import type { DocumentContext } from '../../context.ts';
import type { SopData } from '../../generated/data.ts';
import { displayLabel, titleOf } from '../../playbook/labels.ts';
import type { FlowView } from '../../views/shapes/flow.ts';
import { leadTime } from './lead-time.ts';

const CONTROL = [
  'number',
  'version',
  'status',
  'owner',
  'author',
  'approver',
  'approved-on',
  'effective',
  'review-by',
  'risk',
] as const;

/** The step a failure leads to, where the text names one (`step 4`, `步骤 4`). */
function branchOf(text: string | undefined): string | null {
  return /(?:step|步骤|第)\s*(\d+)/i.exec(text ?? '')?.[1] ?? null;
}

/** The steps that cases lead to: `If it is locked, go to step 4`, `如果超时，转到步骤 4`, `则跳到第 4 步`. */
function casesOf(branches: string | undefined): { no: string; when: string }[] {
  return (branches ?? '').split('\n').flatMap((line) => {
    const [, latin, han] = /(?:\bstep|步骤)\s*(\d{1,4})|第\s*(\d{1,4})\s*步/iu.exec(line) ?? [];
    const no = latin ?? han;
    return no === undefined ? [] : [{ no, when: line }];
  });
}

/** Steps in lanes by role, with the control block of the printed form. */
export function flowView(context: DocumentContext<SopData>): FlowView {
  const { playbook, data, lang } = context;
  const zh = lang === 'zh';
  const steps = data.steps ?? [];
  const properties = playbook.schema.node.properties ?? {};
  const minutes = leadTime(steps);
  const roles = [...new Set(steps.flatMap((step) => step.role ?? []))];
  const score = context.scoreOf(playbook);
  return {
    type: 'flow',
    title: playbook.title,
    subtitle: [data.number, data.version && `v${data.version}`].filter(Boolean).join(' · '),
    cards: [
      { value: score?.value == null ? '–' : score.value.toFixed(1), label: zh ? '完整度' : 'completeness' },
      {
        value: score?.valid === true ? (zh ? '有效' : 'valid') : zh ? '无效' : 'not valid',
        label: zh ? '今日效力' : 'today',
        state: score?.valid === true ? 'good' : 'attention',
      },
      { value: String(steps.length), label: zh ? '步骤' : 'steps' },
      {
        value: minutes === null ? '–' : `${minutes} ${zh ? '分钟' : 'min'}`,
        label: zh ? '最长用时' : 'longest path',
      },
    ],
    roles,
    steps: steps.map((step, index) => {
      const after = steps[index + 1];
      const branch = branchOf(step['if-it-fails']);
      return {
        pointer: `/steps/${index}`,
        no: String(step.no ?? index + 1),
        action: step.action ?? '',
        role: step.role ?? null,
        input: step.input ?? null,
        output: step.output ?? null,
        timeLimit: step['time-limit'] ?? null,
        check: step.check ?? null,
        record: step.record ?? null,
        ifItFails: step['if-it-fails'] ?? null,
        ...(step.command === undefined ? {} : { command: step.command }),
        ...(step.branches === undefined ? {} : { branches: step.branches }),
        next: [
          ...(after ? [{ no: String(after.no ?? index + 2), when: null }] : []),
          ...(branch ? [{ no: branch, when: zh ? '不合格' : 'fails' }] : []),
          ...casesOf(step.branches),
        ],
      };
    }),
    control: CONTROL.map((key) => ({
      label: titleOf(properties[key], lang, key),
      value:
        data[key] === undefined
          ? null
          : displayLabel(properties[key]?.['x-values']?.[data[key]], lang, data[key]),
      pointer: `/${key}`,
    })),
    exceptions: (data.exceptions ?? []).map((row) => ({
      when: row.when ?? '',
      do: row.do ?? '',
      who: row.who ?? null,
    })),
    purpose: data.purpose ?? null,
    scope: data.scope ?? null,
  };
}
