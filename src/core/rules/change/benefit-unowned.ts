import { isLacking } from '../../playbook/evidence/unknown-columns.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'benefit-unowned',
  kinds: ['change'],
  severity: 'warning',
  messages: {
    default: {
      en: 'The benefit "{benefit}" has neither owner nor metric: name who delivers it and what shows it',
      zh: '收益“{benefit}”没有责任人也没有指标：请写明由谁实现、用什么衡量',
    },
    owner: {
      en: 'The benefit "{benefit}" has no owner: name who delivers it',
      zh: '收益“{benefit}”没有责任人：请写明由谁实现',
    },
    metric: {
      en: 'The benefit "{benefit}" has no metric: name what shows it',
      zh: '收益“{benefit}”没有指标：请写明用什么衡量',
    },
  },
  why: {
    en: 'A benefit that nobody owns and nothing measures does not come',
    zh: '无人负责、无从衡量的收益不会实现',
  },
  fix: { en: 'Name an owner and a metric', zh: '指定责任人和指标' },
  source: { en: 'benefits management practice', zh: '收益管理实践' },
  reports: 'absence',
  check({ playbook, rows, report }) {
    for (const { name: benefit, pointer } of rows('benefits')) {
      const owned = !isLacking(playbook, `${pointer}/owner`);
      const measured = !isLacking(playbook, `${pointer}/metric`);
      if (owned && measured) continue;
      const message = owned ? 'metric' : measured ? 'owner' : 'default';
      report(pointer, { benefit }, { message });
    }
  },
});
