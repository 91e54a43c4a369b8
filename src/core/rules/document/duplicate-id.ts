import { rowId } from '../../playbook/naming/normalise.ts';
import { rowsOf } from '../../playbook/rows.ts';
import { isSecondCharter } from '../../programme/programme.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'duplicate-id',
  kinds: ['*'],
  severity: 'error',
  effort: 1,
  core: true,
  messages: {
    default: {
      en: 'The id {id} is taken by another row of this list: choose another one',
      zh: '编号 {id} 已被本表的另一行使用：请另选一个',
    },
    document: {
      en: 'The id {id} is taken by {path}: choose another one',
      zh: '编号 {id} 已被 {path} 使用：请另选一个',
    },
  },
  why: { en: 'A reference to an id that two things share is ambiguous', zh: '编号重复，引用就无法确定所指' },
  fix: { en: 'Choose another id', zh: '另选一个编号' },
  source: { en: 'the format (docs/format.md)', zh: '格式说明（docs/format.md）' },
  check({ playbook, data, programme, documentsById, report }) {
    const roots = documentsById.get(playbook.id) ?? [];
    const others = [
      ...programme.playbooks.filter(
        (other) => other.id === playbook.id && !isSecondCharter(programme, other),
      ),
      ...(roots.includes(playbook) ? roots : []),
    ];
    // Where both are explicit, the one that comes first keeps its id.
    const first = others.find((other) => other.data.id === undefined || other.path < playbook.path);
    if (data.id !== undefined && first) {
      const related = [{ playbook: first, pointer: first.data.id === undefined ? '' : '/id' }];
      report('/id', { id: data.id, path: first.path }, { message: 'document', related });
    }
    for (const [list, { entity }] of playbook.schema.lists) {
      if (entity === null) continue;
      const seen = new Map<string, { index: number; explicit: boolean }>();
      rowsOf(playbook, list).forEach((row, index) => {
        const id = rowId(row);
        const explicit = row.id !== undefined;
        const taken = seen.get(id);
        // Two rows of the same name are no fault until somebody refers to them.
        if (taken && (explicit || taken.explicit)) {
          const at = explicit ? `/${list}/${index}/id` : `/${list}/${index}`;
          report(at, { id }, { related: [{ playbook, pointer: `/${list}/${taken.index}` }] });
        } else if (!taken) seen.set(id, { index, explicit });
      });
    }
  },
});
