import { defineRule } from '../../lint/define.ts';
import { isRetired } from '../../lint/required.ts';
import { labelKey } from '../../playbook/naming/labels.ts';
import { isLacking } from '../../playbook/evidence/unknown-columns.ts';

export default defineRule({
  id: 'sop-no-exception-path',
  kinds: ['sop'],
  whole: true,
  severity: 'warning',
  effort: 15,
  messages: {
    default: {
      en: 'It says nowhere what to do when a step cannot be done as written: add the exceptions, with who acts then',
      zh: '没有写明步骤无法照做时怎么办：请补充例外情况及处理人',
    },
  },
  why: {
    en: 'Where the case is not foreseen, everybody finds an answer of their own',
    zh: '没有预案，就会各行其是',
  },
  fix: {
    en: 'Write what may go differently, what is done then and by whom',
    zh: '写明可能的例外、处理方式和处理人',
  },
  source: { en: 'SOP practice', zh: 'SOP 实践' },
  reports: 'absence',
  check({ data, playbook, rows, report }) {
    const steps = rows('steps');
    if (isRetired(data) || steps.length === 0 || (data.exceptions ?? []).length > 0) return;
    // A list of sentences says its cases within them.
    const isTable = steps.every(({ pointer }) => playbook.origins.get(pointer)?.type === 'row');
    if (!isTable || playbook.unread.length > 0) return;
    // What is told in prose, below a heading of the author's own too, may be what to do then.
    const isProse = playbook.syntax.sections.some(({ heading, prose }) => {
      const list = playbook.schema.headings.get(labelKey(heading?.text ?? ''));
      const isOwn = heading !== null && heading.level > 1 && list === undefined;
      return prose.length > 0 && (isOwn || list === 'exceptions');
    });
    const isForeseen = steps.some(({ pointer }) =>
      ['if-it-fails', 'branches'].some((field) => !isLacking(playbook, `${pointer}/${field}`)),
    );
    if (isProse || isForeseen) return;
    const isDraft = (data.status ?? 'draft') === 'draft';
    report('/exceptions', {}, isDraft ? { severity: 'info' } : {});
  },
});
