import type { IsoDate } from '../../core/when/types.ts';
import type { FromPanel } from '../../service/preview/panel-messages.ts';
import { placeOf, type Shown } from '../sources.ts';

/** What a note is about: a row, by the name that the log calls it. */
export interface About {
  pointer: string;
  name: string;
}

/** The pointer of what a note is about that belongs to no row. */
export const WHOLE = '/title';

/** The message that has a note written into the log of the document that its row stands in: an update that changes nothing else. */
export function noteRequest(
  shown: Shown,
  { pointer: qualified, name }: About,
  note: string,
  today: IsoDate,
): Extract<FromPanel, { type: 'update' }> {
  const { uri, version, part, pointer } = placeOf(shown, qualified);
  const unchanged = { state: '', progress: '', due: '', dueKey: '' };
  const intent = { type: 'update-work', pointer, ...unchanged, name, note, log: true, on: today } as const;
  const intents = [part === null ? intent : { ...intent, part }];
  return { type: 'update', documents: [{ uri, version, intents }], write: true };
}

/** The name of the file whose log has the note. */
export function fileOf(shown: Shown, pointer: string): string {
  const name = placeOf(shown, pointer).uri.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    // A `%` that begins no escape stands for itself.
    return name;
  }
}
