import type { Lang } from '../../../core/playbook/types.ts';
import type { Bullet, BulletsView } from '../../../core/views/shapes/bullets.ts';
import { day, readable } from '../../parts/dates.ts';
import { heading, list, opening, paragraph, type Item, type Prose } from '../../parts/prose.ts';
import { empty } from './empty.ts';
import { copiesOf, gatesOf, SIGNS, valuesOf } from './texts.ts';
import { word } from './words.ts';

/** What the review of a metric in the red says. */
function reviewOf({ review }: Bullet, lang: Lang): Item[] {
  if (!review) return [{ words: [word(lang, 'noReview')] }];
  const { cause, action, owner, due } = review;
  const said = [
    `${word(lang, 'cause')}: ${cause ?? word(lang, 'blank')}`,
    `${word(lang, 'action')}: ${action ?? word(lang, 'blank')}`,
    `${word(lang, 'owner')}: ${owner ?? word(lang, 'blank')}`,
    `${word(lang, 'due')}: ${due === null ? word(lang, 'blank') : readable(lang, due)}`,
  ];
  return [{ words: [said.join(' · ')] }];
}

function itemOf(row: Bullet, lang: Lang): Item {
  const { name, status, current, owner, isRed, fault } = row;
  const now = current
    ? `${word(lang, 'now')} ${current.date === null ? current.text : word(lang, 'on', { text: current.text, date: day(lang, current.date) })}`
    : word(lang, 'no-data');
  const facts = [now, ...valuesOf(row, lang), owner ?? word(lang, 'nobody'), ...(fault ? [fault] : [])];
  return {
    words: [`${SIGNS[status]} `, { strong: name }, ` ${word(lang, status)} · ${facts.join(' · ')}`],
    children: [
      ...[copiesOf(row, lang)].flatMap((text) => (text === null ? [] : [{ words: [text] }])),
      ...gatesOf(row, lang).map((text) => ({ words: [text] })),
      ...(isRed ? reviewOf(row, lang) : []),
    ],
  };
}

/** Each metric with its values in a line; of those in the red cause and action below. */
export function prose(view: BulletsView, lang: Lang): Prose {
  const roles = (['leading', 'lagging'] as const)
    .map((role) => ({ role, rows: view.rows.filter((row) => row.role === role) }))
    .filter(({ rows }) => rows.length > 0);
  return [
    ...opening(view, lang),
    ...(roles.length === 0 ? [paragraph(empty.text[lang])] : []),
    ...roles.flatMap(({ role, rows }) => [
      heading(word(lang, role)),
      list(rows.map((row) => itemOf(row, lang))),
    ]),
  ];
}
