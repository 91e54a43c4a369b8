import isIntent from '../../core/generated/intent-validator.js';
import { editForAll } from '../../core/edits/apply.ts';
import { refusalText } from '../../core/edits/refusal.ts';
import { partNamed } from '../../core/playbook/parts.ts';
import { placedEdits } from './placed-edits.ts';
import type { LanguageWorkspace } from '../workspace.ts';
import type { DocumentUpdates, UpdateParams, UpdateResult } from './edit-messages.ts';

type OfOne =
  Extract<UpdateResult, { refused: string }> | Extract<UpdateResult, { documents: unknown }>['documents'][0];

function ofDocument(workspace: LanguageWorkspace, { uri, version, intents }: DocumentUpdates): OfOne {
  const lang = workspace.ports.lang();
  const refused = (reason: 'unknown' | 'stale') => ({
    refused: refusalText({ refused: reason, at: uri }, lang),
    uri,
    index: null,
  });
  if (!intents.every((intent) => isIntent(intent) && intent.type === 'update-work'))
    return refused('unknown');
  const checked = workspace.check(uri);
  if (!checked || checked.document.text.version !== version) return refused('stale');
  const { playbook, document } = checked;
  const result = editForAll(playbook, intents, (meant) => checked.workspace.contextOf(meant).schedule);
  if ('refusal' in result) {
    const { refusal, index } = result;
    const meant = partNamed(playbook, intents[index ?? 0]?.part) ?? playbook;
    return { refused: refusalText(refusal, lang, meant), uri, index };
  }
  return { uri, version, edits: placedEdits(document.text, result.edits) };
}

/** The edits of an update of one or several documents; none where one of them is of another version of its text. */
export function updateAt(workspace: LanguageWorkspace, { documents }: UpdateParams): UpdateResult {
  const all: Extract<UpdateResult, { documents: unknown }>['documents'] = [];
  for (const document of documents) {
    const result = ofDocument(workspace, document);
    if ('refused' in result) return result;
    all.push(result);
  }
  return { documents: all };
}
