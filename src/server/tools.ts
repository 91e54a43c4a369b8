import type { CancellationToken, Connection } from 'vscode-languageserver';
import { toJson } from '../core/escape/json.ts';
import { TOOLS, type ToolDefinition } from '../core/tools/definitions.ts';
import { methods } from '../service/preview/protocol.ts';
import type { ToolEditResult, ToolParams, ToolResult } from '../service/preview/tool-messages.ts';
import type { Earlier } from '../service/preview/since.ts';
import { OF_MANY, OF_ONE, type Answered } from '../service/tools/answer.ts';
import { toolDiff } from '../service/tools/diff.ts';
import { toolEdit } from '../service/tools/edit.ts';
import { misgiven } from '../service/tools/given.ts';
import type { LanguageWorkspace } from '../service/workspace.ts';
import { answering } from './answering.ts';
import { runCooperatively } from './cooperative.ts';
import type { Loading } from './features.ts';

/**
 * The requests of assistants: everything is answered from the texts of the workspace, so nothing beyond it can be
 * asked for.
 *
 * @param known how the workspace stood at a revision, once that is known
 */
export function registerTools(
  connection: Connection,
  workspace: LanguageWorkspace,
  loading: Loading,
  known: (since: string) => Promise<Earlier>,
): void {
  /** The tool of a name; or why it cannot be asked. */
  const asked = ({ name, given }: ToolParams): { refused: string } | { name: string } => {
    const tool: ToolDefinition | undefined = TOOLS.find((one) => one.name === name);
    if (!tool) throw new Error(`there is no tool ${name}`);
    const refused = misgiven(tool, given, workspace.ports.lang());
    return refused === null ? { name } : { refused };
  };
  const answer = async ({ name, given }: ToolParams, token: CancellationToken): Promise<Answered> => {
    if (name === 'diff') {
      const { revision } = given as { revision: string };
      return toolDiff(workspace, await known(revision), { ...given, revision });
    }
    const [ofOne, ofMany] = [OF_ONE[name], OF_MANY[name]];
    if (ofOne) return ofOne(workspace, given);
    if (ofMany) return runCooperatively(ofMany(workspace, given), token);
    throw new Error(`${name} is answered elsewhere`);
  };
  const tool = async (params: ToolParams, token: CancellationToken): Promise<ToolResult> => {
    await loading.all();
    const refusal = asked(params);
    if ('refused' in refusal) return refusal;
    const told = await answer(params, token);
    if (typeof told === 'string') return { text: told };
    return 'refused' in told ? told : { text: toJson(told, 2) };
  };
  const edit = async (given: Record<string, unknown>): Promise<ToolEditResult> => {
    await loading.all();
    const refusal = asked({ name: 'edit', given });
    if ('refused' in refusal) return refusal;
    return toolEdit(workspace, given as unknown as Parameters<typeof toolEdit>[1]);
  };
  // The connection takes what may be an error of LSP; a refusal is none.
  connection.onRequest(methods.tool, answering<ToolParams, unknown>(tool));
  connection.onRequest(methods.toolEdit, answering<Record<string, unknown>, unknown>(edit));
}
