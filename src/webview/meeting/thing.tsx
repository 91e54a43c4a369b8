import type { AgendaItem } from '../../core/agenda/types.ts';
import type { Intent } from '../../core/generated/intents.ts';
import { Change } from '../../render/pictures/agenda/change.tsx';
import { tickIntent } from '../../render/pictures/agenda/tick.ts';
import { word as agendaWord } from '../../render/pictures/agenda/words.ts';
import type { AgendaView } from '../../core/views/shapes/agenda.ts';
import { faceOf, type FaceContext } from './face.ts';
import type { Topic } from './steps.ts';
import { word } from './words.ts';

interface ThingProps extends FaceContext {
  pointer: string;
  name: string;
  topic: Exclude<Topic, { type: 'gate' }>;
  people: AgendaView['people'];
  act(intent: Intent): void;
}

/** What can be done with a row of the agenda at once: it is done, it moves, somebody else does it. */
function Ways({
  item,
  people,
  today,
  lang,
  act,
}: Omit<ThingProps, 'pointer' | 'name' | 'topic'> & { item: AgendaItem }) {
  const isDone = item.state === 'done';
  const canChange = (item.edits.due && item.due !== null) || item.edits.owner;
  return (
    <div class="agenda">
      {item.edits.state ? (
        <button
          type="button"
          aria-pressed={isDone}
          aria-label={agendaWord(lang, 'tick', { name: item.name })}
          onClick={() => act(tickIntent(item, !isDone, today))}
        >
          {isDone ? '✓ ' : ''}
          {word(lang, 'done')}
        </button>
      ) : null}
      {canChange ? <Change {...{ item, people, today, lang, act }} /> : null}
    </div>
  );
}

/** One thing as a room reads it: its name large, how it stands, who has it, and what can be done with it. */
export function Thing(props: ThingProps) {
  const { pointer, name, topic } = props;
  const { kind, stands, isLate, lines } = faceOf(topic, props);
  const item = topic.type === 'metric' ? undefined : topic.item;
  return (
    <article data-pointer={pointer}>
      <p class="kind">{kind}</p>
      <h3>{name}</h3>
      {stands === '' ? null : <p class={isLate ? 'stands late' : 'stands'}>{stands}</p>}
      {lines.map((line) => (
        <p>{line}</p>
      ))}
      {item ? <Ways {...props} item={item} /> : null}
    </article>
  );
}
