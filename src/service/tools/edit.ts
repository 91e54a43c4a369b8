import { applyEdits, editForEach } from '../../core/edits/apply.ts';
import { refusalText } from '../../core/edits/refusal.ts';
import { toJson } from '../../core/escape/json.ts';
import { partNamed } from '../../core/playbook/parts.ts';
import { analyseInstead } from '../../core/analyse.ts';
import { reportOf } from '../../core/reports/report.ts';
import { textVersion } from '../../core/reports/text-version.ts';
import { word } from '../../core/reports/words.ts';
import { areIntents } from '../preview/intents.ts';
import { placedEdits } from '../preview/placed-edits.ts';
import type { ToolEditResult } from '../preview/tool-messages.ts';
import type { LanguageWorkspace } from '../workspace.ts';
import { documentAt } from './answer.ts';
import { changedLines } from './changed-lines.ts';

/**
 * What intents of an assistant write into a document, all or none, and what would be found then; refused where the
 * text is not the version that it read.
 */
export function toolEdit(
  workspace: LanguageWorkspace,
  { path, version, intents }: { path: string; version: string; intents: unknown },
): ToolEditResult {
  const lang = workspace.ports.lang();
  if (!areIntents(intents)) return { refused: refusalText({ refused: 'unknown', at: '' }, lang) };
  const playbook = documentAt(workspace, path);
  if ('refused' in playbook) return playbook;
  const document = workspace.byPath(playbook.path);
  const checked = document && workspace.check(document.uri);
  const { text } = playbook.syntax;
  if (!checked || textVersion(text) !== version) return { refused: word(lang, 'stale-version', { path }) };
  const known = checked.workspace;
  const result = editForEach(playbook, intents, (part) => known.contextOf(part).schedule);
  if ('refusal' in result) {
    const part = partNamed(playbook, intents[result.index]?.part) ?? playbook;
    return { refused: refusalText(result.refusal, lang, part) };
  }
  const after = analyseInstead(known, playbook, result.after, workspace.analyseOptions());
  const asked = new Set([playbook.path]);
  const today = workspace.ports.today();
  const report = reportOf(after, { today, asked, unreadable: [], failOn: 'error' });
  return {
    uri: document.uri,
    version: document.text.version,
    edits: placedEdits(document.text, result.edits),
    changes: changedLines(text, result.edits),
    text: toJson(
      {
        path,
        version: textVersion(applyEdits(text, result.edits)),
        findings: report.files[0]?.findings ?? [],
        summary: report.summary,
      },
      2,
    ),
  };
}
