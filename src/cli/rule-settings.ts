import type { Registry } from '../core/registry.ts';
import type { Lang, Severity } from '../core/playbook/types.ts';
import { suggest } from '../core/playbook/suggest.ts';
import { say as sayOfConfig } from '../project/messages.ts';
import { UsageError } from './host.ts';
import { say } from './messages.ts';

/** Settings from `--rule id=severity`; wrong ones are usage errors. */
export function ruleSettings(
  texts: string[],
  { rules }: Registry,
  lang: Lang,
): Record<string, Severity | 'off'> {
  const known = rules.map((rule) => rule.id);
  return Object.fromEntries(
    texts.map((text) => {
      const [, id = '', severity] = /^([\w*-]+)=(error|warning|info|off)$/.exec(text) ?? [];
      if (!severity) throw new UsageError(say(lang, 'bad-rule-option', { value: text }));
      if (id !== '*' && !known.includes(id)) {
        const near = suggest(id, known) ?? known[0] ?? '';
        throw new UsageError(sayOfConfig(lang, 'unknown-rule', { rule: id, near }));
      }
      return [id, severity as Severity | 'off'];
    }),
  );
}
