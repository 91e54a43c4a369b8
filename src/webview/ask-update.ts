import { updateOf, type AnsweredRow } from '../core/agenda/weekly-update.ts';
import type { IsoDate } from '../core/when/types.ts';
import type { UpdateFault } from '../render/pictures/agenda/update/pass.ts';
import type { FromPanel, ToPanel } from '../service/preview/panel-messages.ts';
import type { UpdateIntent } from '../service/preview/edit-messages.ts';
import type { Editor } from './editor.ts';
import { placeOf, type Shown } from './sources.ts';

/** Answers by the address of the document that they are of. */
function byDocument(shown: Shown, rows: readonly AnsweredRow[]): Map<string, AnsweredRow[]> {
  const documents = new Map<string, AnsweredRow[]>();
  for (const row of rows) {
    const { uri } = placeOf(shown, row.item.pointer);
    const own = documents.get(uri);
    if (own) own.push(row);
    else documents.set(uri, [row]);
  }
  return documents;
}

/** The intent of an answer in its document or part. */
function intentOf(shown: Shown, row: AnsweredRow, today: IsoDate): UpdateIntent {
  const { part, pointer } = placeOf(shown, row.item.pointer);
  const intent = { type: 'update-work', ...updateOf(row, today), pointer } as const;
  return part === null ? intent : { ...intent, part };
}

/** The message that has answers tried or written. */
export function updateRequest(
  shown: Shown,
  rows: readonly AnsweredRow[],
  today: IsoDate,
  write: boolean,
): Extract<FromPanel, { type: 'update' }> {
  const documents = [...byDocument(shown, rows)].map(([uri, own]) => ({
    uri,
    version: own[0] ? placeOf(shown, own[0].item.pointer).version : 0,
    intents: own.map((row) => intentOf(shown, row, today)),
  }));
  return { type: 'update', documents, write };
}

/** Why an update was not made; `uri` is null where that is of no document alone. */
export interface RefusedUpdate {
  reason: string;
  uri: string | null;
  /** Of the intent in its document; null where it is none alone. */
  index: number | null;
}

/** Sends an update. @returns why it cannot be made; null where it can, or was */
export function sendUpdate(
  editor: Editor,
  request: Extract<FromPanel, { type: 'update' }>,
): Promise<RefusedUpdate | null> {
  return new Promise((resolve) => {
    const listen = ({ data }: MessageEvent<ToPanel>): void => {
      if (data.type !== 'updated' && data.type !== 'refused') return;
      window.removeEventListener('message', listen);
      // A host that cannot answer about rows, such as a preview that has ended, refuses as of anything else.
      resolve(data.type === 'refused' ? { reason: data.reason, uri: null, index: null } : data.refused);
    };
    window.addEventListener('message', listen);
    editor.postMessage(request);
  });
}

/** Has answers tried or written. @returns why they cannot be; null where they can, or were */
export async function askUpdate(
  editor: Editor,
  shown: Shown,
  rows: readonly AnsweredRow[],
  today: IsoDate,
  write: boolean,
): Promise<UpdateFault | null> {
  const refused = await sendUpdate(editor, updateRequest(shown, rows, today, write));
  if (!refused) return null;
  const { reason, uri, index } = refused;
  const own = uri === null ? [] : (byDocument(shown, rows).get(uri) ?? []);
  return { reason, item: own[index ?? -1]?.item ?? null };
}
