import { charterOf } from '../../kinds/change/roles.ts';
import { isPilotName } from '../../kinds/roadmap/periods.ts';
import { rowsOf, textOf } from '../../playbook/rows.ts';
import { defineRule } from '../../lint/define.ts';
import { isPilotWave } from '../../kinds/roadmap/gates.ts';

export default defineRule({
  id: 'waves-exceed-sites',
  kinds: ['roadmap'],
  severity: 'error',
  effort: 15,
  messages: {
    default: {
      en: 'The waves hold {found|site|sites}, the charter lists {sites}: correct one of them',
      zh: '各批次共 {found} 个门店，而章程列出 {sites} 个：请更正其一',
    },
  },
  why: {
    en: 'A site outside every wave is forgotten, one inside two is planned twice',
    zh: '不在任何批次的门店会被遗忘，重复列入的会被重复安排',
  },
  fix: { en: 'Make the waves add up to the sites', zh: '使各批次之和等于门店数' },
  source: { en: 'arithmetic', zh: '算术' },
  check({ playbook, programme, report }) {
    const charter = charterOf(programme);
    const sites = rowsOf(charter, 'sites');
    const waves = rowsOf(playbook, 'waves');
    const counts = waves.flatMap((row) => (typeof row.sites === 'number' ? [row.sites] : []));
    if (!charter || sites.length === 0 || counts.length === 0 || counts.length !== waves.length) return;
    const hasPilot = waves.some((wave) => isPilotWave(playbook, wave));
    const inPilot = hasPilot ? 0 : sites.filter(({ wave }) => isPilotName(textOf(wave) ?? '')).length;
    const found = counts.reduce((sum, count) => sum + count, inPilot);
    if (found !== sites.length) {
      report(
        '/waves',
        { found, sites: sites.length },
        { related: [{ playbook: charter, pointer: '/sites' }] },
      );
    }
  },
});
