import { fromJsonSchema, type McpServer } from '@modelcontextprotocol/server';
import { fill } from '../../core/message.ts';
import type { Bilingual, Lang } from '../../core/playbook/types.ts';

interface Prompt {
  name: string;
  title: Bilingual;
  text: Bilingual;
  /** What has to be said, by name. */
  given: Readonly<Record<string, Bilingual>>;
}

const PROGRAMME: Bilingual = { en: 'The folder of the programme.', zh: '项目所在的文件夹。' };

const PROMPTS: readonly Prompt[] = [
  {
    name: 'review-programme',
    title: { en: 'Review this programme', zh: '评审此项目' },
    text: {
      en: 'Review the change programme in {folder}. Lint and score it, read its charter and its roadmap, and explain the rules behind the errors. Then say in at most a page, for its sponsor: is it sound, what are the three largest risks and where do they stand (path and line), what to do first, by whom, by when. Tell what no document says; invent nothing.',
      zh: '请评审 {folder} 中的变革项目。先检查并评分，读章程和路线图，并查明各错误背后的规则。然后用不超过一页，写给发起人：方案是否可靠；三个最大的风险及其位置（文件与行号）；先做什么、由谁、何时完成。文档没有说的请直说，不要编造。',
    },
    given: { folder: PROGRAMME },
  },
  {
    name: 'weekly-report',
    title: { en: 'Write the weekly report', zh: '撰写周报' },
    text: {
      en: 'Write the weekly report of the programme in {folder}. Ask `agenda` what is late and what waits, and `diff` what changed since {revision}. Say what was done, what slipped and what that moves, what is decided, what needs a decision, and what comes next week, with owners and dates as they stand in the documents. At most a page.',
      zh: '请撰写 {folder} 中项目的周报。用 agenda 查看逾期和即将到期的事项，用 diff 查看自 {revision} 以来的变化。写明已完成的、推迟的及其影响、已作出的决定、需要决定的事项和下周工作，责任人与日期以文档为准。不超过一页。',
    },
    given: {
      folder: PROGRAMME,
      revision: {
        en: 'What to compare with: a tag, a branch or a commit.',
        zh: '比较的对象：标签、分支或提交。',
      },
    },
  },
  {
    name: 'prepare-gate',
    title: { en: 'Prepare the gate', zh: '准备评审点' },
    text: {
      en: 'Prepare the gate “{gate}” of the programme in {folder}. Read its criteria and, for each, the latest reading, its source and day; say which are met, which are not and which cannot be judged. Say with `what_if` what a delay of two weeks would move. End with the question to the decider, the options with their consequences, and what is missing for the decision.',
      zh: '请为 {folder} 中项目的评审点“{gate}”作准备。读取其各项标准，以及每项的最新数据、来源和日期；说明哪些已达到、哪些未达到、哪些无法判断。用 what_if 说明推迟两周会带来什么变动。最后写出请决策人回答的问题、各选项及其后果，以及作出决定还缺什么。',
    },
    given: { folder: PROGRAMME, gate: { en: 'The name of the gate.', zh: '评审点名称。' } },
  },
];

/** What a person can ask an assistant for, in the language of the session. */
export function registerPrompts(server: McpServer, lang: Lang): void {
  for (const { name, title, text, given } of PROMPTS) {
    const schema = {
      type: 'object',
      properties: Object.fromEntries(
        Object.entries(given).map(([key, meaning]) => [key, { type: 'string', description: meaning[lang] }]),
      ),
      required: Object.keys(given),
    } as const;
    server.registerPrompt(
      name,
      { title: title[lang], argsSchema: fromJsonSchema<Record<string, string>>(schema) },
      (values) => ({
        messages: [{ role: 'user', content: { type: 'text', text: fill(text[lang], values, lang) } }],
      }),
    );
  }
}
