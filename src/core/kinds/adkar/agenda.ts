import { timeReason } from '../../agenda/rows.ts';
import type { AgendaEntry } from '../../agenda/types.ts';
import type { DocumentContext } from '../../context.ts';
import type { AdkarData } from '../../generated/data.ts';
import { titleOf } from '../../playbook/naming/labels.ts';
import { valueName } from '../../playbook/naming/names.ts';
import { textsOf } from '../../playbook/rows.ts';
import { actionsOf } from './actions.ts';
import { elementName } from './names.ts';

/** What is done to raise the elements. */
export function adkarAgenda(context: DocumentContext<AdkarData>): AgendaEntry[] {
  const { playbook, data, lang } = context;
  const columns = playbook.schema.lists.get('actions')?.columns;
  return actionsOf(context).map(
    ({ pointer, name, element, lever, group, owner, due, state }): AgendaEntry => {
      const said = [
        { key: 'element', value: element && elementName(playbook.schema, element)[lang] },
        { key: 'lever', value: lever && valueName(playbook.schema, 'actions', 'lever', lever)[lang] },
      ];
      const day = context.date(due, 'end');
      return {
        source: 'action',
        pointer,
        name,
        from: day,
        due: day,
        state,
        owners: textsOf(owner),
        groups: textsOf(group ?? data.group),
        facts: said.flatMap(({ key, value }) =>
          value === null ? [] : [{ label: titleOf(columns?.get(key)?.node, lang, key), text: value }],
        ),
        reason: timeReason(due),
        ownerKey: 'owner',
        stateKey: 'status',
        dueKey: 'due',
      };
    },
  );
}
