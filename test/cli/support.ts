import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { main } from '../../src/cli/main.ts';
import { inRoot, root } from './root.ts';

export { root };

export function file(path: string, content: string | Uint8Array): string {
  const full = inRoot(path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, content);
  return full;
}

/** What a run reads, and how it ends, beside its arguments. */
interface Outside {
  input?: string | Uint8Array;
  answer?: string;
  /** What a person says to one question after the other; null where the input ends. */
  answers?: () => string | null;
  signal?: AbortSignal;
  env?: Record<string, string>;
  /** It is a coding agent that runs it. */
  agent?: boolean;
  /** Called with everything that is written. */
  heard?: (text: string) => void;
}

export async function runWith(
  { input = '', answer, answers, signal, heard, env = {}, agent = false }: Outside,
  ...argv: string[]
) {
  let out = '';
  let err = '';
  /** A question and its answer, as a terminal has them. */
  const asked = (question: string, said: string | null): string | null => {
    err += `${question}${said ?? '^D'}\n`;
    return said;
  };
  const code = await main({
    argv,
    cwd: root,
    agent,
    env: { LANG: 'en_US.UTF-8', ...env },
    now: () => new Date(2026, 3, 14, 12),
    stdout: {
      write: (text) => {
        out += text;
        heard?.(text);
      },
    },
    stderr: {
      write: (text) => {
        err += text;
        heard?.(text);
      },
    },
    stdin: {
      bytes: async function* () {
        yield Buffer.from(input);
      },
      ...(answer === undefined ? {} : { ask: async () => answer }),
      ...(answers ? { ask: async (question: string) => asked(question, answers()) } : {}),
    },
    ...(signal ? { signal } : {}),
  });
  return { code, out, err };
}

export const run = (...argv: string[]) => runWith({}, ...argv);

export const CLEAN =
  '---\nplaybook: readiness\ntitle: Ready\ndate: 2026-03-02\nstatus: draft\n---\n\n## Assessment\n\n' +
  '| Dimension | Score | Evidence |\n| --- | --: | --- |\n' +
  '| Executive support | 5 | Chairs the weekly meeting |\n' +
  ['Urgency', 'Resources', 'Past success'].map((name) => `| ${name} | 4 | Talks of week 8 |\n`).join('') +
  '| Culture | 3 | Talks of week 8 |\n| Capability | 4 | Talks of week 8 |\n';
export const BROKEN = CLEAN.replace('| Urgency | 4 |', '| Urgency | 9 |');
export const MISSPELT = CLEAN.replace('title: Ready', 'title: Ready\r\nownr: ops');
