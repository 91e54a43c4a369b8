import type { Intent } from '../../core/generated/intents.ts';
import type { View } from '../../core/generated/views.ts';
import { memoizeWeak } from '../../core/memoize.ts';
import { inWords } from '../../core/message.ts';
import { addDays } from '../../core/when/dates.ts';
import { day } from '../../render/parts/dates.ts';
import type { Gesture } from '../bar-gestures.ts';
import { word, type Word } from '../words.ts';
import { followGesture } from './link.ts';

/** What a menu in a drawing was opened at. */
export interface Spot {
  /** Pointers of the rows that it is about; none where it was opened beside everything. */
  pointers: readonly string[];
  /** Where something can be added; null where nothing can. */
  place: Place | null;
}

export interface Place {
  /** Pointer of a list of the document, with whatever names that document. */
  document: string;
  day: string;
  /** Pointer of the phase or audience, '' for none. */
  within: string;
}

/** Something that can be done, and what it needs to know first. */
export type Action =
  | { id: Word; needs: 'nothing'; gesture: Gesture }
  /** A name and days. */
  | { id: Word; needs: 'name'; list: string; start: string; end: string; within: string }
  /** One of some rows. */
  | { id: Word; needs: 'row'; rows: Choice[]; gesture(pointer: string): Gesture };

export interface Choice {
  pointer: string;
  name: string;
}

/** Days that new work takes at first, both ends counted. */
const WEEK = 6;
const MONTH = 27;

/** What can be added to a plan, with its list and how many days it takes at first. */
const ADDED: readonly (readonly [id: Word, list: string, days: number, inPhase: boolean])[] = [
  ['addActivity', 'activities', WEEK, true],
  ['addMilestone', 'milestones', 0, true],
  ['addGate', 'gates', 0, true],
  ['addPhase', 'phases', MONTH, false],
];

function additions({ type }: View, { document, day: start, within }: Place): Action[] {
  const add = (id: Word, list: string, days: number, home: string): Action => ({
    id,
    needs: 'name',
    list: `${document}/${list}`,
    start,
    end: addDays(start, days),
    within: home,
  });
  if (type === 'contact-calendar') return [add('addEvent', 'events', 0, within)];
  return ADDED.map(([id, list, days, inPhase]) => add(id, list, days, inPhase ? within : ''));
}

/** Rows of a list before and behind which others stand: the last first, so that no number changes before its turn. */
function fromLast(pointers: readonly string[]): string[] {
  const number = (pointer: string): number => Number(pointer.slice(pointer.lastIndexOf('/') + 1));
  return [...pointers].sort((a, b) => number(b) - number(a));
}

/** Rows that something can wait for, and phases that it can belong to, by name. */
function rowsOf(view: View): { rows: Choice[]; phases: Choice[] } {
  if (view.type !== 'timeline') return { rows: [], phases: [] };
  const { lanes, marks } = view;
  const phases = lanes.filter(({ pointer }) => pointer !== '');
  return { rows: [...lanes.flatMap(({ bars }) => bars), ...marks, ...phases], phases };
}

/** Everything that can be done at a spot of a picture, in the order of a menu. */
export function actionsAt(view: View, { pointers, place }: Spot, lang: 'en' | 'zh'): Action[] {
  const [first] = pointers;
  const { rows, phases } = rowsOf(view);
  const isTask = pointers.some((pointer) => /\/tasks\/\d+$/.test(pointer));
  const isLane = phases.some(({ pointer }) => pointer === first);
  const named = (pointer: string): string => rowName(view, pointer);
  const actions: Action[] = [];
  if (first !== undefined && view.type === 'timeline' && !isLane) {
    actions.push({
      id: 'followsWhat',
      needs: 'row',
      rows: rows.filter(({ pointer }) => !pointers.includes(pointer)),
      gesture: (target) => followGesture(pointers, target, lang, named),
    });
    if (!isTask && phases.length > 1) {
      actions.push({
        id: 'toPhase',
        needs: 'row',
        rows: phases,
        gesture: (phase) => ({
          intents: pointers.map((pointer): Intent => ({ type: 'set-phase', pointer, phase })),
          spoken: word(lang, 'otherPhase', { phase: named(phase) }),
        }),
      });
    }
  }
  if (first !== undefined && !isTask) {
    const name = inWords(pointers.map(named), lang);
    const [only, second] = pointers;
    if (only !== undefined && second === undefined)
      actions.push({
        id: 'duplicate',
        needs: 'nothing',
        gesture: {
          intents: [{ type: 'duplicate-row', pointer: only }],
          spoken: word(lang, 'duplicated', { name }),
        },
      });
    actions.push({
      id: 'delete',
      needs: 'nothing',
      gesture: {
        intents: fromLast(pointers).map((pointer): Intent => ({ type: 'delete-row', pointer, count: 1 })),
        spoken: word(lang, 'deleted', { name }),
      },
    });
  }
  return place ? [...actions, ...additions(view, place)] : actions;
}

/** What a menu at a spot is about, in words. */
export function spotName(view: View, { pointers, place }: Spot, lang: 'en' | 'zh'): string {
  const [first, second] = pointers;
  if (second !== undefined) return word(lang, 'marked', { count: pointers.length });
  if (first !== undefined) return rowName(view, first) || word(lang, 'actions');
  const isDated = view.type !== 'timeline' || view.axis === 'dated';
  return place && isDated ? day(lang, place.day) : word(lang, 'actions');
}

/** Names of the rows of a picture, by pointer. */
const namesIn = memoizeWeak((view: View) => {
  const rows =
    view.type === 'contact-calendar'
      ? view.rows.flatMap((row) => [row, ...row.cells.flatMap(({ events }) => events)])
      : Object.values(rowsOf(view)).flat();
  return new Map(rows.map(({ pointer, name }) => [pointer, name]));
});

/** What a row of a picture is called; '' where the picture says nothing of it. */
export function rowName(view: View, pointer: string): string {
  return namesIn(view).get(pointer) ?? '';
}
