import type { IssueBoardView } from '../../../core/views/shapes/issue-board.ts';
import { distinct, ownersIn } from '../../parts/owners.ts';
import type { Picture } from '../picture.ts';
import { empty } from './empty.ts';
import { IssueBoard } from './issue-board.tsx';
import { prose } from './prose.ts';

const issueBoard: Picture<IssueBoardView> = {
  name: { en: 'Issues and risks', zh: '问题与风险' },
  Body: IssueBoard,
  empty,
  prose,
  paper: 'landscape',
  choices: ({ issues, risks }) => ({
    owners: distinct([...issues, ...risks].flatMap(({ owner }) => ownersIn(owner ?? ''))),
    phases: [],
  }),
};
export default issueBoard;
