import { isExecutive } from '../change/roles.ts';
import { textOf, type Row } from '../../playbook/rows.ts';
import type { Programme } from '../../programme/types.ts';
import { findRow, names } from '../../references/matching.ts';

/** What those are called who decide about a change, where no role says it. */
const DECIDERS =
  /^(?:the )?(?:(?:senior |top )?executives?(?: team| committee| board)?|(?:executive |project |programme |program )?sponsors?|steering (?:committee|group)|board(?: of directors)?|c-suite)$|^(?:公司)?(?:高管|高层|发起人|指导委员会|领导小组|董事会)(?:团队|领导)?$/i;

/** True for an audience that decides about the change: it is briefed, its own work does not change. */
export function isBriefed(programme: Programme, { stakeholder, name, id }: Row): boolean {
  const called = [stakeholder, name, id].flatMap((text) => textOf(text) ?? []);
  const map = programme.latest('stakeholders');
  const sponsor = textOf(programme.charter?.data.sponsor);
  return called.some(
    (text) =>
      DECIDERS.test(text) ||
      isExecutive(programme, text) ||
      findRow(map, 'stakeholders', text)?.level === 'executive' ||
      (sponsor !== undefined && names(text, { name: sponsor })),
  );
}
