import type { IssueBoardView } from '../../views/shapes/issue-board.ts';
import { qualify } from '../../views/qualify.ts';
import { viewOf, type ProgrammeDocument } from './parts.ts';

/** Issues, risks, decisions and assumptions of all logs of a programme, each log in its own order; null without one. */
export function programmeIssues(
  parts: readonly ProgrammeDocument[],
  { file }: ProgrammeDocument,
): IssueBoardView | null {
  const logs = parts.flatMap((part) => {
    const view = viewOf(part, 'issue-board');
    return view ? qualify(part.file.path, view) : [];
  });
  const [first] = logs;
  if (!first) return null;
  return {
    ...first,
    title: file.playbook.title,
    cards: logs.length === 1 ? first.cards : [],
    // Which of several logs is meant cannot be known here.
    adds: logs.length === 1 ? first.adds : { issue: null, risk: null },
    issues: logs.flatMap(({ issues }) => issues),
    risks: logs.flatMap(({ risks }) => risks),
    decisions: logs.flatMap(({ decisions }) => decisions),
    assumptions: logs.flatMap(({ assumptions }) => assumptions),
  };
}
