import isIntent from '../../core/generated/intent-validator.js';
import { editFor } from '../../core/edits/apply.ts';
import { partNamed } from '../../core/playbook/parts.ts';
import { refusalText } from '../../core/edits/refusal.ts';
import type { EditParams, EditResult } from './protocol.ts';
import type { LanguageWorkspace } from '../workspace.ts';

/** The edits of an intent that a person had in a picture; refused where the picture is of another version of the text. */
export function editAt(workspace: LanguageWorkspace, { uri, version, intent }: EditParams): EditResult {
  const lang = workspace.ports.lang();
  if (!isIntent(intent)) return { refused: refusalText({ refused: 'unknown', at: '' }, lang) };
  const checked = workspace.check(uri);
  if (!checked || checked.document.text.version !== version) {
    return { refused: refusalText({ refused: 'stale', at: uri }, lang) };
  }
  const { playbook, document } = checked;
  const meant = partNamed(playbook, intent.part) ?? playbook;
  const result = editFor(playbook, intent, checked.workspace.contextOf(meant).schedule);
  if ('refused' in result) return { refused: refusalText(result, lang, meant) };
  const edits = result.edits.map(({ range, text }) => ({
    start: document.text.positionAt(range.start),
    end: document.text.positionAt(range.end),
    text,
  }));
  return { version, edits };
}
