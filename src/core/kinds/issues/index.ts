import type { IssuesData } from '../../generated/data.ts';
import type { KindDefinition } from '../kind.ts';
import { issuesAgenda } from './agenda.ts';
import { issueBoardView } from './board.ts';
import { openIssues } from './figure.ts';
import { issuesScore, termName } from './score.ts';

const issues: KindDefinition<IssuesData> = {
  score: issuesScore,
  inputName: termName,
  health: { component: 'control' },
  views: { 'issue-board': issueBoardView },
  agenda: issuesAgenda,
  figure: openIssues,
};
export default issues;
