import { aligned } from './columns.ts';
import type { Session } from './host.ts';
import { say } from './messages.ts';

/**
 * Asks which of several kinds is meant, by its name or its number in the list.
 *
 * @param rows what is said of each kind, its name first
 * @returns the answer; null where nobody can give one
 */
export async function askKind({ host, lang }: Session, rows: string[][]): Promise<string | null> {
  const { ask } = host.stdin;
  if (!ask) return null;
  host.stderr.write(aligned(rows.map((row, index) => [String(index + 1), ...row])));
  const answer = (await ask(say(lang, 'which-kind')))?.trim();
  if (answer === undefined) return null;
  return rows[Number(answer) - 1]?.[0] ?? answer;
}
