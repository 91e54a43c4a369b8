import type { View } from '../../core/generated/views.ts';
import type { Sheet } from '../../core/pages/sheet.ts';
import type { Bilingual, Lang } from '../../core/playbook/types.ts';
import type { ThemeName } from '../theme.ts';

/**
 * What pictures can be exported as. Each file beside this one is a format: it exports this as `format`,
 * and how the file is made as `exportViews`. The two are apart so that a host which offers formats without
 * making them, as the extension does, carries no drawing code; for the same reason `exportViews` imports
 * what it draws with when it is called.
 */
export interface Format {
  /** What `--to` is given; the file's name. */
  id: string;
  /** Its name, which no language translates. */
  name: string;
  /** What it is good for, in half a line. */
  description: Bilingual;
  /** Of the file, without the dot. */
  extension: string;
  /** Bytes, as a data address, rather than text; such a format is offered where the host can rasterise. */
  binary: boolean;
  /** It is one drawing: a picture that has none cannot be it. */
  drawing?: true;
  /** What becomes of it when it is exported from the panel; without it the panel does not offer it. */
  panel?: 'file' | 'clipboard';
}

export interface ExportedView {
  /** Path of its document, where the host says one. */
  path?: string;
  view: View;
  /** What every printed sheet of the document says. */
  sheet?: Sheet;
}

/** HTML as a tree (hast). */
export type HtmlTree = import('../markdown.ts').Html;

/** What formats leave to the host. */
export interface ExportHost {
  parseHtml(html: string): HtmlTree | Promise<HtmlTree>;
  /** A drawing as the data address of a PNG. */
  rasterise?(svg: string): Promise<string>;
}

export interface ExportOptions {
  lang: Lang;
  theme?: ThemeName;
  host: ExportHost;
}

/**
 * The views as the content of one file; how many drawings they have where the file holds just one and
 * they do not have that.
 */
export type Exporter = (
  views: ExportedView[],
  options: ExportOptions,
) => Promise<string | { drawings: number }>;
