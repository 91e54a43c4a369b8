import type { ExitCode, Session } from '../host.ts';

/** The properties of an object, as JSON Schema has them. */
type Properties = Readonly<Record<string, { type: string; description: string } & Record<string, unknown>>>;

/** Something that an assistant can ask for. */
export interface Tool {
  name: string;
  title: string;
  description: string;
  properties: Properties;
  required: readonly string[];
  /** It changes files; offered only where the server was started to. */
  writes?: true;
  /** Writes its answer to standard output, as a command does. Arguments are checked by the schema before. */
  run(session: Session, given: any): ExitCode | Promise<ExitCode>;
}

export const PATH = { type: 'string', description: 'A document, from the root of the server.' } as const;
export const PATHS = {
  type: 'array',
  items: { type: 'string' },
  description: 'Files, folders or patterns, from the root of the server; everything where nothing is said.',
} as const;
