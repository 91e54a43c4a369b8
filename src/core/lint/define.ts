import type { DocumentContext } from '../context.ts';
import type { Range } from '../syntax/types.ts';
import type { Bilingual, Envelope, Params, Playbook, Severity, TextEdit } from '../playbook/types.ts';

/** A place in a document of the programme that belongs to a finding. */
export interface RelatedPlace {
  playbook: Playbook;
  pointer: string;
}

export interface ReportExtra {
  /** Name of a message other than `default`. */
  message?: string;
  /** Instead of the rule's own severity; the configuration still wins. */
  severity?: Severity;
  related?: RelatedPlace[];
  /** Instead of the place of the pointer. */
  range?: Range;
  /** Instead of the rule's own cap of the health. */
  cap?: number;
  /** The smallest edit that puts it right; its title is the rule's `fixTitle`. */
  fix?: TextEdit[];
}

/** What a rule sees beside the document. */
export interface RuleContext<D, O> extends DocumentContext<D> {
  options: O;
  report(pointer: string, params?: Params, extra?: ReportExtra): void;
}

export interface RuleDefinition<D = Envelope & Record<string, unknown>, O = Record<string, unknown>> {
  /** The file's name. */
  id: string;
  /** Kinds it looks at; `*` for all. */
  kinds: readonly string[];
  severity: Severity;
  /** In the core set (starred in the catalogue). */
  core?: boolean;
  /** JSON Schema of each option, with its default. */
  options?: {
    readonly [name in keyof O]: {
      type: string;
      default: O[name];
      minimum?: number;
      maximum?: number;
      description?: Bilingual;
    };
  };
  /** By name; `default` speaks unless the report says otherwise. `{name}` is filled from the params. */
  messages: Record<string, Bilingual>;
  fixTitle?: Bilingual;
  why: Bilingual;
  /** How to put it right, one sentence. */
  fix: Bilingual;
  /** Where it comes from (docs/scoring.md lists the works). */
  source: Bilingual;
  /**
   * Less specific rules that say nothing where this one speaks (same pointer or an ancestor or descendant
   * of it): their ids, or `absence` for all that report one.
   */
  supersedes?: readonly string[] | 'absence';
  /** It reports a value that is not there. */
  reports?: 'absence';
  /** The text it reports has no effect; editors show it faded. */
  tag?: 'unnecessary';
  /** What an open error of it caps the health at, 0-100; 79 where nothing is said (docs/scoring.md). */
  cap?: number;
  /** What is missing and can be made: the field at the pointer, the row that a text names, documents of kinds. */
  creates?: 'field' | 'row' | { documents: readonly string[] };
  check(context: RuleContext<D, O>): void;
}

/** A rule as the registry holds it. */
export interface Rule extends RuleDefinition<any, any> {
  /** The folder it stands in. */
  group: string;
}

/** Rules with the group that their folder says. */
export function inGroup(group: string, rules: RuleDefinition<any, any>[]): Rule[] {
  return rules.map((rule) => ({ ...rule, group }));
}

/** Types a rule; the registry is generated from the files. */
export function defineRule<D = Envelope & Record<string, unknown>, O = Record<string, never>>(
  rule: RuleDefinition<D, O>,
): RuleDefinition<D, O> {
  return rule;
}
