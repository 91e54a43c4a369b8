import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import type { AnalysedFile } from '../core/analyse.ts';
import { applyEdits } from '../core/edits/apply.ts';
import { compatibleFixes } from '../core/lint/compatible-fixes.ts';
import type { Sources } from './files.ts';
import type { Session } from './host.ts';
import { say } from './messages.ts';
import { analyseSources, type Loaded } from './workspace.ts';
import { writeAtomic } from './write.ts';

/** A fix may make room for another one; more rounds than this would be two rules that disagree. */
const ROUNDS = 10;

/** The text after all fixes that can be made at once, and how many these are. */
function fixedText(file: AnalysedFile): { text: string; count: number } {
  const fixes = compatibleFixes(file.findings);
  const edits = fixes.flatMap((fix) => fix.edits);
  return { text: applyEdits(file.playbook.syntax.text, edits), count: fixes.length };
}

/** Everything that can be put right, in memory: the documents after it, and how many findings went. */
export function fixAll(session: Session, loaded: Loaded): { loaded: Loaded; count: number } {
  let { sources, workspace } = loaded;
  let total = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const texts = new Map<string, string>();
    for (const file of workspace.files) {
      if (!sources.asked.has(file.path)) continue;
      const { text, count } = fixedText(file);
      if (count > 0) texts.set(file.path, text);
      total += count;
    }
    if (texts.size === 0) break;
    const documents = sources.documents.map((one) => ({ ...one, text: texts.get(one.path) ?? one.text }));
    sources = { ...sources, documents };
    workspace = analyseSources(session, sources, loaded.calendars);
  }
  return { loaded: { ...loaded, sources, workspace }, count: total };
}

/** Pairs of texts that differ. */
function changes(before: Sources, after: Sources): { path: string; old: string; text: string }[] {
  const old = new Map(before.documents.map(({ path, text }) => [path, text]));
  return after.documents.flatMap(({ path, text }) => {
    const was = old.get(path);
    return was === undefined || was === text ? [] : { path, old: was, text };
  });
}

/** What would change, as a unified diff. */
export function patch(before: Sources, after: Sources): string {
  return changes(before, after)
    .map(({ path, old, text }) => createTwoFilesPatch(path, path, old, text))
    .join('');
}

/** Writes what changed; a file that somebody else changed meanwhile is left alone and named. */
export function writeFixed({ host, cwd, lang }: Session, before: Sources, after: Sources): void {
  for (const { path, old, text } of changes(before, after)) {
    const full = resolve(cwd, path);
    if (readFileSync(full, 'utf8') === old) writeAtomic(full, text);
    else host.stderr.write(`${say(lang, 'changed-meanwhile', { path })}\n`);
  }
}
