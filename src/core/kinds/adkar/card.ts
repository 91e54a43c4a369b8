import type { DocumentContext } from '../../context.ts';
import type { AdkarData } from '../../generated/data.ts';
import { memoizeWeak } from '../../memoize.ts';
import { placedRows, textOf } from '../../playbook/rows.ts';
import type { Playbook } from '../../playbook/types.ts';
import type { Programme } from '../../programme/types.ts';
import { referenceKey } from '../../references/matching.ts';
import type { IsoDate } from '../../when/types.ts';
import { groupOf } from '../change/roles.ts';
import {
  diagnose,
  ELEMENTS,
  survey,
  type Diagnosis,
  type Element,
  type Scores,
  type Survey,
} from './diagnosis.ts';
import { barrierAt } from './thresholds.ts';

type Context = DocumentContext<any>;

/** Fewest people asked whose answers are given beside each other: fewer could be told apart (a convention). */
export const FEWEST = 5;

/** Whom a document diagnoses: its group or person, or a row of its groups. */
export interface Subject {
  /** The same in each card of the same group or person. */
  key: string;
  name: string;
  /** What may be said aloud: the group, else the title of the card; who a person is stays on the card. */
  called: string;
  /** As its author names the group, or null for a person or where no group is named. */
  group: string | null;
  isPerson: boolean;
  date: IsoDate | null;
  headcount: number | null;
  /** In the order of `ELEMENTS`, with the place of each: as written, else blank. */
  written: Scores;
  places: readonly string[];
  /** The whole of it. */
  pointer: string;
  /** What those say who were asked one by one; null where nobody was. */
  survey: Survey | null;
  asked: readonly Scores[];
  /** By what is written, else by where most of those asked are held up; null where no score is known. */
  diagnosis: Diagnosis | null;
  /** The barrier that its author typed. */
  declared: { element: Element; pointer: string } | null;
}

type FiveScores = { [element in Element]?: number };

const scoresIn = (row: FiveScores): Scores => ELEMENTS.map((element) => row[element] ?? null);

/** The same for each name of a group of the charter; of any other name its letters. */
export function keyOf({ programme }: Pick<Context, 'programme'>, name: string): string {
  const row = groupOf(programme, name);
  return referenceKey(textOf(row?.id) ?? textOf(row?.name) ?? name);
}

/** What a reader calls a group. */
function groupName({ programme }: Context, name: string): string {
  return textOf(groupOf(programme, name)?.name) ?? name;
}

/** The headcount of the charter, where a card says none. */
function headcountOf({ programme }: Context, own: number | undefined, group: string | null): number | null {
  if (own !== undefined) return own;
  const declared = group === null ? undefined : groupOf(programme, group)?.headcount;
  return typeof declared === 'number' ? declared : null;
}

/** Where most of those asked are held up, as what they say of the whole group. */
function ofSurvey(result: Survey): Diagnosis {
  const { distribution, modal, progress } = result;
  const isOpen = modal === null && distribution.incomplete > 0;
  return {
    status: modal !== null ? 'barrier' : isOpen ? 'incomplete' : 'clear',
    element: modal ?? (isOpen ? ELEMENTS[0] : null),
    weakest: [],
    progress,
  };
}

type Written = Omit<Subject, 'survey' | 'asked' | 'diagnosis' | 'isPerson' | 'date'>;

/** The card's own subject with the table of its elements. */
function ownOf(context: Context, { data, title, path }: Playbook<AdkarData>): Written {
  const rows = data.scores ?? [];
  const places = ELEMENTS.map((element) => rows.findIndex((row) => row.element === element));
  const group = textOf(data.group) ?? null;
  const name = textOf(data.subject);
  return {
    key:
      group !== null && data['subject-type'] !== 'person' ? keyOf(context, group) : `${path} ${name ?? ''}`,
    name: name ?? (group === null ? title : groupName(context, group)),
    called: group === null ? title : groupName(context, group),
    group,
    headcount: data['subject-type'] === 'person' ? 1 : headcountOf(context, data.headcount, group),
    written: places.map((at) => rows[at]?.score ?? null),
    places: places.map((at) => (at === -1 ? '/scores' : `/scores/${at}`)),
    pointer: '/scores',
    declared: data['declared-barrier']
      ? { element: data['declared-barrier'], pointer: '/declared-barrier' }
      : null,
  };
}

