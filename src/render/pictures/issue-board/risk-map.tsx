import type { Lang } from '../../../core/playbook/types.ts';
import type { RiskMark } from '../../../core/views/shapes/issue-board.ts';
import { word } from './words.ts';

/** A risk with its number in the list beside the map. */
export interface NumberedRisk {
  risk: RiskMark;
  no: number;
}

const STEPS = [1, 2, 3, 4, 5] as const;

/** How bad a cell of the map is, by the product of its place (a convention; docs/scoring.md), with its sign. */
function zoneOf(product: number): { zone: string; sign: string } {
  if (product >= 15) return { zone: 'severe', sign: '▲' };
  return product >= 8 ? { zone: 'serious', sign: '!' } : { zone: 'slight', sign: '' };
}

/** Five by five: likely ones above, bad ones to the right. */
export function RiskMap({ risks, lang }: { risks: NumberedRisk[]; lang: Lang }) {
  const byCell = new Map<string, NumberedRisk[]>();
  for (const one of risks) {
    if (!one.risk.at) continue;
    const key = `${one.risk.at.probability} ${one.risk.at.impact}`;
    const own = byCell.get(key) ?? [];
    byCell.set(key, own);
    own.push(one);
  }
  return (
    <div class="risk-map">
      <table>
        <caption class="muted">
          ↑ {word(lang, 'probability')} · {word(lang, 'impact')} →
        </caption>
        <tbody>
          {STEPS.toReversed().map((probability) => (
            <tr>
              <th scope="row">{word(lang, `step${probability}`)}</th>
              {STEPS.map((impact) => {
                const { zone, sign } = zoneOf(probability * impact);
                return (
                  <td class={zone}>
                    {sign === '' ? null : (
                      <span class="risk-sign" aria-hidden="true">
                        {sign}
                      </span>
                    )}
                    {(byCell.get(`${probability} ${impact}`) ?? []).map(({ risk, no }) => (
                      <b data-pointer={risk.pointer} data-owner={risk.owner ?? ''} title={risk.name}>
                        {no}
                      </b>
                    ))}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            {STEPS.map((impact) => (
              <th scope="col">{word(lang, `step${impact}`)}</th>
            ))}
          </tr>
        </tfoot>
      </table>
      <ul class="legend-line">
        <li>▲ {word(lang, 'severe')}</li>
        <li>! {word(lang, 'serious')}</li>
        <li>{word(lang, 'mapNote')}</li>
      </ul>
    </div>
  );
}
