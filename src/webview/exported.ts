import type { ExportHost } from '../render/formats/format.ts';
import { exporters, formats } from '../render/generated/formats.ts';
import { fileName } from '../render/file-name.ts';
import { pictureOf } from '../render/page.tsx';
import type { FromPanel, PlacedView } from '../service/preview/panel-messages.ts';
import type { Shown } from './sources.ts';

/** What a picture can be exported as from the panel. */
export function formatsFor({ view }: PlacedView): string[] {
  const isDrawn = pictureOf(view).Svg !== undefined;
  return formats.flatMap(({ id, panel, drawing }) => (panel && (isDrawn || !drawing) ? id : []));
}

/** What is shown as others may see it. */
export function givenOf(shown: Shown): Shown {
  const { given, views } = shown;
  if (!given) return shown;
  return {
    ...shown,
    sheet: given.sheet,
    views: views.map((one, index) => ({ ...one, view: given.views[index] ?? one.view })),
  };
}

/** What is shown, as the message that brings its file or says that there is none. */
export async function exported(
  { view }: PlacedView,
  format: string,
  { lang, sheet, views }: Pick<Shown, 'lang' | 'sheet' | 'views'>,
  host: ExportHost,
): Promise<FromPanel> {
  try {
    const content = await exporters[format]?.([{ view, sheet }], { lang, host });
    const extension = formats.find(({ id }) => id === format)?.extension ?? '';
    const file = fileName(`${views[0]?.view.title ?? ''} ${view.type}`, extension);
    if (typeof content === 'string') return { type: 'exported', format, content, file };
  } catch {
    // Such as a drawing that the browser cannot rasterise; the editor says so.
  }
  return { type: 'not-exported', format };
}
