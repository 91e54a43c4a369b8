import { fill, labelled } from '../core/message.ts';
import type { Lang } from '../core/playbook/types.ts';
import rule from '../core/rules/document/unreadable-file.ts';
import { complain } from './errors.ts';
import type { Sources, Unreadable } from './files.ts';
import type { Session } from './host.ts';
import { sayNoPlaybooks } from './no-playbook.ts';

/** Why something could not be read, for a person. */
export function unreadableText({ reason }: Unreadable, lang: Lang): string {
  return fill(rule.messages[reason]?.[lang] ?? '', {}, lang);
}

/** For commands without a report: names on standard error what could not be read, and what is no playbook. */
export function sayUnreadable(session: Session, sources: Sources): void {
  const { host, lang } = session;
  for (const one of sources.unreadable) complain(host, labelled(one.path, unreadableText(one, lang), lang));
  sayNoPlaybooks(session, sources);
}
