import type { DocumentContext } from '../../context.ts';
import type { ReadinessData } from '../../generated/data.ts';
import { inWords } from '../../message.ts';
import type { Playbook } from '../../playbook/types.ts';
import { calledIn } from '../change/roles.ts';
import { assessedOn } from '../roadmap/assessments.ts';
import type { IsoDate } from '../../when/types.ts';
import { dimensionName } from './assessment.ts';
import { bandWords } from './bands.ts';
import type { ProfileView } from '../../views/shapes/profile.ts';
import type { Card } from '../../views/shapes/view.ts';
import { readinessModel } from './six-dimension.ts';

/** An assessment with its day. */
interface Dated {
  playbook: Playbook<ReadinessData>;
  date: IsoDate;
}

/** The assessments before this one by their days, the oldest first; one without a day is no step of a trend. */
function earlierOnes(context: DocumentContext<ReadinessData>): Dated[] {
  const { playbook, programme } = context;
  const own = assessedOn(context, playbook);
  return programme
    .of('readiness')
    .flatMap((other) => {
      const date = assessedOn(context, other);
      return own && date && date < own ? [{ playbook: other, date }] : [];
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** How the total went from assessment to assessment; none where fewer than two have one. */
function trendCard(context: DocumentContext<ReadinessData>, earlier: readonly Dated[]): Card[] {
  const own = assessedOn(context, context.playbook);
  const all = own ? [...earlier, { playbook: context.playbook, date: own }] : [];
  const steps = all.flatMap(({ playbook, date }) => {
    const total = context.scoreOf(playbook)?.total;
    return typeof total === 'number' ? [{ total, date }] : [];
  });
  const [first] = steps;
  if (!first || steps.length < 2) return [];
  const zh = context.lang === 'zh';
  return [
    {
      value: steps.map(({ total }) => total).join(' → '),
      label: zh ? `${steps.length} 次评估的总分` : `totals of ${steps.length} assessments`,
      detail: steps.map(({ date }) => date).join(' → '),
    },
  ];
}

/** Six dimensions with thresholds, the bands, and what is done about each. */
export function profileView(context: DocumentContext<ReadinessData>): ProfileView {
  const { playbook, data, lang } = context;
  const { dimensions, bands } = readinessModel(context.thresholds);
  const rows = data.dimensions ?? [];
  const history = earlierOnes(context);
  const before = history.at(-1);
  const earlier = before?.playbook.data.dimensions ?? [];
  const needed = bands.find(([id]) => id === 'ready')?.[1] ?? 24;
  const again = context.date(data['reassess-by'], 'end');
  const score = context.scoreOf(playbook);
  const total = typeof score?.total === 'number' ? score.total : null;
  const band = score?.band ? bandWords(score.band)[lang] : null;
  const decision = score?.decision ? bandWords(String(score.decision))[lang] : null;
  const below = Array.isArray(score?.below) ? score.below.map(String) : [];
  const zh = lang === 'zh';
  return {
    type: 'profile',
    title: playbook.title,
    subtitle: [data.date, band].filter(Boolean).join(' · '),
    cards: [
      {
        value: total === null ? '–' : `${total} / 30`,
        label: zh ? `总分，可启动需 ${needed}` : `total, ${needed} needed to be ready`,
        state:
          total === null
            ? 'neutral'
            : score?.band === 'ready'
              ? 'good'
              : score?.band === 'stop'
                ? 'critical'
                : 'attention',
        ...(decision ? { detail: decision } : {}),
      },
      {
        value: String(below.length),
        label: zh ? '未达标的维度' : 'dimensions below their threshold',
        state: below.length > 0 ? 'attention' : rows.some((row) => row.score) ? 'good' : 'neutral',
        detail: inWords(
          below.map((id) => dimensionName(playbook, id)),
          lang,
        ),
      },
      ...trendCard(context, history),
      ...(again
        ? [{ value: again, label: zh ? '下次评估' : 'next assessment', pointer: '/reassess-by' }]
        : []),
    ],
    axes: dimensions.map(([id, threshold]) => {
      const at = rows.findIndex((row) => row.id === id);
      const row = rows[at];
      return {
        id,
        pointer: at === -1 ? '/dimensions' : `/dimensions/${at}`,
        name: dimensionName(playbook, id)[lang],
        score: row?.score ?? null,
        threshold,
        previous: earlier.find((other) => other.id === id)?.score ?? null,
        executives: row?.['by-executives'] ?? null,
        staff: row?.['by-staff'] ?? null,
        evidence: row?.evidence ?? null,
        action: row?.action ?? null,
        owner: row?.owner ? calledIn(context.programme, row.owner) : null,
        due: row?.due ?? null,
      };
    }),
    total,
    range: Array.isArray(score?.range) ? (score.range as [number, number]) : null,
    minimum: 6,
    maximum: 30,
    bands: bands
      .map(([id, from], index) => ({
        id,
        name: bandWords(id)[lang],
        from,
        to: (bands[index - 1]?.[1] ?? 31) - 1,
      }))
      .reverse(),
    band: score?.band ?? null,
    needed,
    raters: (data.raters ?? []).flatMap(({ role, n }) => (role ? [{ role, count: n ?? null }] : [])),
    before: before?.date ?? null,
    again,
  };
}