/** Rows of the groups of a document. */
function groupsOf(context: Context, playbook: Playbook<AdkarData>): Written[] {
  return placedRows(playbook, 'groups').map(({ row, pointer }) => {
    const group = textOf(row.group) ?? '';
    return {
      key: keyOf(context, group),
      name: groupName(context, group),
      called: groupName(context, group),
      group,
      headcount: headcountOf(context, row.headcount, group),
      written: scoresIn(row),
      places: ELEMENTS.map((element) => `${pointer}/${element}`),
      pointer,
      declared: row['declared-barrier']
        ? { element: row['declared-barrier'], pointer: `${pointer}/declared-barrier` }
        : null,
    };
  });
}

/** Groups that are known by those alone who were asked in them. */
function ofRespondents(context: Context, group: string): Written {
  return {
    key: keyOf(context, group),
    name: groupName(context, group),
    called: groupName(context, group),
    group,
    headcount: headcountOf(context, undefined, group),
    written: ELEMENTS.map(() => null),
    places: ELEMENTS.map(() => '/respondents'),
    pointer: '/respondents',
    declared: null,
  };
}

/** Everybody whom a document of the programme diagnoses, in its order. */
export function subjectsIn(context: Context, playbook: Playbook<AdkarData>): Subject[] {
  const { data } = playbook;
  const own = ownOf(context, playbook);
  const asked = new Map<string, Scores[]>();
  const written = groupsOf(context, playbook);
  const known = new Set([own, ...written].map(({ key }) => key));
  for (const { row } of placedRows(context.unredacted(playbook), 'respondents')) {
    const group = textOf(row.group);
    const key = group === undefined ? own.key : keyOf(context, group);
    const scores = asked.get(key);
    if (scores) scores.push(scoresIn(row));
    else asked.set(key, [scoresIn(row)]);
    if (group !== undefined && !known.has(key)) written.push(ofRespondents(context, group));
    known.add(key);
  }
  const isOwn = (data.scores ?? []).length > 0 || asked.has(own.key);
  const limit = barrierAt(context.thresholds);
  const date = context.dateIn(playbook, data.date, 'start');
  return [...(isOwn ? [own] : []), ...written].map((one): Subject => {
    const known = (asked.get(one.key) ?? []).filter((scores) => scores.some((score) => score !== null));
    const answers = context.isRedacted && known.length < FEWEST ? [] : known;
    const result = survey(answers, limit);
    const isWritten = one.written.some((score) => score !== null);
    return {
      ...one,
      isPerson: one === own && data['subject-type'] === 'person',
      date,
      asked: answers,
      survey: result,
      diagnosis: isWritten ? diagnose(one.written, limit) : result && ofSurvey(result),
    };
  });
}

/** Of every group that a card of the programme speaks of, by its key, the latest that does. */
export const latestCards = memoizeWeak((programme: Programme): ReadonlyMap<string, Playbook<AdkarData>> => {
  const latest = new Map<string, Playbook<AdkarData>>();
  for (const card of programme.of('adkar')) {
    const { groups = [], respondents = [], group } = card.data;
    const texts = [group, ...groups.map((row) => row.group), ...respondents.map((row) => row.group)];
    for (const name of new Set(texts)) {
      const text = textOf(name);
      if (text !== undefined) latest.set(keyOf({ programme }, text), card);
    }
  }
  return latest;
});

const readSubjects = (context: Context): Subject[] => subjectsIn(context, context.playbook);

/** Everybody whom a card diagnoses, read once for score, rules and picture. */
export function subjectsOf(context: DocumentContext<AdkarData>): Subject[] {
  return context.derived(readSubjects);
}

/** How far somebody is, in per cent: by those who were asked, else by what is written; null where no score is known. */
export function progressOf({ survey: asked, diagnosis }: Subject): number | null {
  return asked?.progress ?? diagnosis?.progress ?? null;
}
