import { CodeActionKind, type CodeAction, type Range, type TextEdit } from 'vscode-languageserver-types';
import type { Finding, Fix } from '../../../core/playbook/types.ts';
import { creations } from './creations.ts';
import { diagnosticOf } from '../diagnostics.ts';
import { say } from '../../text/messages.ts';
import { suppression } from './suppress.ts';
import { toRange, type Checked, type LanguageWorkspace, type OpenDocument } from '../../workspace.ts';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.changebook`;

function editsOf({ text }: OpenDocument, fix: Fix): TextEdit[] {
  return fix.edits.map(({ range, text: newText }) => ({ range: toRange(text, range), newText }));
}

/** The first fix of each finding, without those that would touch a stretch twice. */
function together(document: OpenDocument, findings: Finding[]): TextEdit[] {
  const taken: Fix['edits'] = [];
  const edits: TextEdit[] = [];
  for (const fix of findings.flatMap(({ fixes }) => fixes.slice(0, 1))) {
    const clashes = fix.edits.some(({ range }) =>
      taken.some((other) => range.start < other.range.end && other.range.start < range.end),
    );
    if (clashes) continue;
    taken.push(...fix.edits);
    edits.push(...editsOf(document, fix));
  }
  return edits;
}

function overlaps(a: Range, b: Range): boolean {
  const before = (x: Range, y: Range): boolean =>
    x.end.line < y.start.line || (x.end.line === y.start.line && x.end.character < y.start.character);
  return !before(a, b) && !before(b, a);
}

function change(checked: Checked, edits: TextEdit[]): CodeAction['edit'] {
  const { uri, version } = checked.document.text;
  return { documentChanges: [{ textDocument: { uri, version }, edits }] };
}

function ofFinding(workspace: LanguageWorkspace, checked: Checked, finding: Finding): CodeAction[] {
  const { document, file } = checked;
  const lang = workspace.ports.lang();
  const shown = [diagnosticOf(workspace, document, finding)];
  const fixes = finding.fixes.map((fix, index): CodeAction => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: shown,
    isPreferred: index === 0,
    edit: change(checked, editsOf(document, fix))!,
  }));
  const alike = file.findings.filter(({ rule, fixes: own }) => rule === finding.rule && own.length > 0);
  const all: CodeAction[] =
    alike.length > 1 && finding.fixes.length > 0
      ? [
          {
            title: say(lang, 'fix-all-of', { rule: finding.rule }),
            kind: CodeActionKind.QuickFix,
            diagnostics: alike.map((one) => diagnosticOf(workspace, document, one)),
            edit: change(checked, together(document, alike))!,
          },
        ]
      : [];
  const made = creations(workspace, checked, finding).map(({ title, edit }): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: shown,
    edit,
  }));
  const comments = suppression(checked.playbook.syntax, finding, say(lang, 'reason'));
  const suppress: CodeAction[] = comments
    ? [
        {
          title: say(lang, 'silence', { rule: finding.rule }),
          kind: CodeActionKind.QuickFix,
          diagnostics: shown,
          edit: change(checked, editsOf(document, { title: '', edits: comments }))!,
        },
      ]
    : [];
  return [...fixes, ...all, ...made, ...suppress];
}

/** Findings of one rule in a stretch share the action that fixes all of them. */
function once(actions: CodeAction[]): CodeAction[] {
  const seen = new Set<string>();
  return actions.filter((action) => {
    const key = JSON.stringify([action.title, action.edit]);
    return !seen.has(key) && seen.add(key);
  });
}

/** Quick fixes of the findings in a stretch, and the one that fixes everything. */
export function codeActions(
  workspace: LanguageWorkspace,
  uri: string,
  range: Range,
  only?: string[],
): CodeAction[] {
  const checked = workspace.check(uri);
  if (!checked) return [];
  const wanted = (kind: string): boolean =>
    only === undefined || only.some((one) => kind === one || kind.startsWith(`${one}.`));
  const here = checked.file.findings.filter((finding) =>
    overlaps(toRange(checked.document.text, finding.range), range),
  );
  const quick = wanted(CodeActionKind.QuickFix)
    ? once(here.flatMap((finding) => ofFinding(workspace, checked, finding)))
    : [];
  const edits = wanted(FIX_ALL) ? together(checked.document, checked.file.findings) : [];
  const source: CodeAction[] =
    edits.length > 0
      ? [{ title: say(workspace.ports.lang(), 'fix-all'), kind: FIX_ALL, edit: change(checked, edits)! }]
      : [];
  return [...quick, ...source];
}
