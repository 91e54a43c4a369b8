// Pages of the rules: what the rules say of themselves, with their fixtures and what is reported of those.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fenced, LANGS, suffix, words } from './markdown-docs.mjs';
import { pictureOf, PICTURES, viewIn } from './rule-pictures.mjs';

const say = words({
  title: { en: 'Rules', zh: '规则' },
  intro: {
    en: '{count} rules, of which {core} are in every preset. Generated from `src/core/rules` and `test/rules`.',
    zh: '共 {count} 条规则，其中 {core} 条属于全部预设。由 `src/core/rules` 与 `test/rules` 生成。',
  },
  rule: { en: 'Rule', zh: '规则' },
  severity: { en: 'Severity', zh: '级别' },
  preset: { en: 'Preset', zh: '预设' },
  kinds: { en: 'Kinds', zh: '方案类型' },
  why: { en: 'Why', zh: '理由' },
  fixable: { en: 'fixes itself', zh: '可自动修正' },
  doubtful: { en: 'fixes itself when asked', zh: '可按要求修正' },
  all: { en: 'all', zh: '全部' },
  bad: { en: 'A document it reports', zh: '会报告的文档' },
  ok: { en: 'A document it accepts', zh: '不会报告的文档' },
  printed: { en: 'What `changebook lint` prints:', zh: '`changebook lint` 的输出：' },
  fixed: { en: 'After `--fix`:', zh: '执行 `--fix` 之后：' },
  'picture-bad': { en: 'The plan with the finding', zh: '有此问题的方案' },
  'picture-ok': { en: 'The plan without it', zh: '没有此问题的方案' },
  index: { en: 'All rules', zh: '全部规则' },
  other: { en: '简体中文', zh: 'English' },
});
/** Longer documents are folded away. */
const LONG = 40;

/** The files of a fixture, which is a document or a folder of them. */
async function read(path, name) {
  if ((await stat(path)).isFile())
    return [{ path: name || 'document.md', text: await readFile(path, 'utf8') }];
  const names = (await readdir(path)).sort();
  const files = names.map((each) => read(join(path, each), name ? `${name}/${each}` : each));
  return (await Promise.all(files)).flat();
}

/** One document is easier to read than several short ones. */
const lengthOf = (documents) =>
  documents.reduce((sum, { text }) => sum + text.length, documents.length * 10_000);

/**
 * The fixture that shows the plain case, in the reader's language where there is one: `bad` or `ok` itself,
 * else the shortest of those whose name begins so. The others show limits and exceptions. Null for none.
 */
async function plainest(folder, prefix, lang) {
  const names = await readdir(folder).catch(() => []);
  const fixtures = names.filter(
    (name) => name.startsWith(prefix) && !/\.(?:out|fixed|fixed\.md)$/.test(name),
  );
  const all = await Promise.all(
    fixtures.sort().map(async (name) => ({ name, documents: await read(join(folder, name), '') })),
  );
  const written = (documents) => (documents.some(({ text }) => /\p{Script=Han}/u.test(text)) ? 'zh' : 'en');
  const own = all.filter(({ documents }) => written(documents) === lang);
  const choice = own.length > 0 ? own : all;
  const plain = choice.find(({ name }) => name.replace(/\.md$/, '') === prefix);
  return plain ?? choice.sort((a, b) => lengthOf(a.documents) - lengthOf(b.documents))[0] ?? null;
}

function documentBlocks(documents) {
  const several = documents.length > 1;
  return documents.flatMap(({ path, text }) => {
    const block = fenced('markdown', text.replace(/\n*$/, ''));
    const isLong = several || text.split('\n').length > LONG;
    return isLong ? [`<details><summary><code>${path}</code></summary>\n\n${block}\n\n</details>`] : [block];
  });
}

/** The day that a fixture names; undefined where it names none. */
function dayOf(documents) {
  return documents.map(({ text }) => /<!-- today: (\S+) -->/.exec(text)?.[1]).find(Boolean);
}

/** What the engine makes of a fixture, on the day that it names or on the one of all that name none. */
function analysed(source, documents, lang, today = dayOf(documents) ?? '2026-04-14') {
  const config = () => ({ extends: 'all', rules: {} });
  return { today, workspace: source.analyse(documents, { today, lang, config }) };
}

/** What the command line prints of one rule, without the summary. */
function printed(source, documents, rule, lang) {
  const { today, workspace } = analysed(source, documents, lang);
  const asked = new Set(documents.map(({ path }) => path));
  const texts = new Map(documents.map(({ path, text }) => [path, text]));
  const report = source.narrow(
    source.reportOf(workspace, { today, asked, unreadable: [], failOn: 'error' }),
    ({ findings }) => findings.map((finding) => finding.rule === rule.id),
  );
  const pieces = source.text.report(report, { lang, color: false, textOf: (path) => texts.get(path) });
  return [...pieces].join('').split('\n').slice(0, -3).join('\n').trimEnd();
}

