import type { Severity } from '../playbook/types.ts';
import type { SharedOption, Thresholds } from '../thresholds.ts';
import type { Rule } from './define.ts';

export type RuleSetting = Severity | 'off' | [Severity | 'off', Record<string, unknown>];

/** What a configuration says of one document. */
export interface RuleConfig {
  extends: 'core' | 'recommended' | 'all';
  /** By rule id, or `*` for all. */
  rules: Record<string, RuleSetting>;
  thresholds?: Thresholds;
}

export const defaultConfig: RuleConfig = { extends: 'recommended', rules: {} };

/** A rule as one document meets it. */
export interface ActiveRule {
  rule: Rule;
  /** Set by the configuration; null leaves the rule its own, which may depend on the case. */
  severity: Severity | null;
  options: Record<string, unknown>;
}

const PRESETS = ['core', 'recommended', 'all'] as const satisfies RuleConfig['extends'][];

/** The smallest preset that a rule belongs to; the larger ones hold it too. */
export function presetOf({ core, group, recommended, severity }: Rule): RuleConfig['extends'] {
  if (core || group === 'document') return 'core';
  return severity === 'info' && !recommended ? 'all' : 'recommended';
}

function inPreset(rule: Rule, preset: RuleConfig['extends']): boolean {
  return PRESETS.indexOf(presetOf(rule)) <= PRESETS.indexOf(preset);
}

/** The rules that hold for a kind under a configuration, with their options. */
export function activeRules(rules: readonly Rule[], kind: string, config: RuleConfig): ActiveRule[] {
  const active: ActiveRule[] = [];
  for (const rule of rules) {
    if (!rule.kinds.includes('*') && !rule.kinds.includes(kind)) continue;
    const own = config.rules[rule.id];
    const setting = own ?? (inPreset(rule, config.extends) ? config.rules['*'] : 'off');
    const [severity, options] = Array.isArray(setting) ? setting : [setting, {}];
    if (severity === 'off') continue;
    const defaults = Object.entries(rule.options ?? {}).map(([name, option]) => [
      name,
      (option as { default: unknown }).default,
    ]);
    active.push({
      rule,
      severity: severity ?? null,
      options: { ...Object.fromEntries(defaults), ...options },
    });
  }
  return active;
}

/** What a configuration says of an option, else its default. */
export function configuredOption({ rules }: RuleConfig, { rule, name, schema }: SharedOption): number {
  const setting = rules[rule];
  const value = Array.isArray(setting) ? setting[1]?.[name] : undefined;
  return typeof value === 'number' ? value : schema.default;
}
