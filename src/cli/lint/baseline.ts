import { constants } from 'node:buffer';
import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { toJson } from '../../core/escape/json.ts';
import { type Session, UsageError } from '../host.ts';
import { say } from '../messages.ts';
import type { ToldReport } from '../../core/reports/report.ts';
import { fingerprints } from '../reporters/support/fingerprints.ts';
import { readNamed } from '../unreadable.ts';
import type { Told } from './narrow.ts';

/** A finding that is known: it was there when the baseline was taken. */
interface Entry {
  /** From the folder of the baseline, with `/`. */
  path: string;
  rule: string;
  /** See `fingerprints`. */
  print: string;
}

/** Findings that a repository lives with for now, as a file of one line each. */
export interface Baseline {
  /** The name that was given. */
  file: string;
  entries: readonly Entry[];
  /** What the file holds, null where there is none yet. */
  text: string | null;
}

/** A report beside a baseline. */
export interface Beside {
  /** Findings of which the baseline knows nothing. */
  isNew: Told;
  /** How many it knows. */
  known: number;
  /** Entries that occur no more, of files that were checked or are gone. */
  gone: readonly Entry[];
  /** What is left of it without these; of one that is taken now, all that is found. */
  kept: readonly Entry[];
}

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' &&
  value !== null &&
  ['path', 'rule', 'print'].every((key) => typeof (value as Record<string, unknown>)[key] === 'string');

function entryIn(line: string): Entry | null {
  try {
    const value: unknown = JSON.parse(line);
    return isEntry(value) ? value : null;
  } catch {
    return null;
  }
}

/** Reads a baseline. @throws UsageError with the line that is none of its entries, such as the mark of a conflict */
export function readBaseline(session: Session, file: string): Baseline {
  const { cwd, lang } = session;
  const isThere = existsSync(resolve(cwd, file));
  const text = isThere ? readNamed(session, file, constants.MAX_STRING_LENGTH) : null;
  const entries = (text ?? '')
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const entry = entryIn(line);
      if (!entry) throw new UsageError(say(lang, 'bad-baseline', { path: file, line: index + 1 }));
      return entry;
    });
  return { file, entries, text };
}

/** Entries as a file: each on a line of its own and in order, so that two branches merge. */
export function written(entries: readonly Entry[]): string {
  const lines = entries.map(({ path, rule, print }) => `${toJson({ path, rule, print })}\n`);
  return lines.sort().join('');
}

const keyOf = ({ path, rule, print }: Entry): string => `${path}\0${rule}\0${print}`;

/**
 * @param report of everything that is found
 * @param textOf the text of a document, by the path of the report
 * @param isUnread tells whether it could not be read
 * @param isChecked tells whether the findings of a path, from the working folder, are all in the report
 */
export function beside(
  { cwd }: Session,
  { file, entries: known, text }: Baseline,
  report: ToldReport,
  textOf: (path: string) => string | undefined,
  isUnread: (path: string) => boolean,
  isChecked: (path: string) => boolean,
): Beside {
  const folder = dirname(resolve(cwd, file));
  const fromFolder = (path: string): string => relative(folder, resolve(cwd, path)).split(sep).join('/');
  const fromHere = (path: string): string => relative(cwd, resolve(folder, path)).split(sep).join('/');
  const present = new Map<string, Entry[]>();
  for (const one of report.files) {
    // What could not be read was not checked, and is no finding to live with.
    if (one.findings.length === 0 || isUnread(one.path)) continue;
    const prints = fingerprints(one, textOf(one.path));
    const path = fromFolder(one.path);
    present.set(
      one.path,
      one.findings.map(({ rule }, at) => ({ path, rule, print: prints[at] ?? '' })),
    );
  }
  const all = [...present.values()].flat();
  const entries = text === null ? all : known;
  const knows = new Set(entries.map(keyOf));
  const occurring = new Set(all.map(keyOf));
  const isGone = (entry: Entry): boolean => !occurring.has(keyOf(entry)) && isChecked(fromHere(entry.path));
  return {
    isNew: ({ path, findings }) =>
      present.get(path)?.map((entry) => !knows.has(keyOf(entry))) ?? findings.map(() => true),
    known: all.filter((entry) => knows.has(keyOf(entry))).length,
    gone: entries.filter(isGone),
    kept: entries.filter((entry) => !isGone(entry)),
  };
}
