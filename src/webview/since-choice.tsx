import { useState } from 'preact/hooks';
import { isIsoDate } from '../core/when/dates.ts';
import type { Revision } from '../service/preview/protocol.ts';
import type { Shown } from './sources.ts';
import { word, type Word } from './words.ts';

interface SinceChoiceProps {
  lang: Shown['lang'];
  since: NonNullable<Shown['since']>;
  /** Of the picture: a week ago, a day, a revision in words. */
  name: string | undefined;
  choose(since: string): void;
}

/** The same function each time, so that a field takes the focus only when it comes. */
const takeFocus = (element: HTMLElement | null): void => element?.focus();

const LAST_COMMIT = 'HEAD';

/** Chooses what is compared with: last week, the last commit, a tag, a commit, a day or any revision. */
export function SinceChoice({ lang, since: { asked, tags, commits }, name, choose }: SinceChoiceProps) {
  const [typing, setTyping] = useState<'day' | 'revision' | null>(null);
  const hasGit = tags.length + commits.length > 0;
  const known = new Set(['', LAST_COMMIT, ...[...tags, ...commits].map(({ id }) => id)]);
  const group = (title: Word, revisions: Revision[]) =>
    revisions.length === 0 ? null : (
      <optgroup label={word(lang, title)}>
        {revisions.map(({ id, name: own, day }) => (
          <option value={id}>
            {day} {own}
          </option>
        ))}
      </optgroup>
    );
  const select = (value: string): void => {
    if (value === 'type:day' || value === 'type:revision')
      return setTyping(value === 'type:day' ? 'day' : 'revision');
    setTyping(null);
    choose(value);
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget as HTMLFormElement).get('since');
    if (typeof typed !== 'string' || typed.trim() === '') return;
    setTyping(null);
    choose(typed.trim());
  };
  return (
    <form class="since-choice" onSubmit={submit}>
      <label>
        {word(lang, 'compareWith')}{' '}
        <select
          value={typing === null ? asked : `type:${typing}`}
          onChange={(event) => select(event.currentTarget.value)}
        >
          <option value="">{word(lang, 'lastWeek')}</option>
          {hasGit ? <option value={LAST_COMMIT}>{word(lang, 'lastCommit')}</option> : null}
          {known.has(asked) ? null : (
            <option value={asked}>{isIsoDate(asked) ? asked : (name ?? asked)}</option>
          )}
          <option value="type:day">{word(lang, 'aDay')}</option>
          {hasGit ? <option value="type:revision">{word(lang, 'aRevision')}</option> : null}
          {group('tags', tags)}
          {group('commits', commits)}
        </select>
      </label>
      {typing === 'day' ? (
        <input name="since" type="date" required aria-label={word(lang, 'dayToCompare')} ref={takeFocus} />
      ) : null}
      {typing === 'revision' ? (
        <input
          name="since"
          required
          aria-label={word(lang, 'revisionToCompare')}
          placeholder={word(lang, 'revisionToCompare')}
          ref={takeFocus}
        />
      ) : null}
      {typing ? <button>{word(lang, 'compare')}</button> : null}
    </form>
  );
}
