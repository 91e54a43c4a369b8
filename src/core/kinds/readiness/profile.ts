import type { DocumentContext } from '../../context.ts';
import type { ReadinessData } from '../../generated/data.ts';
import { inWords } from '../../message.ts';
import type { Playbook } from '../../playbook/types.ts';
import { seriesOf } from '../../score/series.ts';
import { calledIn } from '../change/roles.ts';
import { assessedOn } from '../roadmap/assessments.ts';
import type { IsoDate } from '../../when/types.ts';
import { trendCard, type TrendWords } from '../trend-card.ts';
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

const TREND: TrendWords = {
  label: { en: 'totals of {count} assessments', zh: '{count} 次评估的总分' },
  otherScale: { en: '{count} of another model', zh: '{count} 份采用其他模型' },
};

/** How the total went from assessment to assessment of the programme. */
function trendOf(context: DocumentContext<ReadinessData>): Card[] {
  const all = context.programme.of('readiness').map((playbook) => {
    const total = context.scoreOf(playbook)?.total;
    return {
      playbook,
      path: playbook.path,
      date: assessedOn(context, playbook),
      value: typeof total === 'number' ? total : null,
      scale: playbook.data.model ?? 'six-dimension',
    };
  });
  const own = all.find(({ playbook }) => playbook === context.playbook);
  return own ? trendCard(seriesOf(all, own), TREND, context.lang) : [];
}

/** The assessment before this one; null where there is none, or where several are of its day. */
function beforeOf(context: DocumentContext<ReadinessData>): Dated | null {
  const own = assessedOn(context, context.playbook);
  const earlier = context.programme.of('readiness').flatMap((playbook): Dated[] => {
    const date = assessedOn(context, playbook);
    return own && date && date < own ? [{ playbook, date }] : [];
  });
  const last = earlier
    .map(({ date }) => date)
    .sort()
    .at(-1);
  const [only, ...others] = earlier.filter(({ date }) => date === last);
  return only && others.length === 0 ? only : null;
}

/** Six dimensions with thresholds, the bands, and what is done about each. */
export function profileView(context: DocumentContext<ReadinessData>): ProfileView {
  const { playbook, data, lang } = context;
  const { dimensions, bands } = readinessModel(context.thresholds);
  const rows = data.dimensions ?? [];
  const before = beforeOf(context);
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
      ...trendOf(context),
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
