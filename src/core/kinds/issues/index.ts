import type { IssuesData } from '../../generated/data.ts';
import type { KindDefinition } from '../kind.ts';
import { issuesAgenda } from './agenda.ts';
import { issueBoardView } from './board.ts';
import { openIssues } from './figure.ts';
import { issuesScore, termName } from './score.ts';

const issues: KindDefinition<IssuesData> = {
  score: issuesScore,
  claims: [
    {
      list: 'issues',
      says: 'status',
      only: ['verified', 'closed'],
      by: ['verified-on', 'closed-on', 'done-on'],
    },
    { list: 'actions', says: 'status', only: ['done'], by: ['done-on'] },
    { list: 'verification', says: 'result', by: ['on', 'evidence'] },
  ],
  source: {
    en: 'a convention of Changebook, after verified corrective action',
    zh: '本产品约定，依据整改验证的做法',
  },
  inputPlace: () => '/issues',
  inputName: termName,
  health: { component: 'control' },
  views: { 'issue-board': issueBoardView },
  agenda: issuesAgenda,
  figure: openIssues,
};
export default issues;
