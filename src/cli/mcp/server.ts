import { once } from 'node:events';
import { fromJsonSchema, McpServer } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { inputSchema, TOOLS, type ToolDefinition } from '../../core/tools/definitions.ts';
import type { Session } from '../host.ts';
import { version } from '../package.ts';
import { captured } from './captured.ts';
import { registerPrompts } from './prompts.ts';
import { registerResources } from './resources.ts';
import { RUNS } from './tools.ts';

const INSTRUCTIONS = `Playbooks are Markdown with front matter: plans of a change in operations. Read the resource
changebook://format before you write one. Lint after each edit, and put right what you are sure of; ask a person where
a finding asks for a decision, an owner or a date that no document says. Never invent figures, names or dates. A
document whose words are yours carries \`generated-by: <your name>\` in its front matter, and stays so until a person
has written \`verified-by\` with the day.`;

/** A server with everything that is offered, for one connection. */
function serverOf(session: Session, write: boolean): McpServer {
  const { lang } = session;
  const server = new McpServer({ name: 'changebook', version: version() }, { instructions: INSTRUCTIONS });
  for (const tool of TOOLS) {
    const { name, title, description, writes = false }: ToolDefinition = tool;
    if (writes && !write) continue;
    const schema = inputSchema(tool, (text) => text[lang]);
    server.registerTool(
      name,
      {
        title: title[lang],
        description: description[lang],
        inputSchema: fromJsonSchema<Record<string, unknown>>(schema),
        annotations: { readOnlyHint: !writes, destructiveHint: false, openWorldHint: false },
      },
      async (given) => {
        const { code, out, err } = await captured(session, (own) => RUNS[tool.name](own, given));
        const text = [out, err].filter((part) => part !== '').join('\n');
        // 1 says that something is found, which is the answer.
        return { content: [{ type: 'text', text }], isError: code > 1 };
      },
    );
  }
  registerResources(server, session);
  registerPrompts(server, lang);
  return server;
}

/** Serves until the client closes its end. */
export async function serve(session: Session, write: boolean): Promise<void> {
  const ended = once(process.stdin, 'close');
  const handle = serveStdio(() => serverOf(session, write));
  await ended;
  await handle.close();
}
