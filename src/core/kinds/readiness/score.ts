import type { DocumentContext } from '../../context.ts';
import type { ReadinessData } from '../../generated/data.ts';
import { round1 } from '../../score/rounding.ts';
import type { Score } from '../../score/types.ts';
import { dimensionName } from './assessment.ts';
import { readinessModel, sixDimension } from './six-dimension.ts';

/** Score of a six-dimension assessment; other models have none yet. */
export function readinessScore({
  playbook,
  data,
  lang,
  thresholds,
}: DocumentContext<ReadinessData>): Score | null {
  if (data.model !== undefined && data.model !== 'six-dimension') return null;
  const rows = data.dimensions ?? [];
  if (rows.length === 0) return null;
  const model = readinessModel(thresholds);
  const { dimensions } = model;
  const [ready, pilot, prepare] = model.bands.map(([, from]) => from);
  const index = dimensions.map(([id]) => rows.findIndex((row) => row.id === id));
  const scores = index.map((at) => rows[at]?.score ?? null);
  const result = sixDimension(scores, model);
  const value = result.normalised === null ? null : round1(result.normalised);
  // Of those with the most room, the first in the model's order.
  const weakest = result.weakest[0];
  const at = dimensions.findIndex(([id]) => id === weakest);
  const raise =
    weakest === undefined || scores[at] === 5
      ? null
      : {
          pointer: `/dimensions/${index[at]}/score`,
          gain: round1((1 / 24) * 100),
          text:
            lang === 'zh'
              ? `先提高“${dimensionName(playbook, weakest).zh}”：提升空间最大`
              : `raise ${dimensionName(playbook, weakest).en} first: it has the most room`,
        };
  return {
    model: 'readiness/six-dimension',
    value,
    band: result.band,
    missing: dimensions.flatMap(([id], position) =>
      scores[position] === null
        ? [index[position] === -1 ? `/dimensions/${id}` : `/dimensions/${index[position]}/score`]
        : [],
    ),
    inputs: Object.fromEntries(dimensions.map(([id], position) => [id, scores[position]])),
    ...(scores.every((score) => score === null)
      ? {}
      : { points: { least: result.range[0], most: result.range[1], of: 5 * dimensions.length } }),
    raise,
    formula:
      lang === 'zh'
        ? `（总分 − 6）÷ 24 × 100；总分 ${ready} 起可启动，${pilot} 起可试点，${prepare} 起先准备；有维度未达标时最多试点（约定）`
        : `(total − 6) ÷ 24 × 100; from ${ready} ready, ${pilot} pilot, ${prepare} prepare; no more than pilot while a dimension is below its threshold (convention)`,
    total: result.total,
    range: result.range,
    decision: result.decision,
    below: result.below,
    weakest: result.weakest,
  };
}
