import { render } from 'preact-render-to-string';
import type { View } from '../core/generated/views.ts';
import type { Sheet } from '../core/pages/sheet.ts';
import { labelled } from '../core/message.ts';
import type { Lang } from '../core/playbook/types.ts';
import { pictures } from './generated/pictures.ts';
import {
  paperStyle,
  placesOf,
  Signatures,
  withoutRepeats,
  type PaperPlace,
  type PaperView,
} from './paper.tsx';
import { Writer } from './parts/each.tsx';
import { SectionId } from './parts/section.ts';
import { word } from './parts/text.ts';
import type { Zoom } from './parts/zoom.ts';
import type { Picture } from './pictures/picture.ts';
import { renderShell, type ShellOptions } from './shell.tsx';
import { css } from './theme.ts';

/** How a view is shown. The type chooses a picture that takes it, which the compiler does not follow. */
export function pictureOf(view: View): Picture<View> {
  return pictures[view.type] as Picture<View>;
}

/** One picture, whatever its type; in a panel at a zoom. */
export function ViewBody({ view, lang, zoom }: { view: View; lang: Lang; zoom?: Zoom }) {
  const { Body } = pictureOf(view);
  return <Body view={view} lang={lang} zoom={zoom} />;
}

/** HTML of one picture; text of the document is escaped. */
export function renderView(view: View, lang: Lang): string {
  return render(<ViewBody view={view} lang={lang} />);
}

/** The drawing of a view as SVG; null for views that are no drawing, and where there is nothing to draw. */
export function renderSvg(view: View, lang: Lang): string | null {
  const { Svg } = pictureOf(view);
  return (Svg && render(<Svg view={view} lang={lang} />)) || null;
}

/** What documents hold that no picture has, or that is left out of them, said once a document. */
export function leftOutNotes(views: readonly View[], lang: Lang): string[] {
  const notes = views.flatMap(({ title, notRead, leftOut }) => [
    ...(notRead === undefined ? [] : [labelled(title, word(lang, 'notRead', { text: notRead }), lang)]),
    ...(leftOut === undefined ? [] : [labelled(title, leftOut, lang)]),
  ]);
  return [...new Set(notes)];
}

export interface PageOptions extends Omit<ShellOptions, 'style' | 'children'> {
  views: PaperView[];
  /** Says what stands instead of a picture that cannot be drawn; without it, that is an exception. */
  failed?: (id: string, error: unknown) => string;
}

function classOf(place: PaperPlace | undefined, sheet: Sheet | undefined): string {
  const names = [
    'view',
    place?.again && 'again',
    place?.printed === false && 'screen-only',
    sheet?.signatures.length && 'controlled',
  ];
  return names.filter(Boolean).join(' ');
}

/**
 * HTML of one picture as a section of a page has it.
 *
 * @param failed says what stands instead of one that cannot be drawn; without it, that is an exception
 */
export function renderSection(id: string, view: View, lang: Lang, failed: PageOptions['failed']): string {
  try {
    return render(
      <Writer.Provider value={render}>
        <SectionId.Provider value={id}>
          <ViewBody view={view} lang={lang} />
        </SectionId.Provider>
      </Writer.Provider>,
    );
  } catch (error) {
    if (!failed) throw error;
    return render(<p>{failed(id, error)}</p>);
  }
}

/** A whole page, without any script unless it is served; one section a picture. */
export function renderPage({ title, lang, theme, views, site, failed }: PageOptions): string {
  const places = placesOf(views);
  const drawn = withoutRepeats(views);
  const children = (
    <>
      <h1 class="sr">{title}</h1>
      {views.length > 1 ? (
        <nav aria-label={word(lang, 'contents')}>
          {views.map(({ id, view }) => {
            const label = labelled(pictureOf(view).name[lang], view.title, lang);
            return (
              <a href={`#${id}`} title={label}>
                {label}
              </a>
            );
          })}
        </nav>
      ) : null}
      {views.map(({ id, view, sheet }, index) => (
        <>
          <section
            class={classOf(places[index], sheet)}
            id={id}
            style={`page:${places[index]?.page}`}
            dangerouslySetInnerHTML={{ __html: renderSection(id, drawn[index] ?? view, lang, failed) }}
          />
          {sheet && sheet.signatures.length > 0 && places[index]?.last ? (
            <Signatures sheet={sheet} page={places[index].page} lang={lang} />
          ) : null}
        </>
      ))}
      {leftOutNotes(
        views.map(({ view }) => view),
        lang,
      ).map((note) => (
        <p class="muted">{note}</p>
      ))}
    </>
  );
  return renderShell({
    title,
    lang,
    theme,
    site,
    style: css + paperStyle(views, places, lang),
    children,
  });
}
