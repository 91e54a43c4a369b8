import { labelled } from '../../../core/message.ts';
import type { Lang } from '../../../core/playbook/types.ts';
import type { BoardCard, IssueBoardView, RiskMark } from '../../../core/views/shapes/issue-board.ts';
import { day, readable } from '../../parts/dates.ts';
import {
  heading,
  inLine,
  list,
  opening,
  paragraph,
  table,
  type Item,
  type Prose,
} from '../../parts/prose.ts';
import { daysText, loopText } from './days.ts';
import { empty } from './empty.ts';
import { isBare } from './issue-board.tsx';
import { standing } from './lists.tsx';
import { levelText } from './risks.tsx';
import { word } from './words.ts';

function issueItem(card: BoardCard, { today }: IssueBoardView, lang: Lang): Item {
  const { name, id, site, owner, priority, escalate, recurrenceOf } = card;
  const again = recurrenceOf !== null && word(lang, 'again', { name: recurrenceOf });
  return {
    words: [{ strong: name }, ` ${inLine(priority, daysText(card, today, lang), id, site, owner)}`],
    children: [{ words: [inLine(escalate, again, loopText(card, lang))] }],
  };
}

function riskItem(risk: RiskMark, lang: Lang): Item {
  const { name, response, owner, due, status } = risk;
  const answer =
    response === null ? word(lang, 'noResponse') : labelled(word(lang, 'response'), response, lang);
  return {
    words: [{ strong: name }, ` ${inLine(levelText(risk, lang), status, owner, due && day(lang, due))}`],
    children: [{ words: [answer] }],
  };
}

function boardProse(view: IssueBoardView, lang: Lang): Prose {
  return view.columns.flatMap(({ id, name }) => {
    const cards = view.issues.filter(({ column }) => column === id);
    if (cards.length === 0) return [];
    return [
      heading(`${word(lang, 'issues')}: ${name} (${cards.length})`),
      list(cards.map((card) => issueItem(card, view, lang))),
    ];
  });
}

const labels = (lang: Lang, ids: readonly Parameters<typeof word>[1][]) =>
  ids.map((id) => ({ label: word(lang, id) }));

/** The issues by column, the risks from the worst on, decisions and assumptions as tables. */
export function prose(view: IssueBoardView, lang: Lang): Prose {
  const { risks, decisions, assumptions } = view;
  const written = (text: string | null): string | null => (text === null ? null : readable(lang, text));
  return [
    ...opening(view, lang),
    ...(isBare(view) ? [paragraph(empty.text[lang])] : []),
    ...boardProse(view, lang),
    ...(risks.length === 0
      ? []
      : [
          heading(word(lang, 'risks')),
          list(
            risks.map((risk) => riskItem(risk, lang)),
            true,
          ),
        ]),
    ...(decisions.length === 0
      ? []
      : [
          heading(word(lang, 'decisions')),
          table(
            labels(lang, ['when', 'decision', 'by', 'why', 'alternatives', 'state']),
            decisions.map((line) => [
              written(line.when),
              line.name,
              line.by,
              line.why,
              line.alternatives,
              standing(line, lang),
            ]),
          ),
        ]),
    ...(assumptions.length === 0
      ? []
      : [
          heading(word(lang, 'assumptions')),
          table(
            labels(lang, ['until', 'assumption', 'owner', 'ifItFails', 'state']),
            assumptions.map(({ name, until, isOver, owner, ifItFails }) => [
              written(until),
              name,
              owner,
              ifItFails,
              isOver ? word(lang, 'isOver') : null,
            ]),
          ),
        ]),
  ];
}
