import { refusalText } from '../../core/edits/refusal.ts';
import { isAnswer } from '../../core/lint/compatible-fixes.ts';
import type { EditResult, FixParams } from './edit-messages.ts';
import { placedEdits } from './placed-edits.ts';
import type { LanguageWorkspace } from '../workspace.ts';

/** The edits of the fix of a finding; refused where the finding is of another version of the text. */
export function fixAt(
  workspace: LanguageWorkspace,
  { uri, version, rule, pointer, part, line }: FixParams,
): EditResult {
  const refused = { refused: refusalText({ refused: 'stale', at: uri }, workspace.ports.lang()) };
  const checked = workspace.check(uri);
  if (!checked || checked.document.text.version !== version) return refused;
  const { text } = checked.document;
  const finding = checked.file.findings.find(
    (one) =>
      one.rule === rule &&
      one.pointer === pointer &&
      one.part === part &&
      (line === undefined || text.positionAt(one.range.start).line === line - 1),
  );
  // What is only offered beside a finding is for its author to choose among.
  const fix = finding?.fixes.find(isAnswer);
  if (!fix) return refused;
  return { version, edits: placedEdits(text, fix.edits) };
}
