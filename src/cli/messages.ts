import { fill } from '../core/message.ts';
import type { Lang, Params } from '../core/playbook/types.ts';
import { WORDS } from '../core/reports/words.ts';
import { agenda } from './messages/agenda.ts';
import { commands } from './messages/commands.ts';
import { embed } from './messages/embed.ts';
import { git } from './messages/git.ts';
import { help } from './messages/help.ts';
import { lint } from './messages/lint.ts';
import { update } from './messages/update.ts';
import { whatIf } from './messages/what-if.ts';

/** Everything that the command line says; each text has one name. */
const MESSAGES = {
  ...WORDS,
  ...agenda,
  ...commands,
  ...embed,
  ...git,
  ...help,
  ...lint,
  ...update,
  ...whatIf,
} as const;

export type MessageId = keyof typeof MESSAGES;

/** A text of the command line in the reader's language. */
export function say(lang: Lang, id: MessageId, params: Params = {}): string {
  return fill(MESSAGES[id][lang], params, lang);
}
