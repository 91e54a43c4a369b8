import type { AgendaItem } from '../../../core/agenda/types.ts';
import { inWords, labelled } from '../../../core/message.ts';
import type { Lang } from '../../../core/playbook/types.ts';
import { readable } from '../../parts/dates.ts';
import { word } from './words.ts';

/**
 * What is known of an item beside its name and day: who, how far, for whom, what it goes by.
 *
 * @param isWhole whether its document is told too
 */
export function detailsOf(item: AgendaItem, lang: Lang, isWhole: boolean): string[] {
  const { state, progress, owners, groups, facts, document, edits } = item;
  const who = inWords(
    owners.map(({ name }) => name),
    lang,
  );
  const unowned = state !== null && edits.owner ? word(lang, 'nobody') : '';
  return [
    [who !== '' ? who : unowned, groups.length > 0 ? `→ ${inWords(groups, lang)}` : '']
      .filter(Boolean)
      .join(' '),
    state === 'in-progress' || state === 'postponed' ? word(lang, state) : '',
    progress !== null && state !== 'done' ? word(lang, 'progress', { progress }) : '',
    ...facts.map(({ label, text }) => labelled(label, readable(lang, text), lang)),
    isWhole ? document : '',
  ].filter((text) => text !== '');
}
