import type { DocumentContext } from '../../context.ts';
import type { SopData } from '../../generated/data.ts';
import { titleOf } from '../../playbook/naming/labels.ts';
import type { FormItem } from '../../score/form.ts';
import { CONTROL_FIELDS, STEP_ATTRIBUTES } from './completeness.ts';

/** True for a procedure that somebody has approved. */
export const isApproved = ({ status }: SopData): boolean => status === 'approved' || status === 'active';

/** What a controlled procedure has: its control fields, the approval, and the attributes of each step. */
export function sopItems({ data, playbook, lang }: DocumentContext<SopData>): FormItem[] {
  const { schema } = playbook;
  const steps = data.steps ?? [];
  const columns = schema.lists.get('steps')?.columns;
  const called = (name: string): string => titleOf(columns?.get(name)?.node, lang, name);
  const approval = lang === 'zh' ? '批准状态' : 'an approved status';
  return [
    ...CONTROL_FIELDS.map((field) => ({
      isThere: data[field] !== undefined,
      pointer: `/${field}`,
      text: titleOf(schema.scalars.get(field)?.node ?? schema.lists.get(field)?.node, lang, field),
    })),
    { isThere: isApproved(data), pointer: '/status', text: approval },
    ...(steps.length > 0 ? steps : [null]).flatMap((step, index) =>
      STEP_ATTRIBUTES.map((name) => ({
        isThere: step?.[name] !== undefined,
        pointer: step ? `/steps/${index}/${name}` : '/steps',
        text:
          lang === 'zh'
            ? `第 ${step?.no ?? index + 1} 步：${called(name)}`
            : `step ${step?.no ?? index + 1}: ${called(name)}`,
      })),
    ),
  ];
}
