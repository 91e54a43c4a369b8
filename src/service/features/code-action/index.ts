import type { CodeActionParams } from 'vscode-languageserver-protocol';
import { CodeActionKind, type CodeAction, type Range, type WorkspaceEdit } from 'vscode-languageserver-types';
import { keepAligned } from '../../../core/edits/keep-aligned.ts';
import { compatibleFixes, isAnswer, isSafe } from '../../../core/lint/compatible-fixes.ts';
import type { Finding, Fix, TextEdit } from '../../../core/playbook/types.ts';
import { clientEdit } from '../../client-edits.ts';
import { defineFeature, documentRequest, type FeatureContext } from '../../feature.ts';
import { adoptions } from './adopt.ts';
import { creations } from './creations.ts';
import { rewrites } from './rewrites.ts';
import { diagnosticOf } from '../diagnostic/findings.ts';
import { ADOPT } from '../../text/action-kinds.ts';
import { say } from '../../text/messages.ts';
import { selectAfter } from './select-after.ts';
import { suppression } from './suppress.ts';
import { lspEdits, toRange } from '../../lsp-ranges.ts';
import type { Checked, LanguageWorkspace } from '../../workspace.ts';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.changebook`;

/** `CodeActionTriggerKind.Automatic`: asked for by the editor, at every move of the cursor. */
const AUTOMATIC = 2;

const includesKind = (only: readonly string[], kind: string): boolean =>
  only.some((one) => kind === one || kind.startsWith(`${one}.`));

/** The edits of all fixes of a sort that can be made at once. */
function together(findings: Finding[], isWanted: (fix: Fix) => boolean): TextEdit[] {
  return compatibleFixes(findings, isWanted).flatMap(({ edits }) => edits);
}

function overlaps(a: Range, b: Range): boolean {
  const before = (x: Range, y: Range): boolean =>
    x.end.line < y.start.line || (x.end.line === y.start.line && x.end.character < y.start.character);
  return !before(a, b) && !before(b, a);
}

/** Edits of a document; its tables that are aligned stay so. */
function change({ document: { text }, playbook }: Checked, edits: TextEdit[]): WorkspaceEdit {
  const { uri, version } = text;
  const own = keepAligned(playbook.syntax, edits);
  return { documentChanges: [{ textDocument: { uri, version }, edits: lspEdits(text, own) }] };
}

function ofFinding(workspace: LanguageWorkspace, checked: Checked, finding: Finding): CodeAction[] {
  const { document, file } = checked;
  const lang = workspace.ports.lang();
  const shown = [diagnosticOf(workspace, document, finding)];
  const fixes = finding.fixes.map((fix, index): CodeAction => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: shown,
    isPreferred: index === 0 && isSafe(fix),
    edit: change(checked, fix.edits),
  }));
  const alike = file.findings.filter(({ rule, fixes: own }) => rule === finding.rule && own.some(isAnswer));
  const all: CodeAction[] =
    alike.length > 1 && alike.includes(finding)
      ? [
          {
            title: say(lang, 'fix-all-of', { rule: finding.rule }),
            kind: CodeActionKind.QuickFix,
            diagnostics: alike.map((one) => diagnosticOf(workspace, document, one)),
            edit: change(checked, together(alike, isAnswer)),
          },
        ]
      : [];
  const made = creations(workspace, checked, finding).map((creation): CodeAction => ({
    ...creation,
    kind: CodeActionKind.QuickFix,
    diagnostics: shown,
  }));
  const reason = say(lang, 'reason');
  const comment = suppression(checked.playbook.syntax, finding, reason);
  const suppress: CodeAction[] = comment
    ? [
        {
          title: say(lang, 'silence', { rule: finding.rule }),
          kind: CodeActionKind.QuickFix,
          diagnostics: shown,
          edit: change(checked, [comment]),
          command: selectAfter(document.text, keepAligned(checked.playbook.syntax, [comment]), reason),
        },
      ]
    : [];
  return [...fixes, ...all, ...made, ...suppress];
}

/** Findings of one rule in a range share the action that fixes all of them. */
function dedupe(actions: CodeAction[]): CodeAction[] {
  const seen = new Set<string>();
  return actions.filter((action) => {
    const key = JSON.stringify([action.title, action.edit]);
    return !seen.has(key) && seen.add(key);
  });
}

/** Quick fixes of the findings in a range, other notations of what stands there, and the source action that fixes everything. */
export function codeActions(
  workspace: LanguageWorkspace,
  uri: string,
  range: Range,
  only?: string[],
): CodeAction[] {
  const checked = workspace.check(uri);
  if (!checked) return [];
  const wanted = (kind: string): boolean => only === undefined || includesKind(only, kind);
  const here = checked.file.findings.filter((finding) =>
    overlaps(toRange(checked.document.text, finding.range), range),
  );
  const quick = wanted(CodeActionKind.QuickFix)
    ? dedupe(here.flatMap((finding) => ofFinding(workspace, checked, finding)))
    : [];
  const edits = wanted(FIX_ALL) ? together(checked.file.findings, isSafe) : [];
  const source: CodeAction[] =
    edits.length > 0
      ? [{ title: say(workspace.ports.lang(), 'fix-all'), kind: FIX_ALL, edit: change(checked, edits) }]
      : [];
  const { text } = checked.document;
  const place = { start: text.offsetAt(range.start), end: text.offsetAt(range.end) };
  const rewritten = wanted(CodeActionKind.RefactorRewrite)
    ? rewrites(workspace, checked, place).map(({ title, edits: own }): CodeAction => ({
        title,
        kind: CodeActionKind.RefactorRewrite,
        edit: change(checked, own),
      }))
    : [];
  return [...quick, ...rewritten, ...source];
}

/** What a person asks for, at a click or by name; nobody's other Markdown has a light bulb for us. */
function adoptionsFor(
  workspace: LanguageWorkspace,
  { textDocument, context }: CodeActionParams,
): CodeAction[] {
  const { only, triggerKind } = context;
  const asked = only ? includesKind(only, ADOPT) : triggerKind !== AUTOMATIC;
  return asked ? adoptions(workspace, textDocument.uri) : [];
}

/** Without those whose edit the client cannot make, and without commands that it does not have. */
function actionsFor({ workspace, client }: FeatureContext, params: CodeActionParams): CodeAction[] {
  const { textDocument, range, context } = params;
  const actions = codeActions(workspace, textDocument.uri, range, context.only);
  return [...actions, ...adoptionsFor(workspace, params)].flatMap((action) => {
    const { command, ...own } = action;
    const edit = action.edit && clientEdit(action.edit, client.edits);
    return edit ? { ...own, edit, ...(command && client.commands ? { command } : {}) } : [];
  });
}

export default defineFeature({
  setting: null,
  capabilities: {
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL, ADOPT],
    },
  },
  requests: [documentRequest<CodeActionParams, CodeAction[]>('textDocument/codeAction', actionsFor)],
});
