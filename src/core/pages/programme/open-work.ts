import { isPending } from '../../playbook/tasks.ts';
import { checklistView } from '../checklist.ts';
import type { ChecklistItem, ChecklistView } from '../../views/shapes/checklist.ts';
import type { ProgrammeDocument } from './parts.ts';
import { qualify } from '../../views/qualify.ts';

/** Items that are still to be done, with those of their children that are not. */
function open(items: ChecklistItem[]): ChecklistItem[] {
  return items
    .map((item) => ({ ...item, children: open(item.children) }))
    .filter(({ state, children }) => isPending({ state }) || children.length > 0);
}

/** What is late first, then by the day it is due; without a day last. */
function byUrgency(a: ChecklistItem, b: ChecklistItem): number {
  return (a.due ?? '9999') < (b.due ?? '9999') ? -1 : (a.due ?? '9999') > (b.due ?? '9999') ? 1 : 0;
}

const count = (items: ChecklistItem[], what: (item: ChecklistItem) => boolean): number =>
  items.reduce((sum, item) => sum + Number(what(item)) + count(item.children, what), 0);

/** Every task of a programme that waits, by document, the most urgent first. */
export function openWork(parts: ProgrammeDocument[], charter: ProgrammeDocument): ChecklistView {
  const zh = charter.context.lang === 'zh';
  const sections = parts.flatMap(({ context, file }) => {
    const { sections: all } = qualify(file.path, checklistView(context));
    const items = all.flatMap((section) => open(section.items)).sort(byUrgency);
    if (items.length === 0) return [];
    const done = all.reduce((sum, section) => sum + section.done, 0);
    const total = all.reduce((sum, section) => sum + section.total, 0);
    return [{ name: file.playbook.title, done, total, items }];
  });
  const items = sections.flatMap((section) => section.items);
  const overdue = count(items, (item) => item.overdue);
  const unowned = count(items, (item) => isPending(item) && item.owners.length === 0);
  return {
    type: 'checklist',
    title: charter.file.playbook.title,
    subtitle: zh ? '未完成的工作' : 'Open work',
    cards: [
      { value: String(count(items, isPending)), label: zh ? '项未完成' : 'open tasks' },
      { value: String(overdue), label: zh ? '逾期' : 'overdue', state: overdue > 0 ? 'critical' : 'good' },
      {
        value: String(unowned),
        label: zh ? '无责任人' : 'without an owner',
        state: unowned > 0 ? 'attention' : 'good',
      },
    ],
    sections,
  };
}
