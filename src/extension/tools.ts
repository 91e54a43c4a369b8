import * as vscode from 'vscode';
import { fenced } from './fenced.ts';
import type { ServerLink } from './server-link.ts';
import { textOfTemplate, writeTemplates } from './templates.ts';
import { applyToolEdit } from './tool-edit.ts';

/** Arguments as an assistant gave them; who answers checks them. */
type Given = Record<string, unknown>;

/** What an assistant can ask for; `confirm` says what a person is asked before something is written. */
interface Answering {
  confirm?(given: Given): Promise<vscode.LanguageModelToolConfirmationMessages>;
  invoke(given: Given, token: vscode.CancellationToken): Promise<string>;
}

/** An argument that has to be a text. */
function textIn(given: Given, name: string): string {
  const value = given[name];
  if (typeof value === 'string') return value;
  throw new Error(vscode.l10n.t('{0} is missing', name));
}

/**
 * What answers a tool: the language server, which knows the texts of the workspace and nothing beyond; templates come
 * from the extension. What is refused is thrown, and the assistant is told.
 *
 * @param name of `core/tools/definitions.ts`
 */
export function answeringOf(
  name: string,
  extension: vscode.Uri,
  linked: () => Promise<ServerLink>,
): Answering {
  if (name === 'new') return { invoke: (given) => textOfTemplate(extension, textIn(given, 'kind')) };
  if (name === 'create')
    return {
      confirm: async (given) => ({
        title: vscode.l10n.t('Create {0}?', textIn(given, 'path')),
        message: vscode.l10n.t(
          'From the template {0}. Nothing that exists is written over.',
          textIn(given, 'kind'),
        ),
      }),
      invoke: (given) => writeTemplates(extension, textIn(given, 'kind'), textIn(given, 'path')),
    };
  if (name === 'edit')
    return {
      confirm: async (given) => {
        const edit = await (await linked()).toolEdit(given);
        if ('refused' in edit) throw new Error(edit.refused);
        return {
          title: vscode.l10n.t('Edit {0}?', textIn(given, 'path')),
          message: new vscode.MarkdownString(fenced(edit.changes)),
        };
      },
      invoke: async (given) => applyToolEdit(await linked(), given),
    };
  return {
    invoke: async (given, token) => {
      const told = await (await linked()).tool({ name, given }, token);
      if ('refused' in told) throw new Error(told.refused);
      return told.text;
    },
  };
}
