import { render } from 'preact-render-to-string';
import type { Lang } from '../core/playbook/types.ts';
import type { View } from '../core/generated/views.ts';
import { Checklist } from './pictures/checklist/checklist.tsx';
import { Flow } from './pictures/flow/flow.tsx';
import { Health } from './pictures/health/health.tsx';
import { Issues } from './pictures/findings/findings.tsx';
import { Matrix } from './pictures/matrix/matrix.tsx';
import { ProfileSvg } from './pictures/profile/radar.tsx';
import { Profile } from './pictures/profile/profile.tsx';
import { Tables } from './pictures/table/tables.tsx';
import { word } from './parts/text.ts';
import { css, type ThemeName } from './theme.ts';
import type { Zoom } from './pictures/timeline/scale.ts';
import { TimelineSvg } from './pictures/timeline/svg.tsx';
import { Timeline } from './pictures/timeline/timeline.tsx';

/** One picture, whatever its type; a timeline at a zoom. */
export function ViewBody({ view, lang, zoom }: { view: View; lang: Lang; zoom?: Zoom }) {
  switch (view.type) {
    case 'timeline':
      return <Timeline view={view} lang={lang} zoom={zoom} />;
    case 'checklist':
      return <Checklist view={view} lang={lang} />;
    case 'profile':
      return <Profile view={view} lang={lang} />;
    case 'matrix':
      return <Matrix view={view} lang={lang} />;
    case 'flow':
      return <Flow view={view} lang={lang} />;
    case 'health':
      return <Health view={view} lang={lang} />;
    case 'table':
      return <Tables view={view} lang={lang} />;
    case 'issues':
      return <Issues view={view} lang={lang} />;
  }
}

/** HTML of one picture; text of the document is escaped. */
export function renderView(view: View, lang: Lang): string {
  return render(<ViewBody view={view} lang={lang} />);
}

/** The drawing of a timeline or a profile as SVG; null for views that are tables, and where there is nothing to draw. */
export function renderSvg(view: View, lang: Lang): string | null {
  if (view.type === 'timeline') return render(<TimelineSvg view={view} lang={lang} />) || null;
  return view.type === 'profile' ? render(<ProfileSvg view={view} lang={lang} />) : null;
}

export interface PageOptions {
  title: string;
  lang: Lang;
  /** Without one the reader's system decides. */
  theme?: ThemeName;
  views: { id: string; label: string; view: View }[];
  /** Served pages only: the address of the script that ticks boxes, and what it has to know of each section. */
  script?: string;
  sections?: Record<string, Record<string, string>>;
}

/** Nothing but its own styles; a served page also runs its own script and speaks to where it came from. */
export function policy(script?: string): string {
  const served = script ? "; script-src 'self'; connect-src 'self'" : '';
  return `default-src 'none'; style-src 'unsafe-inline'${served}`;
}

/** A whole page, without any script unless it is served; one section a picture. */
export function renderPage({ title, lang, theme, views, script, sections }: PageOptions): string {
  const page = (
    <html lang={lang === 'zh' ? 'zh-CN' : 'en'} data-theme={theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content={policy(script)} />
        <title>{title}</title>
        {script ? <script src={script} defer /> : null}
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </head>
      <body>
        <main>
          <h1 class="sr">{title}</h1>
          {views.length > 1 ? (
            <nav aria-label={word(lang, 'contents')}>
              {views.map(({ id, label }) => (
                <a href={`#${id}`} title={label}>
                  {label}
                </a>
              ))}
            </nav>
          ) : null}
          {views.map(({ id, view }) => (
            <section class="view" id={id} {...sections?.[id]}>
              <ViewBody view={view} lang={lang} />
            </section>
          ))}
        </main>
      </body>
    </html>
  );
  return `<!doctype html>\n${render(page)}`;
}
