import type { CodeAction } from 'vscode-languageserver-types';
import { adopt, proposeKinds, type Candidate } from '../../../core/edits/adopt.ts';
import { titleOf } from '../../../core/playbook/naming/labels.ts';
import { looksLikePlaybook } from '../../../core/playbook/looks-like-playbook.ts';
import { whyNoPlaybook } from '../../../core/playbook/no-playbook.ts';
import { ADOPT } from '../../text/action-kinds.ts';
import { say } from '../../text/messages.ts';
import { toRange } from '../../lsp-ranges.ts';
import type { LanguageWorkspace } from '../../workspace.ts';

/** Those that would read something or that the title names, the clear one first; all where there are none such. */
function offered(candidates: readonly Candidate[], clear: Candidate | null): readonly Candidate[] {
  const likely = candidates.filter(({ rows, facts, named }) => named || rows + facts > 0);
  return likely.length === 0
    ? candidates
    : likely.toSorted((a, b) => Number(b === clear) - Number(a === clear));
}

/**
 * "Make this a playbook: roadmap …" of a Markdown text that is none, one action a kind that it may be. Each adds front
 * matter, and nothing else.
 */
export function adoptions(workspace: LanguageWorkspace, uri: string): CodeAction[] {
  const { ports } = workspace;
  const document = workspace.get(uri);
  const text = document?.text.getText() ?? '';
  // One that is meant to be a playbook lacks something else.
  if (!document || looksLikePlaybook(text) || whyNoPlaybook(text) !== 'none') return [];
  const { kinds } = ports.registry;
  const lang = ports.lang();
  const { candidates, clear } = proposeKinds(text, document.path, kinds);
  return offered(candidates, clear).flatMap((candidate): CodeAction[] => {
    const { kind, rows, facts } = candidate;
    const adoption = adopt(text, document.path, kind, kinds);
    if (!adoption) return [];
    const { uri: address, version } = document.text;
    const edits = [{ range: toRange(document.text, adoption.edit.range), newText: adoption.edit.text }];
    return [
      {
        title: say(lang, 'make-playbook', {
          kind,
          title: titleOf(kinds.get(kind)?.schema.node, lang, kind),
          rows,
          facts,
        }),
        kind: ADOPT,
        isPreferred: candidate === clear,
        edit: { documentChanges: [{ textDocument: { uri: address, version }, edits }] },
      },
    ];
  });
}
