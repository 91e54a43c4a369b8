import { ruleOf, type Registry } from '../../core/registry.ts';
import type { Lang } from '../../core/playbook/types.ts';
import type { Rule } from '../../core/lint/define.ts';
import { say, type MessageId } from '../text/messages.ts';

function optionLines({ options }: Rule, lang: Lang): string[] {
  return Object.entries(options ?? {}).map(
    ([name, { default: value, description }]) =>
      `- \`${name}\` = ${JSON.stringify(value)}${description ? `: ${description[lang]}` : ''}`,
  );
}

/**
 * What a rule is about, for whoever follows its name from a finding: why, what to do, its source, its
 * options, and how to be rid of it. Markdown; null where there is no rule of that name.
 */
export function rulePage(registry: Registry, id: string, lang: Lang): string | null {
  const rule = ruleOf(registry, id);
  if (!rule) return null;
  const options = optionLines(rule, lang);
  const head = (key: MessageId): string => `**${say(lang, key)}**`;
  const paragraphs = [
    `# ${id}`,
    rule.why[lang],
    head('what-to-do'),
    rule.fix[lang],
    ...(options.length > 0 ? [head('options'), options.join('\n')] : []),
    head('silence-one'),
    `    <!-- changebook-disable-next-line ${id} -- ${say(lang, 'reason')} -->`,
    head('turn-off'),
    `    rules:\n      ${id}: off`,
    head('source'),
    rule.source[lang],
  ];
  return `${paragraphs.join('\n\n')}\n`;
}
