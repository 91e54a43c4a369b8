import type { Lang } from '../../../core/playbook/types.ts';
import type { IssueBoardView } from '../../../core/views/shapes/issue-board.ts';
import { Empty, Frame } from '../../parts/frame.tsx';
import { Board } from './board.tsx';
import { empty } from './empty.ts';
import { Assumptions, Decisions } from './lists.tsx';
import { NewRow } from './new-row.tsx';
import { Risks } from './risks.tsx';

/** True where a log holds nothing yet. */
export function isBare({ issues, risks, decisions, assumptions }: IssueBoardView): boolean {
  return [issues, risks, decisions, assumptions].every((rows) => rows.length === 0);
}

/** A log: what is open and how far each loop is, what may happen, what was decided and what is assumed. */
export function IssueBoard({ view, lang }: { view: IssueBoardView; lang: Lang }) {
  return (
    <Frame view={view} lang={lang}>
      {isBare(view) ? <Empty lang={lang} {...empty} notRead={view.notRead} /> : null}
      {view.issues.length > 0 ? <Board view={view} lang={lang} /> : null}
      <NewRow at={view.adds.issue} what="newIssue" lang={lang} />
      {view.risks.length > 0 ? <Risks view={view} lang={lang} /> : null}
      <NewRow at={view.adds.risk} what="newRisk" lang={lang} />
      {view.decisions.length > 0 ? <Decisions view={view} lang={lang} /> : null}
      {view.assumptions.length > 0 ? <Assumptions view={view} lang={lang} /> : null}
    </Frame>
  );
}
