import { labelled } from '../core/message.ts';
import { looksLikePlaybook } from '../core/playbook/looks-like-playbook.ts';
import { whyNoPlaybook } from '../core/playbook/no-playbook.ts';
import { complain } from './errors.ts';
import type { Sources } from './files.ts';
import type { Session } from './host.ts';
import { say } from './messages.ts';

/**
 * Says on standard error why a file that was named is no playbook: whoever names one wants to hear of it.
 *
 * @returns whether one of them was meant to be a playbook
 */
export function sayNoPlaybooks(
  { host, lang }: Session,
  { documents, named }: Pick<Sources, 'documents' | 'named'>,
): boolean {
  const reasons = documents
    .filter(({ path, text }) => named.has(path) && !looksLikePlaybook(text))
    .map(({ path, text }) => {
      const reason = whyNoPlaybook(text);
      complain(host, labelled(path, say(lang, `no-playbook-${reason}`, { path }), lang));
      return reason;
    });
  return reasons.some((reason) => reason !== 'none');
}
