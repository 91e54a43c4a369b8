import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fill, labelled } from '../core/message.ts';
import type { Lang } from '../core/playbook/types.ts';
import rule from '../core/rules/document/unreadable-file.ts';
import { readText } from '../project/read.ts';
import { complain } from './errors.ts';
import type { Sources, Unreadable } from './files.ts';
import { type Session, UsageError } from './host.ts';
import { say } from './messages.ts';
import { sayNoPlaybooks } from './no-playbook.ts';

/** Why something could not be read, for a person. */
export function unreadableText({ reason }: Unreadable, lang: Lang): string {
  return fill(rule.messages[reason]?.[lang] ?? '', {}, lang);
}

/**
 * The text of a file that is named by itself, such as a list of answers.
 *
 * @param maximum in bytes
 * @throws UsageError where it is not there or cannot be read
 */
export function readNamed({ cwd, lang }: Session, path: string, maximum: number): string {
  const full = resolve(cwd, path);
  if (!existsSync(full)) throw new UsageError(say(lang, 'no-such-path', { path }));
  const reading = readText(full, maximum);
  if (!('fault' in reading)) return reading.text;
  throw new UsageError(labelled(path, unreadableText({ path, reason: reading.fault }, lang), lang));
}

/** For commands without a report: names on standard error what could not be read, and what is no playbook. */
export function sayUnreadable(session: Session, sources: Sources): void {
  const { host, lang } = session;
  for (const one of sources.unreadable) complain(host, labelled(one.path, unreadableText(one, lang), lang));
  sayNoPlaybooks(session, sources);
}
