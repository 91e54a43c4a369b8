import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readPlaybook } from '../../core/analyse.ts';
import isIntent from '../../core/generated/intent-validator.js';
import type { Intent } from '../../core/generated/intents.ts';
import { applyEdits, editFor } from '../../core/edits/apply.ts';
import { refusalText } from '../../core/edits/refusal.ts';
import type { Session } from '../host.ts';
import { writeAtomic } from '../write.ts';

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
function parse(body: string): EditRequest | null {
  let value: Partial<EditRequest> | null;
  try {
    value = JSON.parse(body) as Partial<EditRequest> | null;
  } catch {
    return null;
  }
  const { path, version, intent } = value ?? {};
  const known = typeof path === 'string' && typeof version === 'string';
  if (!known || !isIntent(intent) || intent.type !== 'tick-task') return null;
  return { path, version, intent };
}

/**
 * Ticks a task in a file that the preview shows.
 *
 * @param served paths that are shown; no other file is touched, whatever the request says.
 */
export function edit({ cwd, registry }: Session, served: ReadonlySet<string>, body: string): EditAnswer {
  const request = parse(body);
  if (!request) return { status: 400, text: 'The request is not one of this page.' };
  if (!served.has(request.path)) return { status: 404, text: 'This file is not part of the preview.' };
  const full = resolve(cwd, request.path);
  const text = readFileSync(full, 'utf8');
  if (versionOf(text) !== request.version) {
    return { status: 409, text: 'The file has changed since this page was drawn. Reload the page.' };
  }
  const playbook = readPlaybook({ path: request.path, text }, registry.kinds);
  if (!playbook) return { status: 409, text: 'The file is no playbook.' };
  const result = editFor(playbook, request.intent);
  if ('refused' in result) return { status: 409, text: refusalText(result, playbook.lang) };
  writeAtomic(full, applyEdits(text, result.edits));
  return { status: 204, text: '' };
}
