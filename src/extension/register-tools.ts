import * as vscode from 'vscode';
import type { ServerLink } from './server-link.ts';

/** What the manifest puts before the name of each tool. */
const PREFIX = 'changebook_';

/**
 * Registers what assistants can ask for, by the manifest. What answers them is read when one is first asked.
 *
 * @param linked starts the server where it does not run yet
 */
export function registerTools(context: vscode.ExtensionContext, linked: () => Promise<ServerLink>): void {
  const { contributes } = context.extension.packageJSON as {
    contributes: { languageModelTools: readonly { name: string }[] };
  };
  for (const { name } of contributes.languageModelTools) {
    const answering = async () =>
      (await import('./tools.ts')).answeringOf(name.slice(PREFIX.length), context.extensionUri, linked);
    const tool: vscode.LanguageModelTool<Record<string, unknown>> = {
      prepareInvocation: async ({ input }) => {
        const confirmationMessages = await (await answering()).confirm?.(input);
        return confirmationMessages ? { confirmationMessages } : {};
      },
      invoke: async ({ input }, token) => {
        const text = await (await answering()).invoke(input, token);
        return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(text)]);
      },
    };
    context.subscriptions.push(vscode.lm.registerTool(name, tool));
  }
}
