import type { CodeLensParams } from 'vscode-languageserver-protocol';
import type { CodeLens } from 'vscode-languageserver-types';
import { titleOf } from '../../core/playbook/labels.ts';
import { withParts } from '../../core/playbook/parts.ts';
import { labelled } from '../../core/message.ts';
import { countWork, periodFrom } from '../../core/agenda/agenda.ts';
import { scoreText } from '../../core/health/score-text.ts';
import { defineFeature, documentRequest } from '../feature.ts';
import { say } from '../text/messages.ts';
import { toRange, type LanguageWorkspace } from '../workspace.ts';

/**
 * Above the first line: score and band, what is late, and the way to the picture.
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
  const { score } = file;
  const titles: string[] = [];
  if (score) {
    const text = scoreText(ports.registry.kinds, score, lang, say(lang, 'no-score'), ' · ');
    titles.push(labelled(say(lang, 'score'), text, lang));
  }
  for (const part of file.parts) {
    if (part.score === null) continue;
    const { kind, schema } = part.playbook;
    const text = scoreText(ports.registry.kinds, part.score, lang, say(lang, 'no-score'), ' · ');
    titles.push(labelled(titleOf(schema.node, lang, kind), text, lang));
  }
  for (const one of withParts(playbook)) {
    const own = checked.workspace.contextOf(one);
    const figure = ports.registry.kinds.get(one.kind)?.figure?.(own) ?? null;
    if (figure !== null) titles.push(figure);
  }
  const work = checked.workspace.agendaOf([playbook], periodFrom(ports.today(), 0));
  const { overdue: late } = countWork(work);
  if (late > 0) titles.push(say(lang, 'overdue', { count: late }));
  if (canOpen) titles.push(say(lang, 'preview'));
  return titles.map((title) => ({ range, command: { title, ...preview } }));
}

export default defineFeature({
  setting: {
    name: 'codeLens',
    default: true,
    description: {
      en: 'Show score, overdue work and the way to the preview above the first line.',
      zh: '在首行上方显示评分、逾期工作和预览入口。',
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
