import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { readPlaybook } from '../../core/analyse.ts';
import isIntent from '../../core/generated/intent-validator.js';
import type { Intent } from '../../core/generated/intents.ts';
import { applyEdits, editFor } from '../../core/edits/apply.ts';
import { refusalText } from '../../core/edits/refusal.ts';
import { readSources } from '../files.ts';
import type { Session } from '../host.ts';
import { RefusedWrite, writeFile } from '../write.ts';
import { sayInPage } from './messages.ts';

/** What an edit came to: a status of HTTP and words for a person. */
export interface EditAnswer {
  status: 204 | 400 | 404 | 409;
  text: string;
}

/** Names one state of a text. */
export function versionOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

interface EditRequest {
  path: string;
  version: string;
  intent: Extract<Intent, { type: 'tick-task' }>;
}

/** The request, where it has just the shape that our page sends. */
function parse(body: Buffer): EditRequest | null {
  let value: { path?: unknown; version?: unknown; intent?: unknown };
  try {
    value = Object(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)));
  } catch {
    return null;
  }
  const { path, version, intent } = value;
  if (typeof path !== 'string' || typeof version !== 'string') return null;
  if (!isIntent(intent) || intent.type !== 'tick-task') return null;
  return { path, version, intent };
}

/**
 * Ticks a task in a file that the preview shows.
 *
 * @param paths what is shown; no other file is touched, whatever the request says.
 */
export function edit(session: Session, paths: string[], body: Buffer): EditAnswer {
  const { cwd, lang, registry } = session;
  const request = parse(body);
  if (!request) return { status: 400, text: sayInPage(lang, 'bad-edit') };
  const { asked, documents } = readSources(session, paths);
  const document = documents.find(({ path }) => path === request.path);
  if (!document || !asked.has(request.path)) return { status: 404, text: sayInPage(lang, 'not-shown') };
  const changed: EditAnswer = { status: 409, text: sayInPage(lang, 'changed') };
  if (versionOf(document.text) !== request.version) return changed;
  const playbook = readPlaybook(document, registry.kinds);
  if (!playbook) return { status: 409, text: sayInPage(lang, 'no-playbook') };
  const result = editFor(playbook, request.intent);
  if ('refused' in result) return { status: 409, text: refusalText(result, lang, playbook) };
  try {
    // Another program may have written while this was worked out.
    writeFile(resolve(cwd, request.path), applyEdits(document.text, result.edits), {
      expected: document.text,
    });
  } catch (error) {
    if (error instanceof RefusedWrite && error.reason === 'stale') return changed;
    throw error;
  }
  return { status: 204, text: '' };
}
