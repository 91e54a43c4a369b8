import type { DocumentContext } from '../../context.ts';
import type { ReadinessData } from '../../generated/data.ts';
import { inWords } from '../../message.ts';
import type { Playbook } from '../../playbook/types.ts';
import { calledIn } from '../change/roles.ts';
import { dimensionName } from './assessment.ts';
import { bandWords } from './bands.ts';
import type { ProfileView } from '../../views/shapes/profile.ts';
import { readinessModel } from './six-dimension.ts';

/** The assessment before this one, for the change from it. */
function previous(context: DocumentContext<ReadinessData>): Playbook<ReadinessData> | null {
  const all = context.programme.of('readiness');
  const own = all.indexOf(context.playbook);
  return all[own - 1] ?? null;
}

/** Six dimensions with thresholds, the bands, and what is done about each. */
export function profileView(context: DocumentContext<ReadinessData>): ProfileView {
  const { playbook, data, lang } = context;
  const { dimensions, bands } = readinessModel(context.thresholds);
  const rows = data.dimensions ?? [];
  const earlier = previous(context)?.data.dimensions ?? [];
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
        label: zh ? '总分' : 'total',
        state:
          total === null
            ? 'neutral'
            : score?.band === 'ready'
              ? 'good'
              : score?.band === 'stop'
                ? 'critical'
                : 'attention',
        ...(band ? { detail: band } : {}),
      },
      { value: decision ?? '–', label: zh ? '启动结论' : 'decision' },
      {
        value: String(below.length),
        label: zh ? '低于阈值的维度' : 'dimensions below their threshold',
        state: below.length > 0 ? 'attention' : rows.some((row) => row.score) ? 'good' : 'neutral',
        detail: inWords(
          below.map((id) => dimensionName(playbook, id)),
          lang,
        ),
      },
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
  };
}
