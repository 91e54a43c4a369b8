import type { Workspace } from '../../core/analyse.ts';
import type { AgendaItem, AgendaOwner } from '../../core/agenda/types.ts';
import { inWords } from '../../core/message.ts';
import type { Playbook } from '../../core/playbook/types.ts';
import { entitiesOfType, spellingOf } from '../../core/references/entities.ts';
import { referenceKey } from '../../core/references/matching.ts';
import { namesOf, ownerNamed } from '../../core/reports/agenda.ts';
import { personOf } from '../../project/person.ts';
import { type Session, UsageError } from '../host.ts';
import { say } from '../messages.ts';

/** Whose work is asked for. */
export interface WhoseOptions {
  /** Id or name of a person or role. */
  owner?: string;
  /** Of whoever asks. */
  mine?: boolean;
}

/** A person or role, and what each is known by beside id and name. */
interface Known extends AgendaOwner {
  person: string;
  /** How to reach them: words, addresses. */
  contact: string;
}

/** Where a person says who they are; git knows otherwise. */
const VARIABLE = 'CHANGEBOOK_ME';

/** Everybody who has something to do, and every role of the programmes. */
function everybody(
  workspace: Workspace,
  playbooks: readonly Playbook[],
  items: readonly AgendaItem[],
): Known[] {
  const owners = items.flatMap((item) => item.owners.map((owner) => ({ ...owner, person: '', contact: '' })));
  const programmes = new Set(playbooks.map((playbook) => workspace.contextOf(playbook).programme));
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const roles = [...programmes].flatMap((programme) =>
    entitiesOfType(programme, 'role').map((entity): Known => {
      const row: Record<string, unknown> = { ...entity.row };
      const id = spellingOf(entity);
      return { id, name: text(row.name) || id, person: text(row.person), contact: text(row.contact) };
    }),
  );
  // Of one id that of the role, which knows more.
  return [...new Map([...owners, ...roles].map((one) => [one.id, one])).values()];
}

/** Pieces of a contact, one of which may be an address. */
const addressesIn = (contact: string): string[] => contact.toLowerCase().split(/[\s,;:<>()，；：（）]+/);

/** The roles of whoever asks: by the environment, else by the name and the address that git was told. */
async function mine(session: Session, people: readonly Known[]): Promise<AgendaOwner[]> {
  const { cwd, host, lang } = session;
  const said = host.env[VARIABLE]?.trim() ?? '';
  const { name, email } = said === '' ? await personOf(cwd) : { name: said, email: said };
  const asked = [...new Set([name, email])].filter((one) => one !== '');
  if (asked.length === 0) throw new UsageError(say(lang, 'who-am-i', { variable: VARIABLE }));
  const keys = new Set([name, email.replace(/@.*$/s, '')].map(referenceKey).filter((key) => key !== ''));
  const address = email.toLowerCase();
  const isMe = (one: Known): boolean =>
    [one.id, one.name, one.person].some((own) => keys.has(referenceKey(own))) ||
    (address !== '' && addressesIn(one.contact).includes(address));
  const found = people.filter(isMe);
  if (found.length > 0) return found;
  throw new UsageError(
    say(lang, 'not-known-here', {
      names: inWords(asked, lang),
      allowed: namesOf(people, lang),
      variable: VARIABLE,
    }),
  );
}

/** Whose work is asked for; null for that of everybody. A name that nobody has is refused, with those that there are. */
export async function whose(
  session: Session,
  workspace: Workspace,
  playbooks: readonly Playbook[],
  items: readonly AgendaItem[],
  options: WhoseOptions,
): Promise<AgendaOwner[] | null> {
  if (options.mine) return mine(session, everybody(workspace, playbooks, items));
  if (options.owner === undefined) return null;
  const found = ownerNamed(items, options.owner, session.lang);
  if (!('allowed' in found)) return [found];
  throw new UsageError(say(session.lang, 'no-such-owner', { name: options.owner, allowed: found.allowed }));
}
