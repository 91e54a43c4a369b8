import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Intent } from '../../core/generated/intents.ts';
import type { AgendaView } from '../../core/views/shapes/agenda.ts';
import { InteractionContext } from '../../render/parts/target.tsx';
import { inTurn } from '../../render/parts/text.ts';
import { Gate } from '../../render/pictures/gates/gate.tsx';
import { sendUpdate } from '../ask-update.ts';
import type { Tools } from '../drawing/tools.ts';
import { press } from '../gestures.ts';
import { word as panelWord } from '../words.ts';
import { faceOf } from './face.ts';
import { meetingKey, placeAfter, type Stride } from './keys.ts';
import { fileOf, noteRequest, WHOLE } from './note.ts';
import { NoteField } from './note-field.tsx';
import { Overview, sectionText } from './overview.tsx';
import { stepsOf, type Step } from './steps.ts';
import { Thing } from './thing.tsx';
import type { MeetingTools } from './use-meeting.ts';
import { word } from './words.ts';

interface MeetingProps
  extends Pick<Tools, 'shown' | 'editor' | 'dispatch'>, Pick<MeetingTools, 'drafts' | 'leave'> {
  agenda: AgendaView;
  act(intent: Intent): void;
}

/** What keys mean something of their own in. */
const FIELDS = 'input,select,textarea,form,.inspector,[role=menu]';

/** One thing after the other for a room that looks at one screen; what is said of it goes into the text. */
export function Meeting({ shown, agenda, editor, dispatch, drafts, leave, act }: MeetingProps) {
  const { lang } = shown;
  const { today, isWhole, people } = agenda;
  const root = useRef<HTMLDivElement>(null);
  const before = useRef<Step[]>([]);
  const steps = useMemo(() => (before.current = stepsOf(shown, before.current)), [shown]);
  // The overview comes first, at 0; a row that is gone leaves its place to the one behind it.
  const [spot, setSpot] = useState<{ key: string | null; at: number }>({ key: null, at: 0 });
  const found = steps.findIndex(({ key }) => key === spot.key) + 1;
  const at = found > 0 || spot.key === null ? found : Math.min(spot.at, steps.length);
  const step = steps[at - 1];
  const goTo = (next: number): void => setSpot({ key: steps[next - 1]?.key ?? null, at: next });
  const stride = (by: Stride): void => goTo(placeAfter(at, by, steps.length + 1));
  // With what it speaks of on the screen: a key that is pressed at once must not count from the thing before.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const meant = meetingKey(event);
      if (meant === null || event.defaultPrevented || (event.target as Element).closest?.(FIELDS)) return;
      event.preventDefault();
      const opener = (event.target as Element).closest<HTMLElement>('[aria-expanded=true]');
      // What was opened last is closed first.
      if (meant === 'leave' && opener) opener.click();
      else if (meant === 'leave') leave();
      else stride(meant);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  });
  useLayoutEffect(() => root.current?.scrollTo(0, 0), [at]);
  // What had the focus may be gone with its step, or with what was done there.
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) root.current?.focus();
  });
  useEffect(() => root.current?.focus(), []);

  const own = step ? steps.filter(({ section }) => section === step.section) : [];
  const section = step ? sectionText(lang, step.section) : word(lang, 'overview');
  const place = step ? word(lang, 'place', { section, at: own.indexOf(step) + 1, all: own.length }) : section;
  const context = { lang, today, isWhole };
  const about = step ?? { key: shown.uri, pointer: WHOLE, name: word(lang, 'meeting') };
  const stands = step && step.topic.type !== 'gate' ? faceOf(step.topic, context).stands : '';
  const write = async (text: string): Promise<string | null> =>
    (await sendUpdate(editor, noteRequest(shown, about, text, today)))?.reason ?? null;
  return (
    <div
      class="meeting"
      ref={root}
      role="dialog"
      aria-modal="true"
      aria-label={word(lang, 'meeting')}
      tabIndex={-1}
    >
      <header>
        {/* The overview says it large. */}
        <h1 class={step ? undefined : 'sr'}>{agenda.title}</h1>
        <h2>{place}</h2>
        <span class="muted">{word(lang, 'whole', { at: at + 1, all: steps.length + 1 })}</span>
        <button type="button" onClick={leave}>
          {word(lang, 'leave')}
        </button>
      </header>
      <p role="status">{inTurn([place, step?.name ?? '', stands].filter(Boolean), lang)}</p>
      <div
        class="meeting-body"
        key={about.key}
        onClick={(event) => press({ shown, editor, dispatch }, event.target as Element)}
      >
        {!step ? (
          <Overview {...{ lang, agenda, steps }} go={(one) => goTo(steps.indexOf(one) + 1)} />
        ) : step.topic.type === 'gate' ? (
          <InteractionContext.Provider value={{ target: panelWord(lang, 'workHelp'), bar: '' }}>
            <Gate gate={step.topic.gate} today={today} lang={lang} />
          </InteractionContext.Provider>
        ) : (
          <Thing
            {...context}
            {...{ people, act }}
            pointer={step.pointer}
            name={step.name}
            topic={step.topic}
          />
        )}
      </div>
      <footer>
        <NoteField
          key={about.key}
          {...{ lang, write }}
          name={about.name}
          draft={drafts.get(about.key) ?? ''}
          file={fileOf(shown, about.pointer)}
          keep={(text) => drafts.set(about.key, text)}
          leave={() => root.current?.focus()}
        />
        <div class="ways-on">
          <button type="button" aria-disabled={at === 0} onClick={() => stride(-1)}>
            ← {word(lang, 'previous')}
          </button>
          <button type="button" aria-disabled={at === steps.length} onClick={() => stride(1)}>
            {word(lang, 'next')} →
          </button>
        </div>
      </footer>
    </div>
  );
}
