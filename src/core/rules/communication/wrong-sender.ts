import { calledIn, groupOf, isExecutive, levelOf, roleOf } from '../../kinds/change/roles.ts';
import { defineRule } from '../../lint/define.ts';
import { rowsOf, textOf, textsOf } from '../../playbook/rows.ts';
import { findRow, namedIn, names } from '../../references/matching.ts';

export default defineRule({
  id: 'wrong-sender',
  kinds: ['comms'],
  whole: true,
  severity: 'info',
  effort: 15,
  messages: {
    default: {
      en: '“{event}” says why, and nobody who says why is an executive: let one who decides say it',
      zh: '“{event}”说明为什么，但说明为什么的都不是高管：请由做决定的人来说',
    },
    impact: {
      en: '“{event}” tells {audience} what it means for them, and its sender ({sender}) is not their manager ({manager}): let the manager say it',
      zh: '“{event}”向“{audience}”说明对其影响，宣讲人（{sender}）却不是其直属经理（{manager}）：请由直属经理来说',
    },
  },
  why: {
    en: 'People want to hear why from the top, and what it means for them from their own manager',
    zh: '为什么变，大家想听高层说；对自己有何影响，想听直属经理说',
  },
  fix: { en: 'Change the sender', zh: '更换宣讲人' },
  source: { en: 'Prosci, preferred senders', zh: 'Prosci 首选宣讲人' },
  check({ playbook, programme, rows, report }) {
    if (playbook !== programme.latest('comms')) return;
    const events = rows('events').filter(({ row }) => row.status !== 'cancelled');
    const isRole = (name: string): boolean => roleOf(programme, name) !== null;
    const sendersOf = (sender: unknown): string[] => textsOf(sender).flatMap((one) => namedIn(one, isRole));
    // Without any executive event no-executive-sender speaks.
    const reasons = events.filter(({ row }) => row.type === 'why');
    const levels = reasons.map(({ row }) => sendersOf(row.sender).map((one) => levelOf(programme, one)));
    const isByTop = levels.some((all) => all.length === 0 || all.includes(null) || all.includes('executive'));
    const [reason] = reasons;
    if (reason && !isByTop && events.some(({ row }) => isExecutive(programme, textOf(row.sender) ?? '')))
      report(`${reason.pointer}/sender`, { event: reason.name });

    const audiences = new Map(rowsOf(playbook, 'audiences').map((row) => [row, textOf(row.group)]));
    /** The group that a named audience stands for, where its manager is known. */
    const groupNamed = (name: string) => {
      const row = findRow(playbook, 'audiences', name);
      const group = row && groupOf(programme, audiences.get(row) ?? '');
      return group && textOf(group.manager) !== undefined ? group : null;
    };
    const impacts = events.filter(({ row }) => row.type === 'personal-impact');
    const isManagedBy = (group: NonNullable<ReturnType<typeof groupNamed>>, sender: string): boolean => {
      const role = roleOf(programme, sender);
      return (
        textsOf(group.manager).some((one) => names(one, role ?? { name: sender })) ||
        textsOf(role?.manages).some((one) => names(one, group))
      );
    };
    const meant = impacts.map(({ row, pointer, name }) => {
      const [audience = '', ...others] = textsOf(row.audience);
      const group = others.length === 0 ? groupNamed(audience) : null;
      const senders = sendersOf(row.sender);
      const isKnown = senders.length > 0 && senders.every(isRole);
      const isOwn = group !== null && (!isKnown || senders.some((sender) => isManagedBy(group, sender)));
      return { pointer, event: name, group, senders, isOwn };
    });
    // Whoever hears it from the manager too has heard it.
    const told = new Set(meant.flatMap(({ group, isOwn }) => (group && isOwn ? [group] : [])));
    for (const { pointer, event, group, senders } of meant) {
      if (!group || told.has(group)) continue;
      const called = (people: string[]): string[] => people.map((one) => calledIn(programme, one));
      const said = { sender: called(senders), manager: called(textsOf(group.manager)) };
      report(
        `${pointer}/sender`,
        { event, audience: textOf(group.name) ?? event, ...said },
        { message: 'impact' },
      );
    }
  },
});
