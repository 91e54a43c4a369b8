import type { Playbook } from '../../playbook/types.ts';
import { charterOf } from '../../kinds/change/roles.ts';
import { isPilotName, phasesOfType } from '../../kinds/roadmap/periods.ts';
import { sitesIn } from '../../kinds/roadmap/sites.ts';
import { rowsOf, textOf } from '../../playbook/rows.ts';
import { isPilotWave } from '../../kinds/roadmap/gates.ts';
import { defineRule } from '../../lint/define.ts';

/** Sites of the charter without those of the pilot. */
function listedSites(roadmap: Playbook<any>, charter: Playbook<any> | null): number {
  const all = rowsOf(charter, 'sites');
  const others = all.filter(({ wave }) => !isPilotName(textOf(wave) ?? ''));
  if (others.length < all.length) return others.length;
  return all.length - sitesIn(rowsOf(roadmap, 'waves').filter((wave) => isPilotWave(roadmap, wave)));
}

export default defineRule({
  id: 'big-bang-rollout',
  kinds: ['roadmap'],
  whole: true,
  severity: 'warning',
  effort: 60,
  core: true,
  options: {
    sites: {
      type: 'integer',
      default: 5,
      minimum: 1,
      description: { en: 'Most sites that may go live in one batch', zh: '同一批次上线的门店上限' },
    },
  },
  messages: {
    default: {
      en: '{sites} sites go live in {waves|wave|waves}: split the roll-out into at least two',
      zh: '{sites} 家门店只分 {waves} 批上线：请至少分两批推广',
    },
  },
  why: { en: 'A fault in the first batch must not reach the last', zh: '第一批的问题不应波及最后一批' },
  fix: { en: 'Split the roll-out into waves', zh: '分批推广' },
  source: { en: 'Change management toolkit, batch by batch', zh: '《变革管理工具包》分批推广' },
  check({ playbook, programme, rows, options, report }) {
    const waves = rows('waves').filter(({ row }) => !isPilotWave(playbook, row));
    const rollouts = phasesOfType(playbook, 'rollout');
    const [rollout] = rollouts;
    // What the waves say of their size is nearer to the plan than the charter's list.
    const sites = sitesIn(waves.map(({ row }) => row)) || listedSites(playbook, charterOf(programme));
    if (!rollout || sites <= options.sites || Math.max(waves.length, rollouts.length) >= 2) return;
    report(waves[0]?.pointer ?? rollout.pointer, { sites, waves: Math.max(waves.length, 1) });
  },
});