/** The picture of a fixture and the line of the page that shows it: none for most rules. */
async function picture(source, { documents }, rule, which, lang) {
  const view = PICTURES[rule.id];
  if (!view) return { files: {}, parts: [] };
  const name = `${rule.id}.${which}${suffix(lang)}.svg`;
  const drawnOn = (day) => viewIn(analysed(source, documents, lang, day).workspace, view);
  // The work of a fixture that names no day is ahead: what is late there has nothing to do with the rule.
  const svg = await pictureOf(source, drawnOn(dayOf(documents) ?? drawnOn().start ?? undefined), lang);
  return {
    files: { [`docs/rules/${rule.group}/${name}`]: svg },
    parts: [`![${say(lang, `picture-${which}`)}](${name})`],
  };
}

/** The part of a page that shows documents, and the files of its pictures. */
async function examples(root, source, rule, lang) {
  const folder = join(root, 'test/rules', rule.group, rule.id);
  const bad = await plainest(folder, 'bad', lang);
  const ok = await plainest(folder, 'ok', lang);
  const parts = [];
  const files = {};
  const show = async (which, fixture) => {
    const shown = await picture(source, fixture, rule, which, lang);
    Object.assign(files, shown.files);
    parts.push(`## ${say(lang, which)}`, ...shown.parts, ...documentBlocks(fixture.documents));
  };
  if (bad) {
    const after = await readFile(join(folder, bad.name.replace(/\.md$/, '.fixed.md')), 'utf8').catch(
      () => null,
    );
    await show('bad', bad);
    parts.push(say(lang, 'printed'), fenced('text', printed(source, bad.documents, rule, lang)));
    if (after) parts.push(say(lang, 'fixed'), ...documentBlocks([{ path: bad.name, text: after }]));
  }
  if (ok) await show('ok', ok);
  return { parts, files };
}

function indexPage(source, rules, lang) {
  const kindsOf = ({ kinds }) => (kinds.includes('*') ? say(lang, 'all') : kinds.join(', '));
  const row = (rule) => {
    const severity = `${rule.severity}${rule.fixable ? ` (${say(lang, rule.fixable === 'doubtful' ? 'doubtful' : 'fixable')})` : ''}`;
    const link = `[${rule.id}](${source.rulePagePath(rule, lang)})`;
    return `| ${[link, severity, source.presetOf(rule), kindsOf(rule), rule.why[lang]].join(' | ')} |`;
  };
  const head = ['rule', 'severity', 'preset', 'kinds', 'why'].map((word) => say(lang, word)).join(' | ');
  const groups = [...new Set(rules.map(({ group }) => group))].map(
    (group) =>
      `## ${group}\n\n| ${head} |\n| --- | --- | --- | --- | --- |\n${rules
        .filter((rule) => rule.group === group)
        .map(row)
        .join('\n')}`,
  );
  const core = rules.filter((rule) => source.presetOf(rule) === 'core').length;
  const parts = [
    `# ${say(lang, 'title')}`,
    `[${say(lang, 'other')}](rules${lang === 'en' ? '.zh-CN' : ''}.md)`,
    say(lang, 'intro', { count: rules.length, core }),
    ...groups,
  ];
  return `${parts.join('\n\n')}\n`;
}

/**
 * The pages of all rules with their pictures, and their index.
 *
 * @param source what scripts/generate.mjs loads of the project
 * @returns {Promise<Record<string, string>>} path from the root of the project → content
 */
export async function generate(root, source) {
  const { rules } = source.builtIn;
  const pages = rules.flatMap((rule) =>
    LANGS.map(async (lang) => {
      const other = `${rule.id}${suffix(lang === 'en' ? 'zh' : 'en')}.md`;
      const index = `../../rules${lang === 'zh' ? '.zh-CN' : ''}.md`;
      const shown = await examples(root, source, rule, lang);
      const parts = [
        ...shown.parts,
        `---\n\n[${say(lang, 'other')}](${other}) · [${say(lang, 'index')}](${index})`,
      ];
      const page = `${source.rulePage(rule, lang)}\n${parts.join('\n\n')}\n`;
      return [[`docs/${source.rulePagePath(rule, lang)}`, page], ...Object.entries(shown.files)];
    }),
  );
  return {
    'docs/rules.md': indexPage(source, rules, 'en'),
    'docs/rules.zh-CN.md': indexPage(source, rules, 'zh'),
    ...Object.fromEntries((await Promise.all(pages)).flat()),
  };
}
