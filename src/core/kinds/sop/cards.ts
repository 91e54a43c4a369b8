import type { DocumentContext } from '../../context.ts';
import type { SopData } from '../../generated/data.ts';
import type { Lang } from '../../playbook/types.ts';
import { displayLabel } from '../../playbook/naming/labels.ts';
import type { Card } from '../../views/shapes/view.ts';
import { durationText } from '../../when/duration-text.ts';
import { formCard } from '../form-card.ts';
import { leadTime } from './lead-time.ts';
import { invalidity } from './validity.ts';

/** Why a procedure does not hold today, in the reader's words; null where it does. */
function reasonOf({ playbook, data, today, lang }: DocumentContext<SopData>): string | null {
  const zh = lang === 'zh';
  const { status = '', effective = '' } = data;
  const said = displayLabel(playbook.schema.node.properties?.status?.['x-values']?.[status], lang, status);
  const reviewBy = data['review-by'] ?? '';
  const reasons = {
    'not-active':
      said === ''
        ? zh
          ? '未写明状态'
          : 'no status is written'
        : zh
          ? `状态为“${said}”`
          : `its status is ${said}`,
    'no-day': zh ? '未写明生效日期' : 'no effective date is written',
    'too-early': zh ? `${effective} 起生效` : `it takes effect on ${effective}`,
    'review-due': zh ? `应于 ${reviewBy} 前复审` : `its review was due by ${reviewBy}`,
    nobody: zh ? '未写明批准人' : 'no approver is written',
    'own-author': zh ? '批准人与编制人相同' : 'its author approved it',
  };
  const reason = invalidity(data, today);
  return reason === null ? null : reasons[reason];
}

/** Whether people may work by it today, and where they may not, why. */
function validCard(context: DocumentContext<SopData>): Card {
  const zh = context.lang === 'zh';
  const reason = reasonOf(context);
  const label = zh ? '今日效力' : 'today';
  return reason === null
    ? { value: zh ? '有效' : 'valid', label, state: 'good' }
    : { value: zh ? '无效' : 'not valid', label, detail: reason, state: 'attention' };
}

/** The time of all steps, beside what is allowed. */
function timeCard(minutes: number, limit: number | null, lang: Lang): Card {
  const zh = lang === 'zh';
  const value = durationText(minutes, lang);
  if (limit === null) return { value, label: zh ? '各步骤用时合计' : 'for all steps' };
  const most = durationText(limit, lang);
  return {
    value,
    label: zh ? `各步骤用时合计，总时限 ${most}` : `for all steps, ${most} allowed`,
    state: minutes > limit ? 'attention' : 'good',
  };
}

/** The facts above a procedure: may it be used, how long is it, what is missing. */
export function sopCards(context: DocumentContext<SopData>, limit: number | null): Card[] {
  const { data, lang, playbook } = context;
  const steps = data.steps ?? [];
  const minutes = leadTime(steps);
  const gaps = formCard(context.scoreOf(playbook), lang);
  return [
    validCard(context),
    { value: String(steps.length), label: lang === 'zh' ? '个步骤' : 'steps' },
    ...(minutes === null ? [] : [timeCard(minutes, limit, lang)]),
    ...(gaps === null ? [] : [gaps]),
  ];
}
