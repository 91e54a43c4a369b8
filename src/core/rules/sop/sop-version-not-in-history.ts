import { looksUnread } from '../../playbook/evidence/look-alikes.ts';
import { rowsOf, textOf } from '../../playbook/rows.ts';
import { requiredSeverity } from '../../lint/required.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'sop-version-not-in-history',
  kinds: ['sop'],
  whole: true,
  severity: 'error',
  core: true,
  messages: {
    default: {
      en: 'Version {version} is not in the revision history: add a row for it',
      zh: '修订记录中没有版本 {version}：请补充一行',
    },
  },
  why: { en: 'A change that nobody recorded is out of control', zh: '没有记录的修改不受控' },
  fix: { en: 'Add a row to the history', zh: '在修订记录中增加一行' },
  source: { en: 'ISO 9001:2015, 7.5', zh: 'ISO 9001:2015 第 7.5 条' },
  check({ data, playbook, report }) {
    const bare = (version: unknown): string | undefined => textOf(version)?.replace(/^v/i, '');
    const version = bare(data.version);
    // The version may well stand in a table that was not read.
    if (looksUnread(playbook, 'history')) return;
    if (version === undefined || rowsOf(playbook, 'history').some((row) => bare(row.version) === version))
      return;
    report('/version', { version }, { severity: requiredSeverity(data) });
  },
});
