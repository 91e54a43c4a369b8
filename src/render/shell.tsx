import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';
import { finishedMarkup } from '../core/escape/markup.ts';
import type { Lang } from '../core/playbook/types.ts';
import type { ThemeName } from './theme.ts';

/** A link to another page of the same site. */
export interface SiteLink {
  /** Relative to the page. */
  href: string;
  text: string;
  /** The page's language, where it is another one. */
  lang?: Lang;
  /** True for the page itself. */
  current?: boolean;
}

export interface ShellOptions {
  title: string;
  lang: Lang;
  /** Without one the reader's system decides. */
  theme?: ThemeName;
  style: string;
  /** Served pages only: the addresses of the page's scripts, in the order in which they run. */
  scripts?: string[];
  /** Other pages of the site that the page is one of. */
  site?: { label: string; links: SiteLink[] };
  children: ComponentChildren;
}

/**
 * Nothing but its own styles; a served page also runs its own scripts and speaks to where it came from. It shows images
 * that it has written itself (`data:`), since a drawing becomes a PNG by way of one; none is loaded from anywhere.
 */
export function policy(isServed: boolean): string {
  const served = isServed ? "; script-src 'self'; connect-src 'self'; img-src data:" : '';
  return `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'${served}`;
}

/** A language as HTML names it. */
export const langTag = (lang: Lang): string => (lang === 'zh' ? 'zh-CN' : 'en');

/** A whole page around what it shows. */
export function renderShell({
  title,
  lang,
  theme,
  style,
  scripts = [],
  site,
  children,
}: ShellOptions): string {
  const page = (
    <html lang={langTag(lang)} data-theme={theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content={policy(scripts.length > 0)} />
        <title>{title}</title>
        {scripts.map((src) => (
          <script src={src} defer />
        ))}
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <main>
          {site ? (
            <nav aria-label={site.label}>
              {site.links.map((link) => (
                <a
                  href={link.href}
                  aria-current={link.current ? 'page' : undefined}
                  hreflang={link.lang && langTag(link.lang)}
                  lang={link.lang && langTag(link.lang)}
                >
                  {link.text}
                </a>
              ))}
            </nav>
          ) : null}
          {children}
        </main>
      </body>
    </html>
  );
  // In one piece before it is looked through: a page may be large, and each joining copies it.
  return finishedMarkup(`<!doctype html>\n${render(page)}`);
}
