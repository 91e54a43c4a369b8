import { whatIf } from '../../core/comparison/what-if.ts';
import { whatIfText } from '../../core/comparison/what-if-words.ts';
import { refusalText } from '../../core/edits/refusal.ts';
import { inPart, partNamed } from '../../core/playbook/parts.ts';
import { qualified } from '../../core/views/qualify.ts';
import type { Workspace } from '../../core/analyse.ts';
import type { LanguageWorkspace } from '../workspace.ts';
import { areIntents } from './intents.ts';
import type { EditParams, WhatIfResult } from './edit-messages.ts';

type Moved = Extract<WhatIfResult, { moved: unknown }>['moved'][number];

const placed = (path: string, part: string | undefined, pointer: string): string =>
  qualified(path, part === undefined ? pointer : inPart(part, pointer));

/** The days that something would have, as the pictures reckon them. */
function daysIn(after: Workspace): (path: string, part: string | undefined, pointer: string) => Moved[] {
  const byPath = new Map(after.playbooks.map((one) => [one.path, one]));
  return (path, part, pointer) => {
    const playbook = byPath.get(path);
    const meant = playbook && partNamed(playbook, part);
    const item = meant && after.contextOf(meant).schedule.byPointer.get(pointer);
    if (!item?.start || !item.end) return [];
    return [{ pointer: placed(path, part, pointer), start: item.start, end: item.end }];
  };
}

/** What an edit would mean for the programme of its document; refused where the picture is of another version. */
export function whatIfAt(workspace: LanguageWorkspace, { uri, version, intents }: EditParams): WhatIfResult {
  const lang = workspace.ports.lang();
  if (!areIntents(intents)) return { refused: refusalText({ refused: 'unknown', at: '' }, lang) };
  const checked = workspace.check(uri);
  if (!checked || checked.document.text.version !== version) {
    return { refused: refusalText({ refused: 'stale', at: uri }, lang) };
  }
  const { playbook } = checked;
  const result = whatIf(checked.workspace, playbook, intents, workspace.analyseOptions());
  if ('refusal' in result) {
    const meant = partNamed(playbook, intents[result.index]?.part) ?? playbook;
    return { refused: refusalText(result.refusal, lang, meant) };
  }
  const { comparison, early, after } = result;
  const daysOf = daysIn(after);
  // A value is written of its row.
  const rowOf = (pointer: string): string => pointer.split('/').slice(0, 3).join('/');
  const own = new Set(intents.map(({ part, pointer }) => placed(playbook.path, part, rowOf(pointer))));
  return {
    moved: comparison.documents.flatMap(({ path, moved }) =>
      moved.flatMap(({ part, pointer }) => daysOf(path, part, pointer)),
    ),
    early: early.map(({ path, part, pointer }) => placed(path, part, pointer)),
    text: whatIfText(result, (path, part, pointer) => own.has(placed(path, part, pointer)), lang),
  };
}
