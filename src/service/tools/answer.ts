import { agendaOf, periodFrom } from '../../core/agenda/agenda.ts';
import type { Workspace } from '../../core/analyse.ts';
import { rulePage } from '../../core/lint/rule-page.ts';
import { withParts } from '../../core/playbook/parts.ts';
import type { Playbook } from '../../core/playbook/types.ts';
import { ruleOf } from '../../core/registry.ts';
import { agendaReport, agendaWith, itemsOf, ownerNamed } from '../../core/reports/agenda.ts';
import { documentReport, listedDocument, scheduleReport } from '../../core/reports/document.ts';
import { explainLine } from '../../core/reports/explain-line.ts';
import { reportOf } from '../../core/reports/report.ts';
import { scoresReport } from '../../core/reports/scores.ts';
import { supposedBy } from '../../core/reports/supposed-by.ts';
import { whatIfReport } from '../../core/reports/what-if.ts';
import { word } from '../../core/reports/words.ts';
import { redactedFor } from '../preview/views.ts';
import type { LanguageWorkspace } from '../workspace.ts';
import { askedOf, joined } from './asked.ts';

/** What an assistant is told: data, or a text; or why there is nothing to tell. */
export type Answered = object | string | { refused: string };

/** Of a computation: what is done between two steps may wait for others. */
type Steps = Generator<void, Answered>;

/** The document of a path. */
export function documentAt(workspace: LanguageWorkspace, path: string): Playbook | { refused: string } {
  const playbook = workspace.byPath(path.replace(/^\.\//, ''))?.playbook;
  return playbook ?? { refused: word(workspace.ports.lang(), 'no-such-document', { path }) };
}

/** The documents of some paths; each is checked between two steps, so that an editor does not wait for all. */
function* checked(
  workspace: LanguageWorkspace,
  paths: string[] | undefined,
): Generator<void, Playbook[] | { refused: string }> {
  const asked = askedOf(workspace, paths);
  if ('unknown' in asked)
    return { refused: word(workspace.ports.lang(), 'no-such-document', { path: asked.unknown }) };
  const { fileOf } = joined(workspace);
  for (const playbook of asked.playbooks) {
    fileOf(playbook);
    yield;
  }
  // A document may have come or gone meanwhile.
  const now = askedOf(workspace, paths);
  return 'unknown' in now ? [] : now.playbooks;
}

const whole = (workspace: LanguageWorkspace, playbook: Playbook): Workspace =>
  workspace.analysisOf(workspace.programmeOf(playbook));

function* lint(workspace: LanguageWorkspace, { paths }: { paths?: string[] }): Steps {
  const playbooks = yield* checked(workspace, paths);
  if ('refused' in playbooks) return playbooks;
  const asked = new Set(playbooks.map(({ path }) => path));
  const today = workspace.ports.today();
  return reportOf(joined(workspace), { today, asked, unreadable: [], failOn: 'error' });
}

function* score(workspace: LanguageWorkspace, { paths }: { paths?: string[] }): Steps {
  const playbooks = yield* checked(workspace, paths);
  if ('refused' in playbooks) return playbooks;
  const { fileOf, programmes } = joined(workspace);
  const asked = new Set(playbooks);
  return scoresReport(
    playbooks.map(fileOf),
    programmes.filter(({ programme }) => programme.playbooks.some((one) => asked.has(one))),
    workspace.ports.today(),
  );
}

function explain(
  workspace: LanguageWorkspace,
  { rule: id = '', path, line = 1 }: { rule?: string; path?: string; line?: number },
): Answered {
  const { registry } = workspace.ports;
  const lang = workspace.ports.lang();
  if (path === undefined) {
    const rule = ruleOf(registry, id);
    return rule ? rulePage(rule, lang) : { refused: word(lang, 'no-such-rule', { rule: id }) };
  }
  const playbook = documentAt(workspace, path);
  if ('refused' in playbook) return playbook;
  const lines = explainLine(whole(workspace, playbook), playbook, line, { lang, registry });
  return 'refused' in lines ? lines : lines.join('\n');
}

function* whatIf(
  workspace: LanguageWorkspace,
  { change, paths }: { change: string; paths?: string[] },
): Steps {
  const playbooks = yield* checked(workspace, paths);
  if ('refused' in playbooks) return playbooks;
  const options = { ...workspace.analyseOptions(), lang: workspace.ports.lang() };
  const supposed = supposedBy((one) => whole(workspace, one), playbooks, change, options);
  return 'refused' in supposed ? supposed : whatIfReport(supposed, options.today);
}

function* agenda(
  workspace: LanguageWorkspace,
  { owner, weeks = 2, paths }: { owner?: string; weeks?: number; paths?: string[] },
): Steps {
  const playbooks = yield* checked(workspace, paths);
  if ('refused' in playbooks) return playbooks;
  const options = workspace.analyseOptions();
  const { kinds } = options.registry;
  // What schemas mark as private is left out, as on the command line.
  const documents = playbooks.flatMap((playbook) => {
    const shared = redactedFor(options)(whole(workspace, playbook));
    const own = shared.playbooks.find(({ path }) => path === playbook.path);
    return withParts(own ?? playbook).map((one) => ({
      context: shared.contextOf(one),
      own: kinds.get(one.kind)?.agenda,
    }));
  });
  const period = periodFrom(options.today, weeks);
  const items = agendaOf(documents, period);
  if (owner === undefined) return agendaReport(agendaWith(items, period, null), options.today);
  const lang = workspace.ports.lang();
  const found = ownerNamed(items, owner, lang);
  if ('allowed' in found)
    return { refused: word(lang, 'no-such-owner', { name: owner, allowed: found.allowed }) };
  return agendaReport(agendaWith(itemsOf([found], items), period, found.name), options.today);
}

function* list(workspace: LanguageWorkspace): Steps {
  const { playbooks, contextOf } = joined(workspace);
  const documents = [];
  for (const playbook of playbooks) {
    documents.push(listedDocument(playbook, { contextOf }));
    yield;
  }
  return { documents };
}

/** Asks of one document. */
const ofDocument =
  (tell: (playbook: Playbook, workspace: Workspace) => object) =>
  (workspace: LanguageWorkspace, { path }: { path: string }): Answered => {
    const playbook = documentAt(workspace, path);
    return 'refused' in playbook ? playbook : tell(playbook, whole(workspace, playbook));
  };

/** Questions about one document or rule; arguments are checked before. */
export const OF_ONE: Readonly<Record<string, (workspace: LanguageWorkspace, given: any) => Answered>> = {
  read: ofDocument(documentReport),
  schedule: ofDocument(scheduleReport),
  explain,
};

/** Questions about many. */
export const OF_MANY: Readonly<Record<string, (workspace: LanguageWorkspace, given: any) => Steps>> = {
  list,
  lint,
  score,
  what_if: whatIf,
  agenda,
};
