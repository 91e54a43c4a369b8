import { intentSchemas } from '../../core/generated/intent-schemas.ts';
import { intentSchema } from '../../core/edits/schema.ts';
import { agenda } from '../commands/agenda.ts';
import { diff } from '../commands/diff.ts';
import { explain } from '../commands/explain.ts';
import { lint } from '../commands/lint.ts';
import { createPlaybook, templateText } from '../commands/new.ts';
import { score } from '../commands/score.ts';
import type { Session } from '../host.ts';
import { edit, list, read, schedule } from './documents.ts';
import { PATH, PATHS, type Tool } from './tool.ts';
import { within } from './within.ts';

const inRoot = (session: Session, paths: string[] = []): string[] =>
  paths.map((path) => within(session, path));

const JSON_FORMAT = { format: 'json' } as const;

/** In the order in which they are told. */
export const TOOLS: readonly Tool[] = [
  {
    name: 'list',
    title: 'List the playbooks',
    description:
      'Every playbook below the root: path, kind, title, programme, and the version that an edit names.',
    properties: {},
    required: [],
    run: list,
  },
  {
    name: 'read',
    title: 'Read a playbook as data',
    description:
      'A document as data, with line and column of each value by its JSON pointer, and its version.',
    properties: { path: PATH },
    required: ['path'],
    run: read,
  },
  {
    name: 'lint',
    title: 'Check playbooks',
    description: 'Findings with their places and fixes, as `changebook lint --format json`.',
    properties: { paths: PATHS },
    required: [],
    run: (session, { paths }: { paths?: string[] }) =>
      lint(session, inRoot(session, paths), {
        format: ['json'],
        failOn: 'error',
        fix: false,
        fixDoubtful: false,
        fixDryRun: false,
        cache: false,
        quiet: false,
        maxWarnings: Number.POSITIVE_INFINITY,
        watch: false,
        updateBaseline: false,
        pruneBaseline: false,
      }),
  },
  {
    name: 'score',
    title: 'Score playbooks',
    description: 'Scores of documents and health of programmes, with what would raise them most.',
    properties: { paths: PATHS },
    required: [],
    run: (session, { paths }: { paths?: string[] }) =>
      score(session, inRoot(session, paths), { ...JSON_FORMAT, min: 0 }),
  },
  {
    name: 'explain',
    title: 'Explain a rule or a line',
    description:
      'What a rule is about and how to put it right; or why a line has its date, score or finding.',
    properties: {
      rule: { type: 'string', description: 'The id of a rule, such as `no-pilot`.' },
      path: PATH,
      line: { type: 'integer', minimum: 1, description: 'A line of the document.' },
    },
    required: [],
    run: (session, { rule, path, line }: { rule?: string; path?: string; line?: number }) =>
      explain(session, path === undefined ? (rule ?? '') : `${within(session, path)}:${line ?? 1}`),
  },
  {
    name: 'schedule',
    title: 'Dates of a plan',
    description: 'Start, end, slack, critical path and reasons of everything in a document that has dates.',
    properties: { path: PATH },
    required: ['path'],
    run: schedule,
  },
  {
    name: 'what_if',
    title: 'Suppose a change of plan',
    description: 'What would come of moving something: dates, gates, contacts, health. Nothing is written.',
    properties: {
      change: { type: 'string', description: 'What is moved and by how much, such as `pilot + 2w`.' },
      paths: PATHS,
    },
    required: ['change'],
    run: (session, { change, paths }: { change: string; paths?: string[] }) =>
      score(session, inRoot(session, paths), { ...JSON_FORMAT, min: 0, whatIf: change }),
  },
  {
    name: 'agenda',
    title: 'What is due',
    description: 'What is late and what waits in the next weeks, of everybody or of one owner.',
    properties: {
      owner: { type: 'string', description: 'A name as it stands in the documents.' },
      weeks: {
        type: 'integer',
        minimum: 0,
        maximum: 520,
        description: 'How many weeks from today; 2 where nothing is said.',
      },
      paths: PATHS,
    },
    required: [],
    run: (session, { owner, weeks = 2, paths }: { owner?: string; weeks?: number; paths?: string[] }) =>
      agenda(session, inRoot(session, paths), {
        ...JSON_FORMAT,
        weeks,
        redact: true,
        ...(owner === undefined ? {} : { owner }),
      }),
  },
  {
    name: 'diff',
    title: 'What changed since a revision',
    description: 'What changed in the plans since a tag, branch or commit, and what that means.',
    properties: {
      revision: { type: 'string', description: 'A tag, a branch or a commit of the repository of the root.' },
      paths: PATHS,
    },
    required: ['revision'],
    run: (session, { revision, paths }: { revision: string; paths?: string[] }) =>
      diff(session, revision, inRoot(session, paths), JSON_FORMAT),
  },
  {
    name: 'new',
    title: 'A template',
    description: 'The text of a new playbook of a kind or form; nothing is written.',
    properties: {
      kind: { type: 'string', description: 'A kind, such as `roadmap`, or a form of `new --list`.' },
    },
    required: ['kind'],
    run: (session, { kind }: { kind: string }) => {
      session.host.stdout.write(templateText(session, kind));
      return 0;
    },
  },
  {
    name: 'create',
    title: 'Write a new playbook',
    description: 'Writes the template of a kind or form, or a programme, where nothing stands yet.',
    properties: { kind: { type: 'string', description: 'A kind, a form, or `programme`.' }, path: PATH },
    required: ['kind', 'path'],
    writes: true,
    run: (session, { kind, path }: { kind: string; path: string }) =>
      createPlaybook(session, kind, within(session, path), {}),
  },
  {
    name: 'edit',
    title: 'Edit a playbook',
    description:
      'Makes intents in a document, all or none, by the smallest edits of its text; refused where the text is no longer the version that was read. Answers with the new version and the findings.',
    properties: {
      path: PATH,
      version: { type: 'string', description: 'The version that `read` or `list` gave.' },
      intents: {
        type: 'array',
        minItems: 1,
        maxItems: 100,
        description: 'What to do, in order.',
        items: { anyOf: Object.entries(intentSchemas).map(([type, own]) => intentSchema(type, own)) },
      },
    },
    required: ['path', 'version', 'intents'],
    writes: true,
    run: edit,
  },
];
