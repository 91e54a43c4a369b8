import { fill, unfilled } from '../message.ts';
import type { Bilingual, Lang, Params } from '../playbook/types.ts';
import type { OptionSchema } from '../thresholds.ts';
import { presetOf, type RuleConfig } from './config.ts';
import { USUAL_EFFORT, type Rule } from './define.ts';

const WORDS = {
  error: { en: 'Error', zh: '错误' },
  warning: { en: 'Warning', zh: '警告' },
  info: { en: 'Note', zh: '提示' },
  core: {
    en: 'in every preset (`core`, `recommended`, `all`)',
    zh: '属于全部预设（`core`、`recommended`、`all`）',
  },
  recommended: {
    en: 'in the presets `recommended` and `all`',
    zh: '属于预设 `recommended` 和 `all`',
  },
  all: { en: 'in the preset `all` only', zh: '仅属于预设 `all`' },
  'all-kinds': { en: 'playbooks of every kind', zh: '各类方案' },
  whole: { en: 'whole documents, not parts of others', zh: '整份文档，不含其他文档中的部分' },
  reports: { en: 'What it reports', zh: '报告什么' },
  fix: { en: 'What to do', zh: '怎么办' },
  fixable: { en: '`changebook lint --fix` does it.', zh: '`changebook lint --fix` 可自动修正。' },
  doubtful: {
    en: '`changebook lint --fix-doubtful` does it, where it is not the other cells that are wrong.',
    zh: '若错不在其他单元格，`changebook lint --fix-doubtful` 可修正。',
  },
  effort: { en: 'about {minutes} min', zh: '约 {minutes} 分钟' },
  options: { en: 'Options', zh: '选项' },
  integer: { en: 'a whole number', zh: '整数' },
  number: { en: 'a number', zh: '数字' },
  default: { en: 'default {value}', zh: '默认 {value}' },
  minimum: { en: 'at least {value}', zh: '不小于 {value}' },
  maximum: { en: 'at most {value}', zh: '不大于 {value}' },
  configure: { en: 'In `.changebook.yml`:', zh: '在 `.changebook.yml` 中：' },
  silence: { en: 'To accept it', zh: '接受此结果' },
  once: { en: 'In one place, on the line before it:', zh: '在某一处接受：写在其上一行' },
  reason: { en: 'write the reason', zh: '请写明理由' },
  off: { en: 'Everywhere, in `.changebook.yml`:', zh: '全部停用：写在 `.changebook.yml` 中' },
  source: { en: 'Source', zh: '来源' },
} as const satisfies Record<string, Bilingual>;

const say = (lang: Lang, word: keyof typeof WORDS, params: Params = {}): string =>
  fill(WORDS[word][lang], params, lang);

const code = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;

/** A text of a rule, which is written without capital and full stop where it may stand in a list, as a sentence. */
function sentence(text: string, lang: Lang): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  if (/[.。!?！？]$/.test(text)) return capital;
  return `${capital}${lang === 'zh' ? '。' : '.'}`;
}

function optionLine(name: string, schema: OptionSchema, lang: Lang): string {
  const limits = (['default', 'minimum', 'maximum'] as const).flatMap((key) =>
    schema[key] === undefined ? [] : [say(lang, key, { value: schema[key] })],
  );
  const facts = [say(lang, schema.type), ...limits].join(lang === 'zh' ? '，' : ', ');
  const meaning = schema.description[lang];
  return lang === 'zh' ? `- \`${name}\`：${meaning}（${facts}）` : `- \`${name}\`: ${meaning} (${facts})`;
}

function optionsPart({ id, severity, options }: Rule, lang: Lang): string[] {
  const entries = Object.entries(options ?? {});
  if (entries.length === 0) return [];
  const defaults = entries.map(([name, { default: value }]) => `${name}: ${value}`).join(', ');
  return [
    `## ${say(lang, 'options')}`,
    entries.map(([name, schema]) => optionLine(name, schema, lang)).join('\n'),
    say(lang, 'configure'),
    code('yaml', `rules:\n  ${id}: [${severity}, { ${defaults} }]`),
  ];
}

function statusLine(rule: Rule, lang: Lang): string {
  const preset: RuleConfig['extends'] = presetOf(rule);
  const kinds = rule.kinds.includes('*')
    ? say(lang, 'all-kinds')
    : rule.kinds.map((kind) => `\`${kind}\``).join(lang === 'zh' ? '、' : ', ');
  const whole = rule.whole ? [say(lang, 'whole')] : [];
  const effort = say(lang, 'effort', { minutes: rule.effort ?? USUAL_EFFORT });
  return [say(lang, rule.severity), say(lang, preset), kinds, ...whole, effort].join(' · ');
}

/** Where the page of a rule stands below the folder `docs`. */
export function rulePagePath({ group, id }: Rule, lang: Lang): string {
  return `rules/${group}/${id}${lang === 'zh' ? '.zh' : ''}.md`;
}

/**
 * What a rule is about, for whoever follows its name from a finding. Command line, editors and documentation
 * show this same text.
 *
 * @returns Markdown that a terminal can show as it is
 */
export function rulePage(rule: Rule, lang: Lang): string {
  const fix = sentence(rule.fix[lang], lang);
  const fixable = rule.fixable ? [say(lang, rule.fixable === 'doubtful' ? 'doubtful' : 'fixable')] : [];
  const paragraphs = [
    `# ${rule.id}`,
    statusLine(rule, lang),
    sentence(rule.why[lang], lang),
    `## ${say(lang, 'reports')}`,
    Object.values(rule.messages)
      .map((message) => `- ${unfilled(message[lang])}`)
      .join('\n'),
    `## ${say(lang, 'fix')}`,
    [fix, ...fixable].join(lang === 'zh' ? '' : ' '),
    ...optionsPart(rule, lang),
    `## ${say(lang, 'silence')}`,
    say(lang, 'once'),
    code('markdown', `<!-- changebook-disable-next-line ${rule.id} -- ${say(lang, 'reason')} -->`),
    say(lang, 'off'),
    code('yaml', `rules:\n  ${rule.id}: off`),
    `## ${say(lang, 'source')}`,
    sentence(rule.source[lang], lang),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}
