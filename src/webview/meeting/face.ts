import { inWords, labelled } from '../../core/message.ts';
import type { AgendaItem } from '../../core/agenda/types.ts';
import type { Lang } from '../../core/playbook/types.ts';
import type { Bullet } from '../../core/views/shapes/bullets.ts';
import type { BoardCard, RiskMark } from '../../core/views/shapes/issue-board.ts';
import type { IsoDate } from '../../core/when/types.ts';
import { dayOfWeek, readable } from '../../render/parts/dates.ts';
import { dayText } from '../../render/pictures/agenda/day-text.ts';
import { detailsOf } from '../../render/pictures/agenda/details.ts';
import { word as agendaWord } from '../../render/pictures/agenda/words.ts';
import { SIGNS, valuesOf } from '../../render/pictures/bullets/texts.ts';
import { word as bulletWord } from '../../render/pictures/bullets/words.ts';
import { daysText } from '../../render/pictures/issue-board/days.ts';
import { levelText } from '../../render/pictures/issue-board/risks.tsx';
import { word as boardWord } from '../../render/pictures/issue-board/words.ts';
import type { Topic } from './steps.ts';
import { word } from './words.ts';

/** What a room reads of a thing beside its name. */
export interface Face {
  kind: string;
  /** When it is or how it stands, in one line; '' where nothing is said. */
  stands: string;
  isLate: boolean;
  /** Who, how far, what it goes by. */
  lines: string[];
}

export interface FaceContext {
  lang: Lang;
  today: IsoDate;
  /** Whether things of several documents are spoken of, so that each says which. */
  isWhole: boolean;
}

const said = (texts: (string | null)[]): string[] =>
  texts.filter((text) => text !== null && text !== '') as string[];

function itemFace(item: AgendaItem, { lang, today, isWhole }: FaceContext): Face {
  const { source, state, isOverdue } = item;
  const stands = state === 'done' ? `✓ ${word(lang, 'isDone')}` : dayText(item, today, lang);
  return {
    kind: agendaWord(lang, source),
    stands: `${isOverdue ? '▲ ' : ''}${stands}`,
    isLate: isOverdue,
    // Why it has its day is said where that is changed.
    lines: detailsOf(item, lang, isWhole),
  };
}

function issueFace(card: BoardCard, item: AgendaItem | undefined, { lang, today }: FaceContext): Face {
  const { name, priority, owner, site, escalate, escalatedTo, recurrenceOf, lacks } = card;
  const isLate = card.isLate || item?.isOverdue === true;
  return {
    kind: said([word(lang, 'issue'), priority]).join(' '),
    stands: `${isLate ? '▲ ' : ''}${daysText(card, today, lang)}`,
    isLate,
    lines: said([
      said([owner ?? word(lang, 'noOwner'), site]).join(' · '),
      // What is to be done next for it.
      item && item.name !== name ? labelled(agendaWord(lang, item.source), item.name, lang) : null,
      escalate === null ? null : `▲ ${labelled(boardWord(lang, 'escalate'), escalate, lang)}`,
      escalatedTo === null ? null : boardWord(lang, 'escalated', { name: escalatedTo }),
      recurrenceOf === null ? null : boardWord(lang, 'again', { name: recurrenceOf }),
      lacks === null ? null : boardWord(lang, 'lacks', { part: lacks }),
    ]),
  };
}

function riskFace(risk: RiskMark, { lang, today }: FaceContext): Face {
  const { status, owner, due, response, trigger, isOpen } = risk;
  const isLate = isOpen && due !== null && due < today;
  const date = due === null ? '' : dayOfWeek(lang, due, today);
  const day = date === '' ? null : agendaWord(lang, isLate ? 'was-due' : 'due', { date });
  return {
    kind: word(lang, 'risk'),
    stands: said([isLate ? `▲ ${day}` : day, levelText(risk, lang), status]).join(' · '),
    isLate,
    lines: said([
      owner ?? word(lang, 'noOwner'),
      response === null
        ? `! ${boardWord(lang, 'noResponse')}`
        : labelled(boardWord(lang, 'response'), readable(lang, response), lang),
      trigger === null ? null : labelled(boardWord(lang, 'trigger'), readable(lang, trigger), lang),
    ]),
  };
}

function metricFace(bullet: Bullet, { lang }: FaceContext): Face {
  const { status, current, owner, review, isRed } = bullet;
  const now = current ? word(lang, 'now', { value: current.text }) : word(lang, 'noReading');
  const reviewed = (['finding', 'cause', 'action'] as const).map((id) =>
    review?.[id] ? labelled(bulletWord(lang, id), readable(lang, review[id]), lang) : null,
  );
  return {
    kind: word(lang, 'metric'),
    stands: `${SIGNS[status]} ${bulletWord(lang, status)} · ${now}`,
    isLate: isRed,
    lines: said([
      inWords(valuesOf(bullet, lang), lang),
      owner ?? bulletWord(lang, 'nobody'),
      ...(review ? reviewed : [`! ${bulletWord(lang, 'noReview')}`]),
    ]),
  };
}

/** How a thing is told; a gate has its own page. */
export function faceOf(topic: Exclude<Topic, { type: 'gate' }>, context: FaceContext): Face {
  switch (topic.type) {
    case 'item':
      return itemFace(topic.item, context);
    case 'issue':
      return issueFace(topic.card, topic.item, context);
    case 'risk':
      return riskFace(topic.risk, context);
    case 'metric':
      return metricFace(topic.bullet, context);
  }
}
