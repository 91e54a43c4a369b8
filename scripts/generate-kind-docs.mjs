// Pages of the kinds: what their schemas say, their pictures and score, and their template as the example.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fenced, LANGS, suffix, words } from './markdown-docs.mjs';

const say = words({
  title: { en: 'Kinds of playbook', zh: '方案类型' },
  kind: { en: 'Kind', zh: '类型' },
  name: { en: 'Name', zh: '名称' },
  new: { en: 'A new one: `changebook new {kind}`.', zh: '新建：`changebook new {kind} --lang zh`。' },
  spellings: { en: 'Accepted headings: {labels}.', zh: '可用的标题：{labels}。' },
  near: {
    en: 'Near headings, which count where what stands below fits: {labels}.',
    zh: '近似标题，其下内容相符时有效：{labels}。',
  },
  notations: { en: 'Rows may stand as {notations}.', zh: '各行可写成{notations}。' },
  'heading-words': {
    en: 'A heading of a row may begin with a number and one of: {words}.',
    zh: '作为一行的标题可用序号加以下词语开头：{words}。',
  },
  'near-column': { en: 'or, where it fits: {labels}', zh: '或在相符时：{labels}' },
  table: { en: 'a table', zh: '表格' },
  numbered: { en: 'a numbered list', zh: '编号列表' },
  bullets: { en: 'a bulleted list', zh: '项目列表' },
  headings: { en: 'headings', zh: '一组标题' },
  tasks: { en: 'a task list', zh: '任务清单' },
  keys: { en: 'Keys', zh: '字段' },
  'keys-intro': {
    en: 'A key stands in the front matter; a text may also stand below a heading of that name.',
    zh: '字段写在文件头；文本也可以写在同名标题之下。',
  },
  key: { en: 'Key', zh: '字段' },
  column: { en: 'Column', zh: '列' },
  labels: { en: 'Accepted names', zh: '可用的名称' },
  type: { en: 'Type', zh: '类型' },
  required: { en: 'Required', zh: '必填' },
  meaning: { en: 'Meaning', zh: '含义' },
  yes: { en: 'yes', zh: '是' },
  whole: { en: 'yes, but for a part of another document', zh: '是（作为其他文档的一部分时除外）' },
  active: { en: 'from `status: active` on', zh: '`status: active` 起' },
  'one-of': { en: 'or {others}', zh: '或 {others}' },
  lists: { en: 'Lists', zh: '列表' },
  'lists-intro': {
    en: 'A list stands below one of its headings in one of its notations, or as YAML in the front matter.',
    zh: '列表以其可用的写法写在相应标题之下，也可用 YAML 写在文件头。',
  },
  'list-required': { en: 'Required: {when}.', zh: '必填：{when}。' },
  entity: {
    en: 'Each row is a {entity}: others refer to it by its id or its name.',
    zh: '每行是一个{entity}，其他地方可用编号或名称引用。',
  },
  'kind-entity': {
    en: 'The document itself is a {entity}: others refer to it by its id or its title.',
    zh: '文档本身是一个{entity}，其他地方可用编号或标题引用。',
  },
  schedule: {
    en: 'Rows have a place in time and can be waited for.',
    zh: '各行有时间，可作为其他工作的前提。',
  },
  ref: { en: 'refers to: {entity}', zh: '引用：{entity}' },
  control: { en: 'a line `Name: value` of the body may say it', zh: '也可在正文写一行“名称：值”' },
  own: { en: 'other words are kept as your own', zh: '其他写法作为自定义值保留' },
  range: { en: '{minimum} to {maximum}', zh: '{minimum} 至 {maximum}' },
  minimum: { en: 'at least {minimum}', zh: '不小于 {minimum}' },
  maximum: { en: 'at most {maximum}', zh: '不大于 {maximum}' },
  'values-of': { en: 'Values of `{name}`', zh: '`{name}` 的可选值' },
  written: { en: 'How values are written', zh: '值的写法' },
  value: { en: 'Value', zh: '值' },
  pictures: { en: 'Pictures', zh: '视图' },
  score: { en: 'Score', zh: '评分' },
  component: {
    en: 'It is the component *{name}* of the programme’s health.',
    zh: '计入变革项目健康度的“{name}”部分。',
  },
  bands: { en: 'Bands: {bands}.', zh: '区间：{bands}。' },
  'no-score': { en: 'None of its own.', zh: '本类型没有单独的评分。' },
  example: { en: 'Example', zh: '示例' },
  'example-intro': {
    en: 'This is the template, which `changebook new {kind}` writes.',
    zh: '即 `changebook new {kind} --lang zh` 写出的模板。',
  },
  other: { en: '简体中文', zh: 'English' },
  index: { en: 'All kinds', zh: '全部类型' },
  text: { en: 'text', zh: '文本' },
  integer: { en: 'whole number', zh: '整数' },
  number: { en: 'number', zh: '数字' },
  cellScore: { en: 'score', zh: '评分' },
  quantity: { en: 'quantity', zh: '数量' },
  date: { en: 'day', zh: '日期' },
  when: { en: 'time', zh: '时间' },
  duration: { en: 'duration', zh: '时长' },
  frequency: { en: 'frequency', zh: '频率' },
  boolean: { en: 'yes or no', zh: '是或否' },
  list: { en: 'list', zh: '列表' },
  people: { en: 'people', zh: '人员' },
  condition: { en: 'condition', zh: '条件' },
  enum: { en: 'one of its values', zh: '可选值之一' },
});

