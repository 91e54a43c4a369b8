import type { Kind, KindRegistry } from './kinds/kind.ts';
import type { Rule } from './lint/define.ts';
import { memoizeWeak } from './memoize.ts';

/** What a workspace is read and judged by. The one that is built in is `generated/registry.ts`. */
export interface Registry {
  kinds: KindRegistry;
  rules: readonly Rule[];
}

/** What a rule says of itself, as far as a configuration and a report need it. */
export type RuleFacts = Pick<Rule, 'id' | 'group' | 'severity' | 'options' | 'why' | 'fix' | 'source'>;

/**
 * What may be configured and reported on: a registry, or no more than its data (`generated/catalogue.ts`), which is read
 * in a moment where nothing has to be checked.
 */
export interface Catalogue {
  kinds: ReadonlyMap<string, Pick<Kind, 'thresholds'>>;
  rules: readonly RuleFacts[];
}

const rulesById = memoizeWeak(
  (rules: readonly Rule[]): ReadonlyMap<string, Rule> => new Map(rules.map((rule) => [rule.id, rule])),
);

/** The rule of an id, or undefined where there is none. */
export function ruleOf({ rules }: Registry, id: string): Rule | undefined {
  return rulesById(rules).get(id);
}
