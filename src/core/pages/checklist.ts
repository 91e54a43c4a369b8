import type { DocumentContext } from '../context.ts';
import type { ChecklistItem, ChecklistView } from '../views/shapes/checklist.ts';

/** Tasks of a document by section; a parent is as done as its sub-tasks. */
export function checklistView(context: DocumentContext): ChecklistView {
  const { playbook, today, lang } = context;
  const items = playbook.tasks.map((task, index): ChecklistItem => {
    const due = context.date(task.facts.due, 'end');
    return {
      pointer: `/tasks/${index}`,
      text: task.text,
      done: task.done,
      owners: task.owners,
      due,
      overdue: !task.done && due !== null && due < today,
      progress: null,
      children: [],
    };
  });
  const sections: ChecklistView['sections'] = [];
  playbook.tasks.forEach((task, index) => {
    const item = items[index];
    if (!item) return;
    const parent = items[task.parent];
    if (parent) {
      parent.children.push(item);
      return;
    }
    const name = task.section ?? playbook.title;
    const last = sections.at(-1);
    if (last?.name === name) last.items.push(item);
    else sections.push({ name, done: 0, total: 0, items: [item] });
  });
  for (const item of items) {
    if (item.children.length === 0) continue;
    const done = item.children.filter((child) => child.done).length;
    item.progress = done / item.children.length;
  }
  for (const section of sections) {
    section.total = section.items.length;
    section.done = section.items.filter((item) => item.done || item.progress === 1).length;
  }
  const done = items.filter((item) => item.done).length;
  const overdue = items.filter((item) => item.overdue).length;
  const zh = lang === 'zh';
  return {
    type: 'checklist',
    title: playbook.title,
    subtitle: zh ? '任务清单' : 'Tasks',
    cards: [
      {
        value: `${done} / ${items.length}`,
        label: zh ? '已完成任务' : 'tasks done',
        state: items.length > 0 && done === items.length ? 'good' : 'neutral',
      },
      {
        value: String(overdue),
        label: zh ? '逾期' : 'overdue',
        state: overdue > 0 ? 'critical' : items.length > 0 ? 'good' : 'neutral',
      },
    ],
    sections,
  };
}
