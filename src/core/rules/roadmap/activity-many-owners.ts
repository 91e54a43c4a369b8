import type { RoadmapData } from '../../generated/data.ts';
import { calledIn } from '../../kinds/change/roles.ts';
import type { RuleContext } from '../../lint/define.ts';
import { textOf } from '../../playbook/rows.ts';
import { resolve, spellingOf } from '../../references/entities.ts';
import { namedIn, referenceKey } from '../../references/matching.ts';
import { defineRule } from '../../lint/define.ts';

const LISTED = /[,，、;；]/;

/**
 * Who owns something by a text, each once: declared roles, and whoever owns something else alone in this document. The
 * name of one owner may hold any of what joins others.
 */
function ownersIn({ playbook, programme, rows }: RuleContext<RoadmapData>): (text: string) => string[] {
  const alone = new Set(
    [
      ...(['activities', 'milestones', 'waves', 'phases'] as const).flatMap((list) =>
        rows(list).flatMap(({ row }) => textOf(row.owner) ?? []),
      ),
      ...playbook.tasks.flatMap(({ owners }) => owners),
    ].map(referenceKey),
  );
  const roleOf = (text: string) => resolve(programme, playbook, 'role', text);
  const isKnown = (text: string): boolean => alone.has(referenceKey(text)) || roleOf(text) !== null;
  return (text) => {
    if (roleOf(text)) return [text];
    const parts = text
      .split(LISTED)
      .flatMap((part) => part.trim() || [])
      // That a text owns its row says nothing of its parts.
      .flatMap((part) => (roleOf(part) ? part : namedIn(part, (one) => one !== part && isKnown(one))));
    const keyOf = (part: string): string => {
      const role = roleOf(part);
      return role ? spellingOf(role) : referenceKey(part);
    };
    const known = parts.filter((part) => part !== text && isKnown(part));
    return [...new Map(known.map((part) => [keyOf(part), part])).values()];
  };
}

export default defineRule({
  id: 'activity-many-owners',
  kinds: ['roadmap'],
  severity: 'warning',
  messages: {
    default: {
      en: '{activity} has {count} owners ({owners}): name the one who answers for it; the others help',
      zh: '“{activity}”有 {count} 位责任人（{owners}）：请只留一位负责，其余为协助',
    },
  },
  why: { en: 'Where several answer, each waits for the other', zh: '多人负责，等于互相等待' },
  fix: { en: 'Name one owner', zh: '只指定一位责任人' },
  source: { en: 'RACI: one is accountable', zh: 'RACI：只有一人当责' },
  // Both are about one cell: a list of names is no name that a role could have.
  supersedes: ['undeclared-role'],
  check(context) {
    const { data, programme, rows, report } = context;
    const ownersOf = ownersIn(context);
    const severity = (data.status ?? 'draft') === 'draft' ? 'info' : 'warning';
    for (const { row, pointer, name } of rows('activities')) {
      const owner = textOf(row.owner);
      if (owner === undefined || row.status === 'done' || row.status === 'cancelled') continue;
      const owners = ownersOf(owner);
      if (owners.length < 2) continue;
      const called = owners.map((one) => calledIn(programme, one)).join(', ');
      report(`${pointer}/owner`, { activity: name, count: owners.length, owners: called }, { severity });
    }
  },
});
