import { isSecondCharter } from '../../programme/programme.ts';
import { defineRule } from '../../lint/define.ts';

/** Most charters that the message names. */
const MOST_NAMED = 3;

export default defineRule({
  id: 'charters-side-by-side',
  kinds: ['change'],
  whole: true,
  severity: 'info',
  recommended: true,
  messages: {
    default: {
      en: 'This folder has {count} charters, this one and {others}, and none is called change.md: each document is checked by itself; to make a programme of the folder keep one, or call it change.md',
      zh: '此文件夹有 {count} 份章程（本章程与 {others}），都未命名为 change.md，因此各文档分别检查；如属同一项目，请只保留一份章程，或将其命名为 change.md',
    },
  },
  why: {
    en: 'Documents are checked against each other only where it is known which of them belong together',
    zh: '只有知道哪些文档属于同一项目，才能相互核对',
  },
  fix: {
    en: 'Keep one charter in the folder of a programme, or call it change.md',
    zh: '项目文件夹中只保留一份章程，或将其命名为 change.md',
  },
  source: { en: 'the format (docs/format.md)', zh: '格式说明（docs/format.md）' },
  check({ playbook, programme, report }) {
    const { beside } = programme;
    // The first of them says it for all.
    if (beside.length === 0 || isSecondCharter(programme, playbook)) return;
    if (beside.some((path) => path < playbook.path)) return;
    const names = beside.map((path) => path.slice(path.lastIndexOf('/') + 1));
    const left = names.length - MOST_NAMED;
    const more = left > 0 ? [{ en: `${left} more`, zh: `另外 ${left} 份` }] : [];
    report('/playbook', { count: beside.length + 1, others: [...names.slice(0, MOST_NAMED), ...more] });
  },
});
