import type { Lang } from '../../../core/playbook/types.ts';
import type { BarrierStripView, StripCell, StripRow } from '../../../core/views/shapes/barrier-strip.ts';
import { day } from '../../parts/dates.ts';
import { inLine, list, opening, paragraph, table, type Item, type Prose } from '../../parts/prose.ts';
import { empty } from './empty.ts';
import { facts, heldUp, trendText } from './says.ts';
import { word } from './words.ts';

const heldIn = ({ cells, element }: StripRow): StripCell | undefined =>
  cells.find((cell) => cell.element === element);

/** A group with what holds it up and what is done about it. */
function item(row: StripRow, lang: Lang): Item {
  const held = heldIn(row);
  const stands =
    row.status === 'clear' || !held
      ? word(lang, 'clear')
      : `${word(lang, row.status === 'barrier' ? 'barrier' : 'openHere')}: ${held.name}`;
  const actions = (row.status === 'barrier' && held?.actions) || [];
  const none = row.status === 'barrier' && row.path === null && actions.length === 0;
  return {
    words: [{ strong: row.name }, ` ${inLine(stands, facts(row, lang))}`],
    children: [
      ...actions.map(({ name, lever, owner, due }) => ({
        words: [inLine(name, lever, owner, due && day(lang, due))],
      })),
      ...(none ? [{ words: [word(lang, 'noAction')] }] : []),
      ...[heldUp(row, lang), trendText(row, lang)].flatMap((note) =>
        note === null ? [] : { words: [note] },
      ),
    ],
  };
}

/** The groups by element as a table, and below it what holds each up. */
export function prose(view: BarrierStripView, lang: Lang): Prose {
  const [first] = view.rows;
  if (!first) return [...opening(view, lang), paragraph(empty.text[lang])];
  return [
    ...opening(view, lang),
    table(
      [
        { label: word(lang, 'group') },
        ...first.cells.map(({ name }) => ({ label: name, numeric: true })),
        { label: word(lang, 'barrier') },
      ],
      view.rows.map((row) => [
        row.name,
        ...row.cells.map(({ score }) => (score === null ? null : String(score))),
        row.status === 'barrier' ? (heldIn(row)?.name ?? null) : null,
      ]),
    ),
    list(view.rows.map((row) => item(row, lang))),
  ];
}
