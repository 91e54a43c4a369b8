import { intentSchema } from '../edits/schema.ts';
import { intentSchemas } from '../generated/intent-schemas.ts';
import type { Bilingual } from '../playbook/types.ts';

/** What JSON Schema says of an argument, and what it is for. */
export type Argument = { description: Bilingual } & (
  | { type: 'string' }
  | { type: 'integer'; minimum: number; maximum?: number }
  | { type: 'array'; minItems?: number; maxItems?: number; items: object }
);

/** Something that an assistant can ask for, over MCP and in VS Code. */
export interface ToolDefinition {
  name: string;
  title: Bilingual;
  /** For the assistant, which chooses by it. */
  description: Bilingual;
  properties: Readonly<Record<string, Argument>>;
  required: readonly string[];
  /** It changes files. */
  writes?: boolean;
}

const PATH: Argument = {
  type: 'string',
  description: { en: 'A document, from the root.', zh: '文档，路径从根目录算起。' },
};
const PATHS: Argument = {
  type: 'array',
  items: { type: 'string' },
  description: {
    en: 'Files or folders, from the root; everything where nothing is said.',
    zh: '文件或文件夹，路径从根目录算起；不写则为全部。',
  },
};

/** In the order in which they are told. */
export const TOOLS = [
  {
    name: 'list',
    title: { en: 'List the playbooks', zh: '列出方案' },
    description: {
      en: 'Every playbook (change plan in Markdown) below the root: path, kind, title, programme, and the version that an edit names.',
      zh: '根目录下的所有方案（Markdown 变革方案）：路径、类型、标题、所属项目，以及编辑时要写明的版本。',
    },
    properties: {},
    required: [],
  },
  {
    name: 'read',
    title: { en: 'Read a playbook as data', zh: '以数据形式读取方案' },
    description: {
      en: 'A document as data, with line and column of each value by its JSON pointer, and its version.',
      zh: '以数据形式给出文档，按 JSON 指针注明每个值的行与列，并给出版本。',
    },
    properties: { path: PATH },
    required: ['path'],
  },
  {
    name: 'lint',
    title: { en: 'Check playbooks', zh: '检查方案' },
    description: {
      en: 'Findings with their places and fixes, as `changebook lint --format json`.',
      zh: '检查结果及其位置与修正，同 `changebook lint --format json`。',
    },
    properties: { paths: PATHS },
    required: [],
  },
  {
    name: 'score',
    title: { en: 'Score playbooks', zh: '为方案评分' },
    description: {
      en: 'Scores of documents and health of programmes, with what would raise them most.',
      zh: '文档的评分与项目的健康度，以及最能提高它们的做法。',
    },
    properties: { paths: PATHS },
    required: [],
  },
  {
    name: 'explain',
    title: { en: 'Explain a rule or a line', zh: '说明规则或某一行' },
    description: {
      en: 'What a rule is about and how to put it right; or why a line has its date, score or finding.',
      zh: '规则的用意与处理办法；或某一行的日期、评分、检查结果从何而来。',
    },
    properties: {
      rule: {
        type: 'string',
        description: { en: 'The id of a rule, such as `no-pilot`.', zh: '规则的标识，如 `no-pilot`。' },
      },
      path: PATH,
      line: {
        type: 'integer',
        minimum: 1,
        description: { en: 'A line of the document.', zh: '文档的行号。' },
      },
    },
    required: [],
  },
  {
    name: 'schedule',
    title: { en: 'Dates of a plan', zh: '方案的日期' },
    description: {
      en: 'Start, end, slack, critical path and reasons of everything in a document that has dates.',
      zh: '文档中各项的开始、结束、浮动时间、关键路径及其依据。',
    },
    properties: { path: PATH },
    required: ['path'],
  },
  {
    name: 'what_if',
    title: { en: 'Suppose a change of plan', zh: '假设计划变动' },
    description: {
      en: 'What would come of moving something: dates, gates, contacts, health. Nothing is written.',
      zh: '某项移动后会怎样：日期、评审点、触达、健康度。不写入任何内容。',
    },
    properties: {
      change: {
        type: 'string',
        description: {
          en: 'What is moved and by how much, such as `pilot + 2w`.',
          zh: '移动什么、移动多少，如 `试点 + 2周`。',
        },
      },
      paths: PATHS,
    },
    required: ['change'],
  },
  {
    name: 'agenda',
    title: { en: 'What is due', zh: '待办事项' },
    description: {
      en: 'What is late and what waits in the next weeks, of everybody or of one owner.',
      zh: '逾期事项与今后几周的事项，所有人的或某位责任人的。',
    },
    properties: {
      owner: {
        type: 'string',
        description: { en: 'A name as it stands in the documents.', zh: '文档中所写的姓名。' },
      },
      weeks: {
        type: 'integer',
        minimum: 0,
        maximum: 520,
        description: {
          en: 'How many weeks from today; 2 where nothing is said.',
          zh: '从今天起的周数；不写则为 2。',
        },
      },
      paths: PATHS,
    },
    required: [],
  },
  {
    name: 'diff',
    title: { en: 'What changed since a revision', zh: '自某版本以来的变化' },
    description: {
      en: 'What changed in the plans since a tag, branch or commit, and what that means.',
      zh: '自某个标签、分支或提交以来方案的变化及其影响。',
    },
    properties: {
      revision: {
        type: 'string',
        description: {
          en: 'A tag, a branch or a commit of the repository of the root.',
          zh: '根目录所在仓库的标签、分支或提交。',
        },
      },
      paths: PATHS,
    },
    required: ['revision'],
  },
  {
    name: 'new',
    title: { en: 'A template', zh: '模板' },
    description: {
      en: 'The text of a new playbook of a kind or form; nothing is written.',
      zh: '某一类型或表单的新方案文本；不写入任何内容。',
    },
    properties: {
      kind: {
        type: 'string',
        description: {
          en: 'A kind, such as `roadmap`, or a form of `new --list`.',
          zh: '类型，如 `roadmap`，或 `new --list` 列出的表单。',
        },
      },
    },
    required: ['kind'],
  },
  {
    name: 'create',
    title: { en: 'Write a new playbook', zh: '新建方案' },
    description: {
      en: 'Writes the template of a kind or form, or a programme, where nothing stands yet.',
      zh: '把某一类型或表单的模板，或整个项目，写到尚无文件的位置。',
    },
    properties: {
      kind: {
        type: 'string',
        description: { en: 'A kind, a form, or `programme`.', zh: '类型、表单，或 `programme`（项目）。' },
      },
      path: PATH,
    },
    required: ['kind', 'path'],
    writes: true,
  },
  {
    name: 'edit',
    title: { en: 'Edit a playbook', zh: '编辑方案' },
    description: {
      en: 'Makes intents in a document, all or none, by the smallest edits of its text; refused where the text is no longer the version that was read. Answers with the new version and the findings.',
      zh: '按意图修改文档，要么全部完成，要么都不做，只改动最少的文字；文本已不是读取时的版本则拒绝。返回新版本与检查结果。',
    },
    properties: {
      path: PATH,
      version: {
        type: 'string',
        description: { en: 'The version that `read` or `list` gave.', zh: '`read` 或 `list` 给出的版本。' },
      },
      intents: {
        type: 'array',
        minItems: 1,
        maxItems: 100,
        description: { en: 'What to do, in order.', zh: '要做的事，按顺序。' },
        items: { anyOf: Object.entries(intentSchemas).map(([type, own]) => intentSchema(type, own)) },
      },
    },
    required: ['path', 'version', 'intents'],
    writes: true,
  },
] as const satisfies readonly ToolDefinition[];

/** The name of a tool. */
export type ToolName = (typeof TOOLS)[number]['name'];

/**
 * The JSON Schema of what a tool takes.
 *
 * @param text what stands for the description of an argument
 */
export function inputSchema(
  { properties, required }: ToolDefinition,
  text: (description: Bilingual, argument: string) => string,
) {
  return {
    type: 'object' as const,
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, own]) => [
        name,
        { ...own, description: text(own.description, name) },
      ]),
    ),
    required: [...required],
    additionalProperties: false as const,
  };
}
