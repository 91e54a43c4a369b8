import type { SemanticTokensParams } from 'vscode-languageserver-protocol';
import type { SemanticTokens } from 'vscode-languageserver-types';
import { withParts } from '../../core/playbook/parts.ts';
import { isOpen } from '../../core/playbook/work-state.ts';
import { ownersOf } from '../../core/playbook/tasks.ts';
import type { Range } from '../../core/syntax/types.ts';
import { defineFeature, documentRequest } from '../feature.ts';
import type { LanguageWorkspace } from '../workspace.ts';

/** The legend: token types by their index. */
const TOKEN_TYPES = ['variable', 'property', 'number', 'enumMember'] as const;
const TOKEN_MODIFIERS = ['deprecated'] as const;

interface Token {
  range: Range;
  type: (typeof TOKEN_TYPES)[number];
  done: boolean;
}

/** Tokens for owners, facts, dates and enumerated values; those of finished and cancelled work are `deprecated`, so struck through. */
export function semanticTokens(workspace: LanguageWorkspace, uri: string): SemanticTokens {
  const document = workspace.get(uri);
  if (!document?.playbook) return { data: [] };
  const { playbook, text } = document;
  const tokens: Token[] = playbook.tasks.flatMap(({ state, index }) => {
    const done = !isOpen(state);
    const facts = playbook.syntax.tasks[index]?.facts ?? [];
    return [
      ...ownersOf(playbook, index).map(({ range }): Token => ({ range, type: 'variable', done })),
      ...facts.map(({ range, valueRange }): Token => ({
        range: { start: range.start, end: valueRange.start },
        type: 'property',
        done,
      })),
      ...facts.map(({ valueRange }): Token => ({ range: valueRange, type: 'number', done })),
    ];
  });
  for (const [pointer, origin] of withParts(playbook).flatMap(({ origins }) => [...origins])) {
    if (!['cell', 'yaml', 'text'].includes(origin.type) || origin.range.start === origin.range.end) continue;
    const column = pointer.split('/')[3] ?? '';
    if (/^(?:when|from|to|until|due|after|baseline)$/.test(column))
      tokens.push({ range: origin.range, type: 'number', done: false });
    else if (/^(?:type|status|level|decision)$/.test(column))
      tokens.push({ range: origin.range, type: 'enumMember', done: false });
  }
  tokens.sort((a, b) => a.range.start - b.range.start);
  const data: number[] = [];
  let [line, character] = [0, 0];
  let end = 0;
  for (const { range, type, done } of tokens) {
    const at = text.positionAt(range.start);
    // Tokens may neither overlap nor cross a line.
    if (range.start < end || text.positionAt(range.end).line !== at.line || range.end <= range.start)
      continue;
    const delta = at.line === line ? at.character - character : at.character;
    data.push(at.line - line, delta, range.end - range.start, TOKEN_TYPES.indexOf(type), done ? 1 : 0);
    [line, character] = [at.line, at.character];
    end = range.end;
  }
  return { data };
}

export default defineFeature({
  setting: {
    name: 'semanticTokens',
    default: true,
    description: { en: 'Colour owners, facts and dates.', zh: '为责任人、属性和日期着色。' },
  },
  capabilities: {
    semanticTokensProvider: {
      legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
      full: true,
    },
  },
  requests: [
    documentRequest<SemanticTokensParams, SemanticTokens>(
      'textDocument/semanticTokens/full',
      ({ workspace }, { textDocument }) => semanticTokens(workspace, textDocument.uri),
    ),
  ],
});
