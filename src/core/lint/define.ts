import type { DistantPlace } from '../agenda/types.ts';
import type { DocumentContext } from '../context.ts';
import type { KindData } from '../generated/data.ts';
import type { AnyData, DataOf, ListName, PlacedRow, RowOf } from '../playbook/rows.ts';
import type { Bilingual, Params, Playbook, Severity, TextEdit } from '../playbook/types.ts';
import type { Range } from '../syntax/types.ts';
import type { OptionSchema } from '../thresholds.ts';

/** A place in a document of the programme that belongs to a finding. */
export interface RelatedPlace {
  playbook: Playbook<any>;
  pointer: string;
  /** Instead of the place of the pointer. */
  range?: Range;
  /** Why it belongs there; what stands there where nothing is said. */
  why?: Bilingual;
}

/** @template M names of the rule's messages */
export interface ReportExtra<M extends string = string> {
  /** Name of a message other than `default`. */
  message?: M;
  /** Instead of the rule's own severity; the configuration still wins. */
  severity?: Severity;
  related?: (RelatedPlace | DistantPlace)[];
  /** Instead of the place of the pointer. */
  range?: Range;
  /** Other places that it speaks of too: rules that it supersedes are silent there as well. */
  covers?: string[];
  /**
   * What is the same for all places of one fault: a finding tells of them all, at the first, with the others as
   * related places, and `{where}` in its message says how many they are.
   */
  fault?: string;
  /** Instead of the rule's own cap of the health. */
  cap?: number;
  /** The smallest edit that puts it right; its title is the rule's `fixTitle`. */
  fix?: TextEdit[];
  /** Answers that an editor offers beside it, and that only the author can choose among. */
  offers?: { title: Bilingual; edits: TextEdit[] }[];
}

/**
 * What a rule sees of a document.
 *
 * @template D data of the document
 * @template O names of the rule's options
 * @template M names of its messages
 */
export interface RuleContext<
  D,
  O extends string = string,
  M extends string = string,
> extends DocumentContext<D> {
  options: Readonly<Record<O, number>>;
  /** Rows of a list of the document, with their places and names. */
  rows<L extends ListName<D>>(list: L): PlacedRow<RowOf<D, L>>[];
  report(pointer: string, params?: Params, extra?: ReportExtra<M>): void;
}

/** Kinds that a rule may look at; `*` for all. */
export type RuleKind = keyof KindData | '*';

/** Data that a rule for some kinds sees. */
export type RuleData<K extends RuleKind> = '*' extends K ? AnyData : DataOf<K>;

/** What the author of a document knows and has to fill in or reword, in minutes. */
export const USUAL_EFFORT = 5;

/** A rule as its file defines it; for the template parameters see `RuleContext`. */
export interface RuleDefinition<
  K extends RuleKind = RuleKind,
  O extends string = string,
  M extends string = string,
> {
  /** The file's name. */
  id: string;
  kinds: readonly K[];
  /**
   * It speaks of what a whole document is, or lacks: it is not asked of a part of another document, since a charter
   * with milestones promises no roadmap, and status and text of the file are looked at once.
   */
  whole?: true;
  severity: Severity;
  /**
   * About how long it takes to put one finding right, in minutes; `USUAL_EFFORT` where nothing is said. 1: a word, a
   * number or a date to write otherwise. 15: to look up, or to ask one person. 30: to agree on with several. 60: work
   * of its own, such as a document that is not there. An estimate of ours, to add up; nobody measured it.
   */
  effort?: 1 | 15 | 30 | 60;
  /** In the core set (starred in the catalogue). */
  core?: boolean;
  /** Advice that has found real faults: of severity `info`, and in the preset `recommended` all the same. */
  recommended?: true;
  /** Each has a number of its own in the configuration: `rule-id: [error, { option: 3 }]`. */
  options?: Readonly<Record<O, OptionSchema>>;
  /** By name; `default` speaks unless the report says otherwise. `{name}` is filled from the params. */
  messages: Readonly<Record<M, Bilingual>>;
  /**
   * It puts right what it reports, in one case at least. `true`: what could not be read becomes what alone can be
   * meant; `--fix` and editors do it. `doubtful`: what its author says gives way to what other cells say, of which
   * either may be the mistake; only whoever asks for it gets it.
   */
  fixable?: true | 'doubtful';
  fixTitle?: Bilingual;
  why: Bilingual;
  /** How to put it right, one sentence. */
  fix: Bilingual;
  /** Where it comes from (docs/scoring.md lists the works). */
  source: Bilingual;
  /**
   * Less specific rules that say nothing where this one speaks (same pointer or an ancestor or descendant
   * of it): their ids, `absence` for all that report one, or `document` for all that speak of the document.
   */
  supersedes?: readonly string[] | 'absence' | 'document';
  /** It reports a value that is not there. */
  reports?: 'absence';
  /** The text it reports has no effect; editors show it faded. */
  tag?: 'unnecessary';
  /** What an open error of it caps the health at, 0-100; 79 where nothing is said (docs/scoring.md). */
  cap?: number;
  /**
   * What is missing and can be made: the field at the pointer, the row that a text names, documents of kinds,
   * or a key of the front matter with one of some values, between which only the author can choose.
   */
  creates?: 'field' | 'row' | { documents: readonly string[] } | { key: string; values: readonly string[] };
  check(context: RuleContext<RuleData<K>, O, M>): void;
}

/** A rule as the registry holds it. */
export interface Rule extends Omit<RuleDefinition, 'check' | 'kinds'> {
  /** Kinds it looks at; `*` for all. */
  kinds: readonly string[];
  /** The folder it stands in. */
  group: string;
  check(context: RuleContext<any, any, any>): void;
}

/** Rules with the group that their folder says. */
export function inGroup(group: string, rules: Omit<Rule, 'group'>[]): Rule[] {
  return rules.map((rule) => ({ ...rule, group }));
}

/**
 * Types a rule: the data by its kinds, its options and messages by their names. The registry is generated
 * from the files.
 */
export function defineRule<K extends RuleKind, O extends string = never, M extends string = 'default'>(
  rule: RuleDefinition<K, O, M>,
): RuleDefinition<K, O, M> {
  return rule;
}
