import type { KindRegistry } from '../kinds/kind.ts';
import { inPart } from '../playbook/parts.ts';
import type { Bilingual, Lang } from '../playbook/types.ts';
import { isMark } from './moved.ts';
import type { ChangedFinding, ChangedThing, Comparison, DocumentChange } from './types.ts';
import {
  criticalPathLines,
  editedText,
  healthText,
  movedText,
  scoreChangeText,
  thingText,
  touchText,
} from './words.ts';

/** One change in words. */
export interface OutlineLine {
  /** Of the document, with the part it leads into; null where there is no place for it any more. */
  pointer: string | null;
  /** The author's name of what changed; '' where the text says it all. */
  name: string;
  text: string;
}

/** Changes of one sort. */
export interface OutlineGroup {
  id: GroupId;
  title: string;
  lines: OutlineLine[];
}

/** The changes of a document or a programme, those that a steering meeting asks for first. */
export interface OutlineSection {
  title: string;
  /** Of the document, of a programme that of its charter. */
  path: string;
  /** What became of the document itself, '' where it is what it was; of a programme that it is one. */
  note: string;
  groups: OutlineGroup[];
}

const TITLES = {
  health: { en: 'Health', zh: '健康度' },
  marks: { en: 'Gates, milestones and key dates that moved', zh: '评审点、里程碑和关键日期的变动' },
  decided: { en: 'Decisions', zh: '决策' },
  path: { en: 'Critical path', zh: '关键路径' },
  moved: { en: 'Other dates that moved', zh: '其他日期变动' },
  done: { en: 'Done', zh: '已完成' },
  added: { en: 'New', zh: '新增' },
  lost: { en: 'Lost', zh: '已删除' },
  cancelled: { en: 'Cancelled', zh: '已取消' },
  reopened: { en: 'Open again', zh: '重新打开' },
  touches: { en: 'Contacts before go-live', zh: '上线前触达' },
  scores: { en: 'Score', zh: '评分' },
  edited: { en: 'Other changes', zh: '其他变更' },
  found: { en: 'New findings', zh: '新增检查结果' },
  gone: { en: 'Findings no longer there', zh: '不再出现的检查结果' },
} as const satisfies Record<string, Bilingual>;

export type GroupId = keyof typeof TITLES;

const PROGRAMMES: Record<DocumentChange['state'], Bilingual> = {
  kept: { en: 'programme', zh: '变革项目' },
  new: { en: 'new programme', zh: '新变革项目' },
  lost: { en: 'lost programme', zh: '已删除的变革项目' },
};

const NOTES: Record<'new' | 'lost' | 'former', Bilingual> = {
  new: { en: 'new', zh: '新增' },
  lost: { en: 'lost', zh: '已删除' },
  former: { en: 'was', zh: '原为' },
};

const placed = ({ pointer, part }: { pointer: string; part?: string }): string =>
  part === undefined ? pointer : inPart(part, pointer);

function noteOf({ state, formerPath }: DocumentChange, lang: Lang): string {
  if (state !== 'kept') return NOTES[state][lang];
  return formerPath === undefined ? '' : `${NOTES.former[lang]} ${formerPath}`;
}

function groupsOf(change: DocumentChange, kinds: KindRegistry, lang: Lang): OutlineGroup[] {
  const line = (thing: ChangedThing, text: string): OutlineLine => ({
    pointer: placed(thing),
    name: thingText(thing, lang),
    text,
  });
  const bare = (thing: ChangedThing): OutlineLine => line(thing, '');
  const finding = (one: ChangedFinding): OutlineLine => ({
    pointer: placed(one),
    name: lang === 'zh' ? `第 ${one.line} 行` : `line ${one.line}`,
    text: one.message,
  });
  const gone = (lines: OutlineLine[]): OutlineLine[] => lines.map((one) => ({ ...one, pointer: null }));
  const moved = (wanted: boolean): OutlineLine[] =>
    change.moved.filter((one) => isMark(one) === wanted).map((one) => line(one, movedText(one, lang)));
  const lines: [GroupId, OutlineLine[]][] = [
    ['marks', moved(true)],
    ['decided', change.decided.map((one) => line(one, `${one.words.before} → ${one.words.after}`))],
    [
      'path',
      change.criticalPaths.flatMap((path) =>
        criticalPathLines(path, lang).map((text) => ({ pointer: null, name: '', text })),
      ),
    ],
    ['moved', moved(false)],
    ['done', change.done.map(bare)],
    ['added', change.added.map(bare)],
    ['lost', gone(change.lost.map(bare))],
    ['cancelled', change.cancelled.map(bare)],
    ['reopened', change.reopened.map(bare)],
    ['touches', change.touches.map((one) => line(one, touchText(one, lang)))],
    [
      'scores',
      change.scores.map((one) => ({ pointer: null, name: '', text: scoreChangeText(kinds, one, lang) })),
    ],
    ['edited', change.edited.map((one) => line(one, editedText(one, lang)))],
    ['found', change.found.map(finding)],
    // Their lines are those of a text that is no longer there.
    ['gone', gone(change.gone.map((one) => ({ ...finding(one), name: '' })))],
  ];
  return lines.flatMap(([id, own]) => (own.length === 0 ? [] : { id, title: TITLES[id][lang], lines: own }));
}

/** A comparison in words: programmes, then documents, each with what changed in it by sorts. */
export function outline(
  { programmes, documents }: Comparison,
  kinds: KindRegistry,
  lang: Lang,
): OutlineSection[] {
  const ofProgrammes = programmes.map(({ title, path, state, health }): OutlineSection => {
    const lines = health ? [{ pointer: null, name: '', text: healthText(kinds, health, lang) }] : [];
    return {
      title,
      path,
      note: PROGRAMMES[state][lang],
      groups: lines.length === 0 ? [] : [{ id: 'health', title: TITLES.health[lang], lines }],
    };
  });
  const ofDocuments = documents.map((change) => ({
    title: change.title,
    path: change.path,
    note: noteOf(change, lang),
    groups: groupsOf(change, kinds, lang),
  }));
  return [...ofProgrammes, ...ofDocuments];
}