const join2 = (list, lang) => list.join(lang === 'zh' ? '、' : ', ');
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const titleOf = (node, lang) => (lang === 'zh' ? node['x-zh']?.title : node.title) ?? '';
const meaningOf = (node, lang) => (lang === 'zh' ? node['x-zh']?.description : node.description) ?? '';

function table(head, rows) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Names in both languages, English ones first. */
const spelled = (...groups) =>
  groups
    .map((group) => [...new Set(group.filter(Boolean))].join(', '))
    .filter(Boolean)
    .join('; ');

/** Every accepted name. */
function labelsOf(node) {
  const { en = [], zh = [] } = node['x-labels'] ?? {};
  return spelled([node.title, ...en], [node['x-zh']?.title, ...zh]);
}

/** Names that a keyword lists; none where it is absent. */
const listed = (node, keyword) => spelled(node[keyword]?.en ?? [], node[keyword]?.zh ?? []);

/** Accepted names of a key or a column, and those that count where they fit. */
function namesOf(node, lang) {
  const near = listed(node, 'x-near');
  return near ? `${labelsOf(node)} (${say(lang, 'near-column', { labels: near })})` : labelsOf(node);
}

/** How the rows of a list may be called and stand. */
function headingsOf(node, lang) {
  const near = listed(node, 'x-near');
  const heads = listed(node, 'x-heading-words');
  const notations = join2(
    node['x-notations'].map((notation) => say(lang, notation)),
    lang,
  );
  return [
    say(lang, 'spellings', { labels: labelsOf(node) }),
    ...(near ? [say(lang, 'near', { labels: near })] : []),
    [
      say(lang, 'notations', { notations }),
      ...(heads ? [say(lang, 'heading-words', { words: heads })] : []),
    ].join(lang === 'zh' ? '' : ' '),
  ];
}

/** What entities are called, by type. */
function entitiesOf(kinds) {
  const all = new Map();
  for (const { schema } of kinds) {
    for (const { node } of [schema, ...schema.lists.values()]) {
      const entity = node['x-entity'];
      if (entity) all.set(entity.type, entity);
    }
  }
  return all;
}

const typeName = (type, lang) => say(lang, type === 'score' ? 'cellScore' : type);

