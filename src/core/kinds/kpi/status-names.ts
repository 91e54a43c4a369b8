import type { Bilingual } from '../../playbook/types.ts';
import type { MetricStatus } from './progress.ts';

/** What a reader calls a status. */
export const STATUS_NAMES: Record<MetricStatus, Bilingual> = {
  met: { en: 'met', zh: '达成' },
  'on-track': { en: 'on track', zh: '在轨' },
  'at-risk': { en: 'at risk', zh: '有风险' },
  'off-track': { en: 'off track', zh: '偏离' },
  missed: { en: 'missed', zh: '未达成' },
  regressing: { en: 'worse than the baseline', zh: '倒退' },
  'too-early': { en: 'too early to say', zh: '为时尚早' },
  'no-data': { en: 'no reading', zh: '无数据' },
};

/** Statuses that a review has to speak of. */
const RED: ReadonlySet<MetricStatus> = new Set(['off-track', 'missed', 'regressing']);

/** True where somebody has to find out why and do something. */
export function isRed(status: MetricStatus | null | undefined): boolean {
  return status != null && RED.has(status);
}
