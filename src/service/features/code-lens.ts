import type { CodeLensParams } from 'vscode-languageserver-protocol';
import type { CodeLens } from 'vscode-languageserver-types';
import { titleOf } from '../../core/playbook/naming/labels.ts';
import { inPart, withParts } from '../../core/playbook/parts.ts';
import { labelled } from '../../core/message.ts';
import { countWork, periodFrom } from '../../core/agenda/agenda.ts';
import type { AnalysedPart } from '../../core/analysed-file.ts';
import { scoreLabel, standingText } from '../../core/health/score-text.ts';
import { defineFeature, documentRequest } from '../feature.ts';
import { say } from '../text/messages.ts';
import { toRange } from '../lsp-ranges.ts';
import type { Checked, LanguageWorkspace } from '../workspace.ts';

/** Above each table of a list: the way to work in it as a grid. */
function gridLenses({ ports }: LanguageWorkspace, { playbook, document }: Checked, uri: string): CodeLens[] {
  return withParts(playbook).flatMap((one) =>
    [...one.schema.lists.keys()].flatMap((list) => {
      const origin = one.origins.get(`/${list}`);
      const pointer = one.host ? inPart(one.kind, `/${list}`) : `/${list}`;
      const tables = origin?.type === 'table' ? origin.tables : [];
      return tables.map(({ table }) => ({
        range: toRange(document.text, table.header.range),
        command: {
          title: say(ports.lang(), 'edit-list'),
          command: 'changebook.editList',
          arguments: [uri, pointer],
        },
      }));
    }),
  );
}

/**
 * Above the first line: score and band, what is late, and the way to the picture; above each list the way to its grid.
 * @param canOpen the client has the command that opens it
 */
export function codeLenses(workspace: LanguageWorkspace, uri: string, canOpen: boolean): CodeLens[] {
  const checked = workspace.check(uri);
  if (!checked) return [];
  const { ports } = workspace;
  const lang = ports.lang();
  const { file, playbook } = checked;
  const range = toRange(checked.document.text, playbook.locate(''));
  const preview = canOpen ? { command: 'changebook.preview', arguments: [uri] } : { command: '' };
  const textOf = ({ score, soundness }: Omit<AnalysedPart, 'playbook'>): string | null =>
    score && standingText(ports.registry.kinds, { score, soundness }, lang, say(lang, 'no-score'));
  const titles: string[] = [];
  const own = textOf(file);
  if (own !== null && file.score) titles.push(labelled(scoreLabel(file.score, lang), own, lang));
  for (const part of file.parts) {
    const text = textOf(part);
    if (text === null) continue;
    const { kind, schema } = part.playbook;
    titles.push(labelled(titleOf(schema.node, lang, kind), text, lang));
  }
  for (const one of withParts(playbook)) {
    const context = checked.workspace.contextOf(one);
    const figure = ports.registry.kinds.get(one.kind)?.figure?.(context) ?? null;
    if (figure !== null) titles.push(figure);
  }
  const work = checked.workspace.agendaOf([playbook], periodFrom(ports.today(), 0));
  const { overdue: late } = countWork(work);
  if (late > 0) titles.push(say(lang, 'overdue', { count: late }));
  if (canOpen) titles.push(say(lang, 'preview'));
  const lenses = titles.map((title) => ({ range, command: { title, ...preview } }));
  return canOpen ? [...lenses, ...gridLenses(workspace, checked, uri)] : lenses;
}

export default defineFeature({
  setting: {
    name: 'codeLens',
    default: true,
    description: {
      en: 'Show score, overdue work and the way to the preview above the first line, and the way to the grid above each list.',
      zh: '在首行上方显示评分、逾期工作和预览入口，在每张列表上方显示表格编辑入口。',
    },
  },
  capabilities: { codeLensProvider: {} },
  requests: [
    documentRequest<CodeLensParams, CodeLens[]>(
      'textDocument/codeLens',
      ({ workspace, client }, { textDocument }) => codeLenses(workspace, textDocument.uri, client.commands),
    ),
  ],
});
