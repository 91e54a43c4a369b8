import type { KindRegistry } from './kinds/kind.ts';
import type { Rule } from './lint/define.ts';
import { memoizeWeak } from './memoize.ts';

/** What a workspace is read and judged by. The one that is built in is `generated/registry.ts`. */
export interface Registry {
  kinds: KindRegistry;
  rules: readonly Rule[];
}

const rulesById = memoizeWeak(
  (rules: readonly Rule[]): ReadonlyMap<string, Rule> => new Map(rules.map((rule) => [rule.id, rule])),
);

/** The rule of an id, or undefined where there is none. */
export function ruleOf({ rules }: Registry, id: string): Rule | undefined {
  return rulesById(rules).get(id);
}
