import type { DocumentContext } from '../../context.ts';
import type { SopData } from '../../generated/data.ts';
import type { Bilingual } from '../../playbook/types.ts';
import { round1 } from '../../score/rounding.ts';
import type { Score } from '../../score/types.ts';
import { CONTROL_FIELDS, sopCompleteness, STEP_ATTRIBUTES } from './completeness.ts';
import { isApproved } from './in-place.ts';
import { leadTime } from './lead-time.ts';
import { invalidity } from './validity.ts';

const INPUTS: Record<string, Bilingual> = {
  control: { en: 'control fields', zh: '受控信息' },
  steps: { en: 'attributes of a step', zh: '步骤要素' },
};

/** What a reader calls an input of the score. */
export function inputOfSop(input: string): Bilingual {
  return INPUTS[input] ?? { en: input, zh: input };
}

/** Completeness of a procedure, and apart from it whether it is valid today. */
export function sopScore({ data, today, lang }: DocumentContext<SopData>): Score {
  const absent = CONTROL_FIELDS.filter((field) => data[field] === undefined);
  const control = CONTROL_FIELDS.length - absent.length + (isApproved(data) ? 1 : 0);
  const steps = data.steps ?? [];
  const present = steps.map((step) => STEP_ATTRIBUTES.filter((name) => step[name] !== undefined).length);
  const mean = present.length === 0 ? 0 : present.reduce((sum, count) => sum + count, 0) / present.length;
  const lost = { control: 40 * (1 - control / 10), steps: 60 * (1 - mean / STEP_ATTRIBUTES.length) };
  const firstGap = steps.findIndex((_, index) => (present[index] ?? 0) < STEP_ATTRIBUTES.length);
  const zh = lang === 'zh';
  const raise =
    lost.control + lost.steps === 0
      ? null
      : lost.steps >= lost.control
        ? {
            pointer: firstGap < 0 ? '/steps' : `/steps/${firstGap}`,
            gain: round1(lost.steps),
            text: zh
              ? '补全各步骤的角色、输入、输出、时限、检查和记录'
              : 'complete role, input, output, time limit, check and record of the steps',
          }
        : {
            pointer: absent[0] ? `/${absent[0]}` : '/status',
            gain: round1(lost.control),
            text: zh
              ? `补全受控信息：${absent.join('、') || '批准状态'}`
              : `add the control fields: ${absent.join(', ') || 'an approved status'}`,
          };
  return {
    model: 'sop/completeness',
    value: round1(sopCompleteness(control, present)),
    band: null,
    missing: absent.map((field) => `/${field}`),
    inputs: { control, steps: present },
    raise,
    formula: zh
      ? '100 ×（0.4 × 受控字段 ÷ 10 + 0.6 × 步骤要素均值 ÷ 7）（约定）'
      : '100 × (0.4 × control fields / 10 + 0.6 × mean attributes of the steps / 7) (convention)',
    control: [control, 10],
    steps: round1(mean),
    valid: invalidity(data, today) === null,
    leadTime: leadTime(steps),
  };
}