/** Type, what it refers to, its limits and where else it may stand. */
function typeText({ cell: type, node, own }, entities, lang) {
  const { minimum, maximum } = node;
  const limits =
    minimum !== undefined && maximum !== undefined
      ? 'range'
      : minimum !== undefined
        ? 'minimum'
        : maximum !== undefined
          ? 'maximum'
          : null;
  const ref = node['x-ref'] ?? node.items?.['x-ref'];
  const parts = [
    typeName(type, lang),
    ...(limits ? [say(lang, limits, { minimum, maximum })] : []),
    ...(ref ? [say(lang, 'ref', { entity: entities.get(ref)?.[lang] ?? ref })] : []),
    ...(own ? [say(lang, 'own')] : []),
    ...(node['x-control'] ? [say(lang, 'control')] : []),
  ];
  return parts.join(lang === 'zh' ? '，' : ', ');
}

function requiredOf(node, name, lang) {
  const inGroup = (group) =>
    group.length > 1
      ? ` (${say(lang, 'one-of', {
          others: group
            .filter((other) => other !== name)
            .map((other) => `\`${other}\``)
            .join(', '),
        })})`
      : '';
  if (node.required?.includes(name)) return say(lang, 'yes');
  if (node['x-required-whole']?.includes(name)) return say(lang, 'whole');
  const alternatives = node.anyOf?.flatMap(({ required }) => required) ?? [];
  if (alternatives.includes(name)) return `${say(lang, 'yes')}${inGroup(alternatives)}`;
  const group = (node['x-required-active'] ?? [])
    .map((each) => [each].flat())
    .find((each) => each.includes(name));
  return group ? `${say(lang, 'active')}${inGroup(group)}` : '';
}

function propertyTable(head, properties, owner, entities, lang) {
  const rows = properties.map((property) => [
    `\`${property.name}\``,
    namesOf(property.node, lang),
    typeText(property, entities, lang),
    requiredOf(owner, property.name, lang),
    meaningOf(property.node, lang),
  ]);
  return table(
    [say(lang, head), ...['labels', 'type', 'required', 'meaning'].map((word) => say(lang, word))],
    rows,
  );
}

/** A table for each property that has values to choose from. */
function valueTables(properties, level, lang) {
  return properties.flatMap(({ name, node }) => {
    const owner = node.enum ? node : (node.items ?? {});
    if (!owner.enum) return [];
    const rows = owner.enum.map((value) => {
      const labels = owner['x-values']?.[value] ?? {};
      const spellings = new Set([labels.en ?? [], labels.zh ?? []].map((group) => group.join(', ')));
      return [`\`${value}\``, [...spellings].filter(Boolean).join('; '), meaningOf(labels, lang)];
    });
    const head = ['value', 'labels', 'meaning'].map((word) => say(lang, word));
    const bare = rows.every(([, , meaning]) => !meaning);
    const shown = bare ? [head.slice(0, 2), rows.map((row) => row.slice(0, 2))] : [head, rows];
    return [`${level} ${say(lang, 'values-of', { name })}`, table(...shown)];
  });
}

function listPart(list, owner, entities, lang) {
  const { node, name, columns } = list;
  const entity = node['x-entity'];
  const when = requiredOf(owner, name, lang);
  const sentences = [
    `${meaningOf(node, lang)}${lang === 'zh' ? '。' : '.'}`,
    ...(when ? [say(lang, 'list-required', { when })] : []),
    ...(entity ? [say(lang, 'entity', { entity: entity[lang] })] : []),
    ...(node['x-schedule'] ? [say(lang, 'schedule')] : []),
  ];
  const properties = [...columns.values()];
  return [
    `### ${titleOf(node, lang)} (\`${name}\`)`,
    sentences.join(lang === 'zh' ? '' : ' '),
    ...headingsOf(node, lang),
    propertyTable('column', properties, node.items, entities, lang),
    ...valueTables(properties, '####', lang),
  ];
}

/** How a value of each type is written that the kind has, where that needs words. */
function writtenTable(source, schema, lang) {
  const properties = [schema, ...schema.lists.values()].flatMap(({ scalars, columns }) => [
    ...(scalars ?? columns).values(),
  ]);
  const rows = [...new Set(properties.map((property) => property.cell))]
    .map((type) => [typeName(type, lang), source.cellHelp(type, lang)])
    .filter(([, help]) => help !== '');
  return table(
    ['type', 'written'].map((word) => say(lang, word)),
    rows,
  );
}

