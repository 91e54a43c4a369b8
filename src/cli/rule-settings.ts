import type { Catalogue } from '../core/registry.ts';
import type { Lang, Severity } from '../core/playbook/types.ts';
import { say as sayOfConfig } from '../project/messages.ts';
import { unknownRule } from '../project/rule-faults.ts';
import { UsageError } from './host.ts';
import { say } from './messages.ts';

/** Settings from `--rule id=severity`; wrong ones are usage errors. */
export function ruleSettings(
  texts: string[],
  catalogue: Catalogue,
  lang: Lang,
): Record<string, Severity | 'off'> {
  return Object.fromEntries(
    texts.map((text) => {
      const [, id = '', severity] = /^([\w*-]+)=(error|warning|info|off)$/.exec(text) ?? [];
      if (!severity) throw new UsageError(say(lang, 'bad-rule-option', { value: text }));
      const unknown = unknownRule(id, catalogue.rules);
      if (unknown) throw new UsageError(sayOfConfig(lang, unknown.message, unknown.params));
      return [id, severity as Severity | 'off'];
    }),
  );
}
