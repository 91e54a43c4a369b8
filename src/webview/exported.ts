import type { ExportHost } from '../render/formats/format.ts';
import { exporters } from '../render/generated/formats.ts';
import type { FromPanel, PlacedView } from '../service/preview/panel-messages.ts';
import type { Shown } from './sources.ts';

/** What is shown, as the message that brings its file; null where the view has no drawing. */
export async function exported(
  { view }: PlacedView,
  format: string,
  { lang, sheet }: Pick<Shown, 'lang' | 'sheet'>,
  host: ExportHost,
): Promise<FromPanel | null> {
  const content = await exporters[format]?.([{ view, sheet }], { lang, host });
  return typeof content === 'string' ? { type: 'exported', format, content, name: view.type } : null;
}
