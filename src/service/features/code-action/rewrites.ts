import type { TextEdit } from '../../../core/playbook/types.ts';
import { rewritesAt, type Rewrite } from '../../../core/edits/rewrites/index.ts';
import { say, type MessageId } from '../../text/messages.ts';
import type { Checked, LanguageWorkspace } from '../../workspace.ts';
import type { Range } from '../../../core/syntax/types.ts';

const TITLES: Record<Rewrite['what'], MessageId> = {
  'to-table': 'to-table',
  'to-items': 'to-items',
  align: 'align-table',
};

/** What stands in a range of a document in another notation that says the same, with a title for each. */
export function rewrites(
  workspace: LanguageWorkspace,
  { playbook }: Checked,
  range: Range,
): { title: string; edits: TextEdit[] }[] {
  const lang = workspace.ports.lang();
  return rewritesAt(playbook, range).map(({ what, rows, edits }) => ({
    title: say(lang, TITLES[what], { rows }),
    edits,
  }));
}
