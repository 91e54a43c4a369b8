import { resolve } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import type { AnalysedFile } from '../core/analyse.ts';
import { applyEdits } from '../core/edits/apply.ts';
import { keepAligned } from '../core/edits/keep-aligned.ts';
import { forLine } from '../core/escape/terminal.ts';
import { compatibleFixes } from '../core/lint/compatible-fixes.ts';
import type { Fix } from '../core/playbook/types.ts';
import { readText } from '../project/read.ts';
import { attempt } from './errors.ts';
import type { Sources } from './files.ts';
import type { Session } from './host.ts';
import { obey, stepByStep } from './interrupts.ts';
import { say } from './messages.ts';
import { analyseSources, type Loaded } from './workspace.ts';
import { writeDocument } from './write-document.ts';
import { RefusedWrite } from './write.ts';

/** A fix may make room for another one; more rounds than this would be two rules that disagree. */
const ROUNDS = 10;

/** The text after all fixes that can be made at once, and how many these are. */
function fixedText(file: AnalysedFile, isWanted: (fix: Fix) => boolean): { text: string; count: number } {
  const fixes = compatibleFixes(file.findings, isWanted);
  const edits = fixes.flatMap((fix) => fix.edits);
  const { syntax } = file.playbook;
  return { text: applyEdits(syntax.text, keepAligned(syntax, edits)), count: fixes.length };
}

/** Documents after fixes, and how many were made in each. */
interface Fixed {
  loaded: Loaded;
  counts: ReadonlyMap<string, number>;
}

/** Everything of a sort that can be put right, in memory. */
export function fixAll(session: Session, loaded: Loaded, isWanted: (fix: Fix) => boolean): Fixed {
  let { sources, workspace } = loaded;
  const counts = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    const texts = new Map<string, string>();
    for (const file of workspace.files) {
      if (!sources.asked.has(file.path)) continue;
      const { text, count } = fixedText(file, isWanted);
      if (count > 0) texts.set(file.path, text);
      counts.set(file.path, (counts.get(file.path) ?? 0) + count);
    }
    if (texts.size === 0) break;
    const documents = sources.documents.map((one) => ({ ...one, text: texts.get(one.path) ?? one.text }));
    sources = { ...sources, documents };
    workspace = analyseSources(session, sources, loaded.calendars);
  }
  return { loaded: { ...loaded, sources, workspace }, counts };
}

/** Pairs of texts that differ. */
function changes(before: Sources, after: Sources): { path: string; old: string; text: string }[] {
  const old = new Map(before.documents.map(({ path, text }) => [path, text]));
  return after.documents.flatMap(({ path, text }) => {
    const was = old.get(path);
    return was === undefined || was === text ? [] : { path, old: was, text };
  });
}

/** A line of a diff for a terminal: its sign, the words of the document, and the `\r` that ends it in some. */
function diffLine(line: string): string {
  const [, sign = '', words = '', end = ''] = /^([ +\\@=-]?)([^]*?)(\r?)$/.exec(line) ?? [];
  return sign + forLine(words) + end;
}

/** What would change, as a unified diff. */
export function patch(before: Sources, after: Sources): string {
  return changes(before, after)
    .map(({ path, old, text }) => createTwoFilesPatch(forLine(path), forLine(path), old, text))
    .map((diff) => diff.split('\n').map(diffLine).join('\n'))
    .join('');
}

/** What was written of the fixes. */
export interface Written {
  /** The documents as they are on disk now, and what is found in them. */
  loaded: Loaded;
  /** How many findings went. */
  count: number;
  /** Paths of files that were changed. */
  changed: string[];
  /** False where a file was left as it was, which is told. */
  complete: boolean;
}

/** Fixes that stay in memory. */
export function unwritten({ loaded, counts }: Fixed): Written {
  const count = [...counts.values()].reduce((sum, one) => sum + one, 0);
  return { loaded, count, changed: [], complete: true };
}

/** Says which files were changed by a run that did not come to its end: whoever has to go on wants to know. */
export function sayChanged({ host, lang }: Session, changed: readonly string[]): void {
  for (const path of changed) host.stderr.write(`${forLine(say(lang, 'changed-file', { path }))}\n`);
}

/**
 * Writes what changed, where none of the files was changed by somebody else meanwhile.
 *
 * @returns the paths that were written; null where a file was left as it was, which is told
 */
export async function writeAllOrNone(
  session: Session,
  before: Sources,
  after: Sources,
): Promise<string[] | null> {
  const { host, cwd, lang } = session;
  const wanted = changes(before, after);
  const isWhole = wanted.every(({ path, old }) =>
    attempt(host, lang, () => {
      const reading = readText(resolve(cwd, path), Buffer.byteLength(old));
      if (!('text' in reading) || reading.text !== old) throw new RefusedWrite(path, 'stale');
    }),
  );
  if (!isWhole) return null;
  const changed: string[] = [];
  const signal = await stepByStep(wanted, ({ path, old, text }) => {
    const done = attempt(host, lang, () => writeDocument(session, path, text, old));
    if (done) changed.push(path);
  });
  const isComplete = changed.length === wanted.length;
  if (!isComplete) sayChanged(session, changed);
  obey(signal);
  return isComplete ? changed : null;
}

/** Writes what changed; a file that cannot be, or that somebody else changed meanwhile, is left alone. */
export async function writeFixed(
  session: Session,
  before: Loaded,
  { loaded, counts }: Fixed,
): Promise<Written> {
  const { host, lang } = session;
  const left = new Map<string, string>();
  const changed: string[] = [];
  const signal = await stepByStep(changes(before.sources, loaded.sources), ({ path, old, text }) => {
    const done = attempt(host, lang, () => writeDocument(session, path, text, old));
    if (done) changed.push(path);
    else left.set(path, old);
  });
  if (signal !== null) sayChanged(session, changed);
  obey(signal);
  const count = changed.reduce((sum, path) => sum + (counts.get(path) ?? 0), 0);
  if (left.size === 0) return { loaded, count, changed, complete: true };
  const documents = loaded.sources.documents.map((one) => ({ ...one, text: left.get(one.path) ?? one.text }));
  const sources = { ...loaded.sources, documents };
  const workspace = analyseSources(session, sources, loaded.calendars);
  return { loaded: { ...loaded, sources, workspace }, count, changed, complete: false };
}
