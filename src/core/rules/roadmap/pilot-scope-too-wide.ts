import { charterOf } from '../../kinds/change/roles.ts';
import { isPilotWave } from '../../kinds/roadmap/gates.ts';
import { isPilotName, phasesOfType } from '../../kinds/roadmap/periods.ts';
import { sitesIn } from '../../kinds/roadmap/sites.ts';
import { phaseStateOf, waveStateOf } from '../../kinds/roadmap/written-states.ts';
import { placedRows, rowsOf, textOf } from '../../playbook/rows.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'pilot-scope-too-wide',
  kinds: ['roadmap'],
  whole: true,
  severity: 'info',
  effort: 30,
  options: {
    sites: {
      type: 'integer',
      default: 3,
      minimum: 1,
      description: { en: 'Sites that a pilot may always have', zh: '试点门店数不超过该值时不提示' },
    },
    percent: {
      type: 'integer',
      default: 20,
      minimum: 1,
      maximum: 100,
      description: { en: 'Largest share of the sites in a pilot, in %', zh: '试点门店占比上限（%）' },
    },
  },
  messages: {
    default: {
      en: 'The pilot has {pilot} of {all} sites, where {most|is|are} enough to learn: begin with fewer',
      zh: '试点包含 {all} 家门店中的 {pilot} 家，{most} 家即足以验证：请缩小试点范围',
    },
  },
  why: { en: 'What fails in a pilot should cost little', zh: '试点失败的代价要小' },
  fix: { en: 'Begin with fewer sites', zh: '缩小试点范围' },
  source: { en: 'Change management toolkit, small first', zh: '《变革管理工具包》由小到大' },
  check(context) {
    const { playbook, programme, rows, options, report } = context;
    const charter = charterOf(programme);
    const waves = rows('waves').filter(({ row }) => row.status !== 'cancelled');
    const pilots = waves.filter(({ row }) => isPilotWave(playbook, row));
    const phases = phasesOfType(playbook, 'pilot');
    // What has begun cannot be made smaller.
    const hasBegun =
      phases.some(({ phase }) => phase.status === 'in-progress' || phaseStateOf(context, phase) === 'done') ||
      pilots.some(({ row }) => row.status === 'in-progress' || waveStateOf(context, row) === 'done');
    if (hasBegun || rowsOf(charter, 'sites').length + waves.length === 0) return;
    const isWhole = waves.length > 1 && waves.every(({ row }) => typeof row.sites === 'number');
    const listedSites = placedRows(charter, 'sites');
    const listedPilots = listedSites.filter(({ row }) => isPilotName(textOf(row.wave) ?? ''));
    const pilot = sitesIn(pilots.map(({ row }) => row)) || listedPilots.length;
    const all =
      listedSites.length || (isWhole && pilots.length > 0 ? sitesIn(waves.map(({ row }) => row)) : 0);
    const most = Math.max(options.sites, Math.floor((all * options.percent) / 100));
    // Numbers of sites that contradict each other are another fault.
    if (all === 0 || pilot > all || pilot <= most) return;
    const [place] = pilots;
    report(place ? `${place.pointer}/sites` : (phases[0]?.pointer ?? ''), { pilot, all, most });
  },
});
