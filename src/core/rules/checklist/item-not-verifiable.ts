import { judgedItems, type Item } from '../../kinds/checklist/items.ts';
import { defineRule } from '../../lint/define.ts';
import { isLacking } from '../../playbook/evidence/unknown-columns.ts';

export default defineRule({
  id: 'item-not-verifiable',
  kinds: ['checklist'],
  whole: true,
  severity: 'info',
  messages: {
    default: {
      en: 'Item “{item}” has neither a standard nor a way to check it: say how one can tell',
      zh: '检查项“{item}”既无标准，也无检查方法：请写明怎样判断',
    },
    all: {
      en: 'None of the {count} items has a standard or a way to check it: say how one can tell',
      zh: '{count} 个检查项都没有标准和检查方法：请写明怎样判断',
    },
  },
  why: { en: 'Without a standard two people give two answers', zh: '没有标准，两个人会给出两个答案' },
  fix: { en: 'Add a standard', zh: '补充标准' },
  source: { en: 'Supervisor handbook, inspection', zh: '《运营督导手册》周期巡检' },
  check(context) {
    const { playbook, data, report } = context;
    // A self-check asks its reader, whose answer it is.
    if (data.use === 'self-check') return;
    const items = judgedItems(context);
    const open = items.filter(({ pointer }: Item) =>
      ['standard', 'method', 'evidence'].every((column) => isLacking(playbook, `${pointer}/${column}`)),
    );
    if (open.length > 1 && open.length === items.length) {
      report('/items', { count: open.length }, { message: 'all' });
      return;
    }
    for (const { pointer, name } of open) report(`${pointer}/name`, { item: name });
  },
});
