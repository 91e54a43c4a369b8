import type { DocumentContext } from '../../context.ts';
import { calledIn } from '../../kinds/change/roles.ts';
import { inWords } from '../../message.ts';
import { lookAlikesOf, unitConflict } from '../../metrics/conflicts.ts';
import { metricsOf } from '../../metrics/metrics.ts';
import { metricTitle } from '../../metrics/names.ts';
import type { Metric, MetricUse } from '../../metrics/types.ts';
import { baselineOf, isMet, quantityText, targetOf, termText } from '../../metrics/values.ts';
import { titleOf } from '../../playbook/naming/labels.ts';
import { entityName } from '../../playbook/naming/names.ts';
import type { Playbook } from '../../playbook/types.ts';
import type { MetricMention, MetricRow, MetricsView } from '../../views/shapes/metrics.ts';
import type { ProgrammeDocument } from './parts.ts';
import { named, qualify } from '../../views/qualify.ts';

/** A place of a document of the programme. */
function placed(playbook: Playbook, pointer: string): string {
  return qualify(playbook.path, named(playbook, { pointer })).pointer;
}

/** What a place that names a metric is, in the reader's words. */
function typeOf({ kinds, lang }: DocumentContext, { playbook, list }: MetricUse): string {
  const { schema } = playbook;
  if (list === '') return titleOf(schema.scalars.get('vision')?.node, lang, 'vision');
  const { entity = null, node } = schema.lists.get(list) ?? {};
  if (entity === null) return titleOf(node, lang, list);
  const name = entityName(kinds, entity)[lang];
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function mentionOf(context: DocumentContext, use: MetricUse): MetricMention {
  const { playbook, pointer, role, name, metric, term, before, after, date } = use;
  const values = [before, after].flatMap((value) => (value ? quantityText(value) : []));
  return {
    pointer: placed(playbook, pointer),
    type: typeOf(context, use),
    name: role === 'vision' && metric !== '' ? '' : name,
    text: term ? termText(term) : values.join(' → '),
    date,
  };
}

function conflictsOf(context: DocumentContext, metric: Metric, other: Metric | undefined): string[] {
  const { lang } = context;
  const zh = lang === 'zh';
  const units = unitConflict(metric).map(({ unit, use }) => {
    const written = unit === '' ? (zh ? '未写单位' : 'no unit') : unit;
    const place = [typeOf(context, use), use.role === 'vision' ? '' : use.name].filter(Boolean).join(' ');
    return zh ? `${written}（${place}）` : `${written} (${place})`;
  });
  return [
    ...(units.length > 0
      ? [zh ? `单位不一致：${inWords(units, lang)}` : `The units differ: ${inWords(units, lang)}`]
      : []),
    ...(other
      ? [
          zh
            ? `与“${other.name}”可能是同一指标：请统一写法`
            : `Perhaps the same as “${other.name}”: write it one way everywhere`,
        ]
      : []),
    ...(metric.uses.every(({ role }) => role === 'vision')
      ? [
          zh
            ? '只有愿景提到：请写入评审点、里程碑或速赢来衡量'
            : 'Named by the vision alone: measure it in a gate, a milestone or a win',
        ]
      : []),
  ];
}

/** Who answers for a metric: as its dashboard says, else owners of benefits, else of what else names it. */
function ownersOf({ programme }: DocumentContext, { uses }: Metric): string[] {
  const owned = uses.filter(({ owner }) => owner !== null);
  const of = (role: MetricUse['role']) => owned.filter((use) => use.role === role);
  const owners = ([of('dashboard'), of('benefit')].find(({ length }) => length > 0) ?? owned).map(
    ({ owner }) => owner ?? '',
  );
  return [...new Set(owners.map((owner) => calledIn(programme, owner)))];
}

function rowOf(context: DocumentContext, metric: Metric, other: Metric | undefined): MetricRow {
  const [use] = metric.uses;
  const reading = metric.readings.at(-1);
  const target = targetOf(metric);
  const baseline = baselineOf(metric);
  return {
    pointer: use ? placed(use.playbook, use.pointer) : '',
    name: metricTitle(metric.name),
    baseline: baseline && {
      text: quantityText(baseline),
      date: baseline.date,
      pointer: placed(baseline.playbook, baseline.pointer),
    },
    reading: reading
      ? {
          text: quantityText(reading),
          date: reading.date,
          pointer: placed(reading.playbook, reading.pointer),
        }
      : null,
    target: target && {
      text: target.term ? termText(target.term) : quantityText(target),
      date: target.date,
      pointer: placed(target.use.playbook, target.use.pointer),
    },
    met: reading && target ? isMet(reading, target, baseline) : null,
    uses: metric.uses
      .map((one) => mentionOf(context, one))
      .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : (a.date ?? '') > (b.date ?? '') ? 1 : 0)),
    owners: ownersOf(context, metric),
    conflicts: conflictsOf(context, metric, other),
  };
}

/** What the programme measures itself by, one row a metric, wherever it is written. */
export function programmeMetrics({ context, file }: ProgrammeDocument): MetricsView {
  const zh = context.lang === 'zh';
  const metrics = [...context.derived(metricsOf).values()];
  const similar = lookAlikesOf(metrics);
  const rows = metrics.map((metric) => rowOf(context, metric, similar.get(metric)));
  const count = (what: (row: MetricRow) => boolean): number => rows.filter(what).length;
  const read = count(({ reading }) => reading !== null);
  const unfit = count(({ conflicts }) => conflicts.length > 0);
  return {
    type: 'metrics',
    title: file.playbook.title,
    subtitle: zh ? '用什么来衡量' : 'What is measured',
    cards:
      rows.length === 0
        ? []
        : [
            {
              value: `${read} / ${rows.length}`,
              label: zh ? '项指标有读数' : 'metrics with a reading',
              state: read < rows.length ? 'attention' : 'good',
            },
            { value: String(count(({ met }) => met === true)), label: zh ? '项已达标' : 'on target' },
            {
              value: String(count(({ owners }) => owners.length === 0)),
              label: zh ? '项无责任人' : 'without an owner',
            },
            {
              value: String(unfit),
              label: zh ? '项需要核对' : 'to be looked at',
              state: unfit > 0 ? 'attention' : 'good',
            },
          ],
    today: context.today,
    rows,
  };
}
