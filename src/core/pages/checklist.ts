import type { DocumentContext } from '../context.ts';
import { isOverdue } from '../playbook/work-state.ts';
import type { ChecklistItem, ChecklistView } from '../views/shapes/checklist.ts';

const counts = ({ state }: ChecklistItem): boolean => state !== 'cancelled';

/** Tasks of a document by section; a parent is as done as its sub-tasks. */
export function checklistView(context: DocumentContext): ChecklistView {
  const { playbook, today, lang } = context;
  const items = playbook.tasks.map((task, index): ChecklistItem => {
    const due = context.date(task.facts.due, 'end');
    return {
      pointer: `/tasks/${index}`,
      text: task.text,
      state: task.state,
      done: task.done,
      owners: task.owners,
      due,
      overdue: isOverdue(task.state, due, today),
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
    const children = item.children.filter(counts);
    if (children.length > 0) item.progress = children.filter((child) => child.done).length / children.length;
  }
  for (const section of sections) {
    const counted = section.items.filter(counts);
    section.total = counted.length;
    section.done = counted.filter((item) => item.done || item.progress === 1).length;
  }
  const total = items.filter(counts).length;
  const done = items.filter((item) => item.done).length;
  const zh = lang === 'zh';
  return {
    type: 'checklist',
    title: playbook.title,
    subtitle: zh ? '任务清单' : 'Tasks',
    cards: [
      {
        value: `${done} / ${total}`,
        label: zh ? '已完成任务' : 'tasks done',
        state: total > 0 && done === total ? 'good' : 'neutral',
      },
    ],
    sections,
  };
}
