import { analyseProgrammes, type AnalyseOptions, type Workspace } from './analyse.ts';
import type { View } from './generated/views.ts';
import { memoize } from './memoize.ts';
import { fill, inWords } from './message.ts';
import { titleOf } from './playbook/naming/labels.ts';
import { hostOf, withParts } from './playbook/parts.ts';
import { privateProperties, withoutPrivate } from './playbook/private.ts';
import type { Bilingual, Lang, Playbook } from './playbook/types.ts';
import { groupProgrammes } from './programme/programme.ts';
import type { Score } from './score/types.ts';

const LEFT_OUT: Bilingual = {
  en: 'Left out as private: {columns} ({way})',
  zh: '已隐去的个人信息：{columns}（{way}）',
};

/** What is private in some documents, by the names of its columns, with the way to show it. */
export function leftOutOf(playbooks: readonly Playbook[], lang: Lang, way: Bilingual): string {
  const names = playbooks
    .flatMap(privateProperties)
    .map(({ node, name }) => titleOf(node, lang, name).toLowerCase());
  return fill(LEFT_OUT[lang], { columns: inWords([...new Set(names)], lang), way: way[lang] }, lang);
}

const UNSAID: Bilingual = { en: 'what its document says', zh: '详见该文档' };

/** A score that says how much is to gain, and not of whom. */
function discreet(score: Score, lang: Lang): Score {
  return { ...score, raise: score.raise && { ...score.raise, pointer: '', text: UNSAID[lang] } };
}

/**
 * The same documents as others may see them: no picture, agenda or finding knows what schemas mark with `x-private`.
 * Scores and health are those of the whole documents. A picture from which something is missing says so (`leftOut`).
 *
 * @param options those that the workspace was analysed with
 * @param way how the reader has it shown
 * @returns the workspace itself where nothing in it is private
 */
export function redacted(known: Workspace, options: AnalyseOptions, way: Bilingual): Workspace {
  const { playbooks } = known;
  const without = memoize(withoutPrivate);
  if (playbooks.every((one) => without(one) === one)) return known;
  const originals = new Map(
    playbooks.flatMap((one) => {
      const parts = withParts(one);
      return withParts(without(one)).map((part, index) => [part, parts[index] ?? one] as const);
    }),
  );
  const original = (playbook: Playbook): Playbook => originals.get(playbook) ?? playbook;
  const order = playbooks.map(without);
  const [first] = playbooks;
  const documentsById = new Map(
    [...(first ? known.contextOf(first).documentsById : [])].map(([id, all]) => [id, all.map(without)]),
  );
  const workspace = analyseProgrammes(
    groupProgrammes(order),
    { documentsById },
    {
      ...options,
      redaction: {
        original,
        scoreOf(playbook) {
          const whole = original(playbook);
          const score = known.contextOf(whole).scoreOf(whole);
          return score && whole !== playbook ? discreet(score, options.lang) : score;
        },
        findingsOf: (playbook) => known.fileOf(original(playbook)).findings,
      },
    },
    order,
  );
  const told = (views: View[], whole: readonly View[], of: readonly Playbook[]): View[] =>
    views.map((view, index) =>
      JSON.stringify(view) === JSON.stringify(whole[index])
        ? view
        : { ...view, leftOut: leftOutOf(of.map(original), options.lang, way) },
    );
  const { fileOf, programmes, contextOf, isFaulty, agendaOf, sheetOf, partsOf } = workspace;
  return {
    playbooks: order,
    get files() {
      return workspace.files;
    },
    fileOf,
    programmes,
    contextOf,
    isFaulty,
    agendaOf,
    sheetOf,
    partsOf,
    programmesViews: (asked) => {
      const members = [...asked].flatMap(({ playbooks: [member] }) => member ?? []);
      const whole = new Set(members.map((one) => known.contextOf(original(one)).programme));
      const of = [...asked].flatMap(({ playbooks: all }) => all);
      return told(workspace.programmesViews(asked), known.programmesViews(whole), of);
    },
    viewsOf: (playbook) => {
      const host = hostOf(playbook);
      // What is missing from the picture of a document with nothing private is that of others.
      const of = without(original(host)) === original(host) ? contextOf(host).programme.playbooks : [host];
      return told(workspace.viewsOf(playbook), known.viewsOf(original(playbook)), of);
    },
    programmeViewsOf: (programme) => {
      const [member] = programme.playbooks;
      const whole = member ? known.programmeViewsOf(known.contextOf(original(member)).programme) : [];
      return told(workspace.programmeViewsOf(programme), whole, programme.playbooks);
    },
  };
}
