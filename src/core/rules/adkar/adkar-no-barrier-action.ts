import { actionsOf } from '../../kinds/adkar/actions.ts';
import { keyOf, latestCards, subjectsOf } from '../../kinds/adkar/card.ts';
import { ELEMENTS } from '../../kinds/adkar/diagnosis.ts';
import { elementName } from '../../kinds/adkar/names.ts';
import { defineRule } from '../../lint/define.ts';
import { mayStandUnknown } from '../../playbook/evidence/unknown-columns.ts';
import { isOpen } from '../../playbook/work-state.ts';

export default defineRule({
  id: 'adkar-no-barrier-action',
  kinds: ['adkar'],
  whole: true,
  severity: 'error',
  effort: 15,
  core: true,
  messages: {
    default: {
      en: '{name} is held up at {element}, and no open action raises it: write one in Actions, with that element',
      zh: '“{name}”卡在{element}，却没有针对它的进行中措施：请在“措施”中写明一项，并填写该要素',
    },
  },
  why: { en: 'A diagnosis without treatment changes nothing', zh: '只诊断不行动，什么也不会改变' },
  fix: { en: 'Write an action that raises the barrier', zh: '写明突破卡点的措施' },
  source: { en: 'Change management toolkit; Prosci', zh: '变革管理工具包；Prosci' },
  check(context) {
    const { playbook, programme } = context;
    const latest = latestCards(programme);
    const open = actionsOf(context).filter(({ state }) => isOpen(state));
    // An action that names no element may be for any.
    const forAll = new Set(open.flatMap(({ group, element }) => (group === null ? [element] : [])));
    const forGroup = new Set(
      open.flatMap(({ group, element }) => (group === null ? [] : `${keyOf(context, group)} ${element}`)),
    );
    for (const { key, name, pointer, places, diagnosis, written } of subjectsOf(context)) {
      if (diagnosis?.status !== 'barrier' || diagnosis.element === null) continue;
      // What held a group up before is history; the later card says what does now.
      if ((latest.get(key) ?? playbook) !== playbook) continue;
      const { element } = diagnosis;
      const isMet = [element, null].some((one) => forAll.has(one) || forGroup.has(`${key} ${one}`));
      const at = written.every((score) => score === null)
        ? pointer
        : (places[ELEMENTS.indexOf(element)] ?? pointer);
      if (isMet || mayStandUnknown(playbook, `${at}/action`)) continue;
      context.report(at, { name, element: elementName(playbook.schema, element) });
    }
  },
});
