import type { Lang } from '../../../core/playbook/types.ts';
import type { DecisionLine, IssueBoardView } from '../../../core/views/shapes/issue-board.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { word } from './words.ts';

/** Whether a decision holds, and which earlier one it took the place of. */
export function standing({ reverses, reversedBy }: DecisionLine, lang: Lang): string {
  return [
    reversedBy === null ? word(lang, 'holds') : word(lang, 'reversedBy', { name: reversedBy }),
    ...(reverses === null ? [] : [word(lang, 'reverses', { name: reverses })]),
  ].join(' · ');
}

/** What was decided, the latest first. */
export function Decisions({ view, lang }: { view: IssueBoardView; lang: Lang }) {
  return (
    <>
      <h3>{word(lang, 'decisions')}</h3>
      <DataTable
        lang={lang}
        label={word(lang, 'decisions')}
        columns={(['when', 'decision', 'by', 'why', 'alternatives', 'state'] as const).map((id) => ({
          label: word(lang, id),
        }))}
        rows={view.decisions.map((line) => ({
          pointer: line.pointer,
          cells: [line.when, line.name, line.by, line.why, line.alternatives, standing(line, lang)],
        }))}
      />
    </>
  );
}

/** What is taken for true, by the day on which it must be known. */
export function Assumptions({ view, lang }: { view: IssueBoardView; lang: Lang }) {
  return (
    <>
      <h3>{word(lang, 'assumptions')}</h3>
      <DataTable
        lang={lang}
        label={word(lang, 'assumptions')}
        columns={(['until', 'assumption', 'owner', 'ifItFails', 'state'] as const).map((id) => ({
          label: word(lang, id),
        }))}
        rows={view.assumptions.map(({ pointer, name, until, isOver, owner, ifItFails }) => ({
          pointer,
          cells: [until, name, owner, ifItFails, isOver ? word(lang, 'isOver') : null],
        }))}
      />
    </>
  );
}
