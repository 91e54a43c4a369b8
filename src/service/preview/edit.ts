import isIntent from '../../core/generated/intent-validator.js';
import { applyEdits, editFor } from '../../core/edits/apply.ts';
import type { Intent } from '../../core/generated/intents.ts';
import type { Finding, Playbook, TextEdit } from '../../core/playbook/types.ts';
import { ruleOf } from '../../core/registry.ts';
import { partNamed } from '../../core/playbook/parts.ts';
import { refusalText } from '../../core/edits/refusal.ts';
import type { EditParams, EditResult } from './protocol.ts';
import type { Checked, LanguageWorkspace } from '../workspace.ts';

/** True for what a row is known by. */
function isName({ schema }: Playbook, { pointer }: Intent): boolean {
  const [, list = '', index, column] = pointer.split('/');
  return index !== undefined && schema.lists.get(list)?.key === column;
}

/** What a value that is written would be found guilty of at its place, as a document; null where nothing new is. */
function faultAfter(
  workspace: LanguageWorkspace,
  { playbook, file }: Checked,
  edits: TextEdit[],
  { pointer, part }: Intent,
): string | null {
  const next = playbook.reread(applyEdits(playbook.syntax.text, edits));
  const judged = next && workspace.judged(playbook, next);
  // What is wrong with a fact is said of its task.
  const place = /^\/tasks\/\d+/.exec(pointer)?.[0] ?? pointer;
  const { registry } = workspace.ports;
  const errorsOf = (findings: readonly Finding[]): string[] =>
    findings
      .filter((one) => one.part === part && (one.pointer === place || one.pointer.startsWith(`${place}/`)))
      .filter(({ rule, severity }) => rule === 'invalid-value' || severity === 'error')
      .filter(({ rule }) => ruleOf(registry, rule)?.group === 'document')
      .map(({ message }) => message);
  const known = new Set(errorsOf(file.findings));
  return errorsOf(judged?.findings ?? []).find((message) => !known.has(message)) ?? null;
}

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
  if (intent.type === 'set-value' && isName(meant, intent) && intent.value.trim() === '')
    return { refused: refusalText({ refused: 'names-row', at: intent.pointer }, lang, meant) };
  const fault = intent.type === 'set-value' ? faultAfter(workspace, checked, result.edits, intent) : null;
  if (fault !== null) return { refused: fault };
  const edits = result.edits.map(({ range, text }) => ({
    start: document.text.positionAt(range.start),
    end: document.text.positionAt(range.end),
    text,
  }));
  return { version, edits };
}
