import type { Lang } from '../../../core/playbook/types.ts';
import type { AgendaView } from '../../../core/views/shapes/agenda.ts';
import { GROUPINGS, type Grouping } from './lens.ts';
import type { AgendaTools } from './tools.ts';
import { word } from './words.ts';

/** Whose lines are shown, and what they are put together by. */
export function LensBar({
  view: { groups, people, isWhole },
  lang,
  lens,
  setLens,
}: { view: AgendaView; lang: Lang } & Pick<AgendaTools, 'lens' | 'setLens'>) {
  const busy = new Set(
    groups.flatMap(({ items }) => items.flatMap(({ owners }) => owners.map(({ id }) => id))),
  );
  const choices = GROUPINGS.filter((grouping) => isWhole || grouping !== 'document');
  return (
    <form class="lens" onSubmit={(event) => event.preventDefault()}>
      <label>
        {word(lang, 'whose')}
        <select value={lens.mine} onChange={(event) => setLens({ ...lens, mine: event.currentTarget.value })}>
          <option value="">{word(lang, 'everybody')}</option>
          {people
            .filter(({ id }) => busy.has(id) || id === lens.mine)
            .map(({ id, name }) => (
              <option value={id}>{name}</option>
            ))}
        </select>
      </label>
      <label>
        {word(lang, 'by')}
        <select
          value={lens.grouping}
          onChange={(event) => setLens({ ...lens, grouping: event.currentTarget.value as Grouping })}
        >
          {choices.map((grouping) => (
            <option value={grouping}>{word(lang, `by-${grouping}`)}</option>
          ))}
        </select>
      </label>
    </form>
  );
}