function scorePart(source, kind, example, lang) {
  if (!kind.score) return [say(lang, 'no-score')];
  const [file] = source.analyse([{ path: `${kind.id}.md`, text: example }], {
    today: '2026-04-14',
    lang,
  }).files;
  const bands = Object.values(kind.bands ?? {}).map((band) => band[lang]);
  const component = kind.health && source.COMPONENTS[kind.health.component].name[lang];
  return [
    ...(file?.score ? [`${file.score.formula}${lang === 'zh' ? '。' : '.'}`] : []),
    ...(bands.length > 0 ? [say(lang, 'bands', { bands: join2(bands, lang) })] : []),
    ...(component ? [say(lang, 'component', { name: component })] : []),
  ];
}

async function kindPage(root, source, kind, entities, lang) {
  const { id, schema } = kind;
  const { node } = schema;
  const example = await readFile(join(root, 'playbooks/templates', lang, `${id}.md`), 'utf8');
  const scalars = [...schema.scalars.values()];
  const entity = node['x-entity'];
  const parts = [
    `# ${titleOf(node, lang)} (\`${id}\`)`,
    `[${say(lang, 'other')}](${id}${suffix(lang === 'en' ? 'zh' : 'en')}.md) · [${say(lang, 'index')}](../kinds${lang === 'zh' ? '.zh-CN' : ''}.md)`,
    `${meaningOf(node, lang)}${lang === 'zh' ? '。' : '. '}${say(lang, 'new', { kind: id })}`,
    ...(entity ? [say(lang, 'kind-entity', { entity: entity[lang] })] : []),
    `## ${say(lang, 'keys')}`,
    say(lang, 'keys-intro'),
    propertyTable('key', scalars, node, entities, lang),
    ...valueTables(scalars, '###', lang),
    `## ${say(lang, 'lists')}`,
    say(lang, 'lists-intro'),
    ...[...schema.lists.values()].flatMap((list) => listPart(list, node, entities, lang)),
    `## ${say(lang, 'written')}`,
    writtenTable(source, schema, lang),
    `## ${say(lang, 'pictures')}`,
    `${join2(
      (node['x-view'] ?? []).map((view) => `\`${view}\``),
      lang,
    )}${lang === 'zh' ? '。' : '.'}`,
    `## ${say(lang, 'score')}`,
    ...scorePart(source, kind, example, lang),
    `## ${say(lang, 'example')}`,
    say(lang, 'example-intro', { kind: id }),
    fenced('markdown', example.replace(/\n*$/, '')),
  ];
  return `${parts.join('\n\n')}\n`;
}

function indexPage(kinds, lang) {
  const rows = kinds.map(({ id, schema: { node } }) => [
    `[${id}](kinds/${id}${suffix(lang)}.md)`,
    titleOf(node, lang),
    meaningOf(node, lang),
  ]);
  const parts = [
    `# ${say(lang, 'title')}`,
    `[${say(lang, 'other')}](kinds${lang === 'en' ? '.zh-CN' : ''}.md)`,
    table(
      ['kind', 'name', 'meaning'].map((word) => say(lang, word)),
      rows,
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

/**
 * The pages of all kinds and their index.
 *
 * @param source what scripts/generate.mjs loads of the project
 * @returns {Promise<Record<string, string>>} path from the root of the project → content
 */
export async function generate(root, source) {
  const kinds = [...source.builtIn.kinds.values()];
  const entities = entitiesOf(kinds);
  const pages = kinds.flatMap((kind) =>
    LANGS.map(async (lang) => [
      `docs/kinds/${kind.id}${suffix(lang)}.md`,
      await kindPage(root, source, kind, entities, lang),
    ]),
  );
  return {
    'docs/kinds.md': indexPage(kinds, 'en'),
    'docs/kinds.zh-CN.md': indexPage(kinds, 'zh'),
    ...Object.fromEntries(await Promise.all(pages)),
  };
}
