import { useEffect, useRef, useState } from 'preact/hooks';
import type { AgendaItem } from '../../../../core/agenda/types.ts';
import {
  answerFault,
  ANSWERS,
  type Answer,
  type AnswerFault,
  type RowAnswer,
} from '../../../../core/agenda/weekly-update.ts';
import type { Lang } from '../../../../core/playbook/types.ts';
import { addDays } from '../../../../core/when/dates.ts';
import type { IsoDate } from '../../../../core/when/types.ts';
import { dayText } from '../day-text.ts';
import { detailsOf } from '../details.ts';
import { word as agendaWord } from '../words.ts';
import { faultText } from './said.ts';
import { word } from './words.ts';

/** What can be chosen, by the key that chooses it: an answer, or none. */
const CHOICES = [...ANSWERS, 'left'] as const;
type Choice = (typeof CHOICES)[number];

/** The field that a fault is about. */
const FIELD: Record<AnswerFault, string> = {
  day: 'due',
  past: 'due',
  progress: 'progress',
  'no-progress': 'progress',
  status: 'answer',
};

interface CardProps {
  item: AgendaItem;
  /** From 0. */
  at: number;
  all: number;
  given: RowAnswer | null;
  /** True where the row was answered and its text has changed since. */
  isChanged: boolean;
  isWhole: boolean;
  today: IsoDate;
  lang: Lang;
  /** @returns why the answer cannot be written; null where it can */
  answer(answer: RowAnswer | null): Promise<string | null>;
  back: (() => void) | null;
}

/** The answers to choose from, each with its key. */
function Choices({
  item,
  choice,
  lang,
  choose,
}: Pick<CardProps, 'item' | 'lang'> & {
  choice: Choice;
  choose(choice: Choice): void;
}) {
  return (
    <div class="choices" role="radiogroup" aria-label={word(lang, 'question')}>
      {CHOICES.map((one, index) => (
        <label>
          <input
            type="radio"
            name="answer"
            value={one}
            checked={choice === one}
            disabled={one === 'done' && item.edits.state?.lacks !== undefined}
            onChange={() => choose(one)}
          />
          <span>
            <kbd aria-hidden="true">{index + 1}</kbd> {word(lang, one)}
          </span>
        </label>
      ))}
    </div>
  );
}

/** What belongs to an answer. */
function Fields({
  item,
  choice,
  given,
  today,
  lang,
}: Pick<CardProps, 'item' | 'given' | 'today' | 'lang'> & {
  choice: Answer;
}) {
  const { due, progress, edits } = item;
  const first = due !== null && due >= today ? addDays(due, 1) : today;
  return (
    <div class="fields">
      {choice === 'later' ? (
        <label>
          {word(lang, 'new-day')}
          <input type="date" name="due" min={first} defaultValue={given?.due} />
        </label>
      ) : null}
      {choice !== 'done' && edits.progress ? (
        <label>
          {word(lang, 'progress')}
          <input
            name="progress"
            inputMode="numeric"
            maxLength={3}
            defaultValue={given?.progress ?? String(progress ?? '')}
          />
        </label>
      ) : null}
      <label class="wide-field">
        <span>
          {word(lang, 'note')} <span class="muted">({word(lang, 'optional')})</span>
        </span>
        <input name="note" maxLength={500} defaultValue={given?.note} />
      </label>
    </div>
  );
}

/** One row of a weekly update: how it stands, and what is said of it now. */
export function Card({ item, at, all, given, isChanged, isWhole, today, lang, answer, back }: CardProps) {
  const [choice, setChoice] = useState<Choice>(given?.answer ?? 'left');
  const [fault, setFault] = useState('');
  const [isAsking, setAsking] = useState(false);
  const root = useRef<HTMLFormElement>(null);
  const focus = (selector: string): void => root.current?.querySelector<HTMLElement>(selector)?.focus();
  useEffect(() => focus('input[name=answer]:checked'), []);
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (isAsking) return;
    const fields = new FormData(event.currentTarget as HTMLFormElement);
    const said = (name: string): string => String(fields.get(name) ?? '').trim();
    const whole: RowAnswer | null =
      choice === 'left'
        ? null
        : { answer: choice, due: said('due'), progress: said('progress'), note: said('note') };
    const wrong = whole && answerFault(item, whole, today);
    if (wrong) {
      setFault(faultText(item, wrong, lang));
      return focus(`[name=${FIELD[wrong]}]`);
    }
    setAsking(true);
    const refused = await answer(whole);
    setAsking(false);
    setFault(refused ?? '');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isRadio = (event.target as Element).matches('input[type=radio],button');
    const wanted = CHOICES[Number(event.key) - 1];
    if (!isRadio || !wanted || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const selector = `input[name=answer][value=${wanted}]:enabled`;
    if (!root.current?.querySelector(selector)) return;
    setChoice(wanted);
    focus(selector);
  };
  const name = `${agendaWord(lang, item.source)}${lang === 'zh' ? '：' : ': '}${item.name}`;
  const position = word(lang, 'position', { at: at + 1, all });
  return (
    <form ref={root} aria-label={`${position}. ${name}`} noValidate onSubmit={submit} onKeyDown={onKeyDown}>
      <p class="what">
        <span class="kind">{agendaWord(lang, item.source)}</span> <b>{item.name}</b>
      </p>
      <p class={item.isOverdue ? 'late' : 'when'}>
        {item.isOverdue ? '▲ ' : ''}
        {dayText(item, today, lang)}
      </p>
      <p class="details">{detailsOf(item, lang, isWhole).join(' · ')}</p>
      {item.reason === null ? null : <p class="details">{agendaWord(lang, 'why', { text: item.reason })}</p>}
      {isChanged ? <p class="changed">{word(lang, 'changed')}</p> : null}
      {item.edits.state?.lacks === undefined ? null : (
        <p class="changed">{faultText(item, 'status', lang)}</p>
      )}
      <Choices {...{ item, choice, lang }} choose={setChoice} />
      {choice === 'left' ? null : <Fields key={choice} {...{ item, choice, given, today, lang }} />}
      <p role="alert" class="fault">
        {fault}
      </p>
      <div class="buttons">
        {back ? (
          <button type="button" onClick={back}>
            {word(lang, 'back')}
          </button>
        ) : null}
        <button type="submit" class="primary" aria-disabled={isAsking}>
          {word(lang, at + 1 < all ? 'next' : 'to-check')}
        </button>
      </div>
    </form>
  );
}
