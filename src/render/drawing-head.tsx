import { render } from 'preact-render-to-string';
import type { View } from '../core/generated/views.ts';
import type { Lang } from '../core/playbook/types.ts';
import { day, readable } from './parts/dates.ts';
import { wrap } from './parts/text-fit.ts';
import { word } from './parts/text.ts';

/** Of the title and of what stands below it, in units of the drawing, as the height of a line is. */
const SIZES = { title: 16, facts: 12 };
const LINE = 20;

/**
 * What a page says above a drawing, for a drawing that goes out alone: the title, from when to when it is, and the day
 * it is seen from. Its last line stands right above 0.
 * @param width of the drawing
 */
export function drawingHead(view: View, lang: Lang, width: number): { svg: string; height: number } {
  const asOf = 'today' in view ? word(lang, 'asOf', { day: day(lang, view.today) }) : '';
  const facts = [readable(lang, view.subtitle), asOf].filter(Boolean).join(' · ');
  const linesOf = (text: string, size: number) =>
    // Texts are measured at 12 px.
    text === '' ? [] : wrap(text, (width * 12) / size).map((line) => ({ line, size }));
  const lines = [
    ...linesOf(view.title, SIZES.title),
    ...linesOf(facts, SIZES.facts),
    ...linesOf(view.leftOut ?? '', SIZES.facts),
  ];
  const svg = lines.map(({ line, size }, index) => (
    <text
      y={(index - lines.length) * LINE + LINE / 2}
      font-size={size}
      font-weight={size === SIZES.title ? 600 : undefined}
    >
      {line}
    </text>
  ));
  return { svg: render(<g class="head">{svg}</g>), height: (lines.length + 0.5) * LINE };
}
