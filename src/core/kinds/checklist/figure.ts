import { judgedItems, type ChecklistContext } from './items.ts';

/** How many items are answered, and how many of these fail; null without an item that is judged. */
export function answeredItems(context: ChecklistContext): string | null {
  const items = judgedItems(context);
  if (items.length === 0) return null;
  const answered = items.filter(({ result }) => result !== null).length;
  const failed = items.filter(({ result }) => result === 'fail').length;
  if (context.lang === 'zh') return `已检查 ${answered}/${items.length}，不合格 ${failed}`;
  return `${answered} of ${items.length} answered, ${failed} failed`;
}
