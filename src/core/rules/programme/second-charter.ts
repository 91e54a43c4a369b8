import { isSecondCharter } from '../../programme/programme.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'second-charter',
  kinds: ['change'],
  whole: true,
  severity: 'warning',
  effort: 30,
  core: true,
  messages: {
    default: {
      en: 'This folder has a charter already, {path}, to which its documents belong: delete this one, or give it a folder of its own; until then nothing else is said of it',
      zh: '此文件夹已有章程 {path}，其中的文档都归属于它：请删除本章程，或为它单建文件夹；在此之前不再检查本章程的其他内容',
    },
  },
  why: {
    en: 'Of two charters nobody knows which sponsor, dates and groups hold',
    zh: '两份章程并存，以谁的发起人、日期和人群为准就无从知道',
  },
  fix: { en: 'Keep one charter in a folder', zh: '一个文件夹只保留一份章程' },
  source: { en: 'the format (docs/format.md)', zh: '格式说明（docs/format.md）' },
  supersedes: 'document',
  check({ playbook, data, programme, report }) {
    const { charter } = programme;
    if (!charter || !isSecondCharter(programme, playbook)) return;
    const isCopy = data.id !== undefined && data.id === charter.data.id;
    report(
      '/playbook',
      { path: charter.path },
      { related: [{ playbook: charter, pointer: '' }], ...(isCopy ? { severity: 'error' as const } : {}) },
    );
  },
});
