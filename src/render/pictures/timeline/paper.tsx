import type { Lang } from '../../../core/playbook/types.ts';
import type { TimelineView } from '../../../core/views/shapes/timeline.ts';
import { layoutOf } from './layout.ts';
import { slicesOf, type Slice } from './slices.ts';
import { legendBelow } from './svg.tsx';
import { Rows } from './table.tsx';
import { word } from './words.ts';

/** What one band shows of the drawing, which stands in the page under an id. */
function Band({ id, width, slice: { top, bottom } }: { id: string; width: number; slice: Slice }) {
  return (
    <svg viewBox={`0 ${top} ${width} ${bottom - top}`} aria-hidden="true">
      <use href={`#${id}`} />
    </svg>
  );
}

/**
 * A plan as it stands on paper: its drawing in bands that no sheet parts, under the months, which every sheet
 * repeats; a plan that is too long for that as its table.
 *
 * @param props.drawing the id under which the drawing stands in the page
 */
export function OnPaper({ view, lang, drawing }: { view: TimelineView; lang: Lang; drawing: string }) {
  const layout = layoutOf(view, lang);
  if (!layout) return null;
  const { width, axisY, marks, lanes, lanesEnd } = layout;
  const height = layout.height + legendBelow(layout, view, lang).height;
  const slices = slicesOf(layout, height);
  if (!slices) {
    return (
      <div class="paper-only">
        <p class="muted">{word(lang, 'tooLong')}</p>
        <Rows view={view} lang={lang} />
      </div>
    );
  }
  const months = { top: axisY, bottom: lanes[0]?.y ?? lanesEnd };
  const band = (slice: Slice) => <Band id={drawing} width={width} slice={slice} />;
  return (
    <div class="paper-only">
      {marks.length > 0 ? band({ top: 0, bottom: axisY }) : null}
      <table>
        <thead>
          <tr>
            <td>{band(months)}</td>
          </tr>
        </thead>
        <tbody>
          {slices.map((slice) => (
            <tr>
              <td>{band(slice)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
