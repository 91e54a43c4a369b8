import type { DistantPlace } from '../agenda/types.ts';
import type { DocumentContext } from '../context.ts';
import { partName } from '../playbook/parts.ts';
import { placedRows } from '../playbook/rows.ts';
import { mayStandUnknown } from '../playbook/evidence/unknown-columns.ts';
import type { Bilingual, Finding, Params, Related } from '../playbook/types.ts';
import type { ActiveRule } from './config.ts';
import { memoize, memoizeWeak } from '../memoize.ts';
import { fill, labelled } from '../message.ts';
import { placeName } from '../playbook/naming/names.ts';
import { USUAL_EFFORT, type RelatedPlace, type ReportExtra, type Rule, type RuleContext } from './define.ts';
import type { Range } from '../syntax/types.ts';

/** A pointer and those above it, `''` not among them. */
function ancestry(pointer: string): string[] {
  const all: string[] = [];
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) all.push(at);
  return all;
}

/** Where one rule speaks. */
class Spoken {
  private readonly at = new Set<string>();
  private readonly atOrAbove = new Set<string>();

  add(pointer: string): void {
    this.at.add(pointer);
    this.atOrAbove.add(pointer);
    for (const above of ancestry(pointer)) this.atOrAbove.add(above);
  }

  /** True where it speaks of a pointer, of one above or of one below it. */
  meets(pointer: string): boolean {
    return this.atOrAbove.has(pointer) || ancestry(pointer).some((above) => this.at.has(above));
  }
}

/** Ids of the rules that tell what is absent. */
const absencesAmong = memoizeWeak((rules: readonly ActiveRule[]): readonly string[] =>
  rules.flatMap(({ rule }) => (rule.reports === 'absence' ? rule.id : [])),
);

/** The rules that one silences, those that do so for a whole document apart. */
function silencedBy({ supersedes = [] }: Rule, absences: readonly string[]): readonly string[] {
  if (supersedes === 'document') return [];
  return supersedes === 'absence' ? absences : supersedes;
}

/**
 * One fault, one finding: where a rule speaks, those it supersedes are silent on the same place, which is its
 * pointer or one above or below it.
 */
function withoutSuperseded(reports: Report[], rules: readonly ActiveRule[]): Report[] {
  if (reports.length === 0) return reports;
  const speaking = new Set(reports.map(({ rule }) => rule));
  const only = rules.find(({ rule }) => rule.supersedes === 'document' && speaking.has(rule.id));
  if (only) return reports.filter(({ rule }) => rule === only.rule.id);
  const absences = absencesAmong(rules);
  const spoken = new Map<string, Spoken>();
  const silencers = new Map<string, Spoken[]>();
  for (const { rule } of rules) {
    if (!speaking.has(rule.id)) continue;
    const affected = silencedBy(rule, absences).filter((id) => speaking.has(id));
    if (affected.length === 0) continue;
    const places = new Spoken();
    spoken.set(rule.id, places);
    for (const id of affected) silencers.set(id, [...(silencers.get(id) ?? []), places]);
  }
  for (const { places, rule } of reports) for (const place of places) spoken.get(rule)?.add(place);
  return reports.filter(({ rule, pointer }) => !silencers.get(rule)?.some((places) => places.meets(pointer)));
}

/** A place that belongs to a finding, with why it does so, or what stands there, and its document where that is another. */
function related(place: RelatedPlace | DistantPlace, { lang, playbook }: DocumentContext): Related {
  const isAtHand = 'playbook' in place;
  const { path, title } = isAtHand ? place.playbook : place;
  const range = isAtHand ? (place.range ?? place.playbook.locate(place.pointer)) : place.range;
  const named = isAtHand && place.pointer !== '' ? placeName(place.playbook, place.pointer) : null;
  const text = (place.why ?? named)?.[lang];
  const message = text ? (path === playbook.path ? text : labelled(title, text, lang)) : title;
  const at = isAtHand ? undefined : place.at;
  return { path, range, message, ...(at ? { at } : {}) };
}

/** Most places that are named beside a finding. */
const MOST_PLACES = 50;

/** How many places a fault has, where there are several. */
function placesText(count: number): Bilingual {
  return count > 1 ? { en: ` (${count} places)`, zh: `（共 ${count} 处）` } : { en: '', zh: '' };
}

/**
 * What a rule reports. Its words are made when it is listed: there may be very many, of which few are
 * (`listed.ts`), and what is silenced needs none.
 */
export class Report {
  readonly range: Range;

  constructor(
    private readonly context: DocumentContext,
    private readonly active: ActiveRule,
    readonly pointer: string,
    private readonly params: Params,
    private readonly extra: ReportExtra,
  ) {
    this.range = extra.range ?? context.playbook.locate(pointer);
  }

  /** The id of the rule. */
  get rule(): string {
    return this.active.rule.id;
  }

  /** The pointers of all that it speaks of. */
  get places(): string[] {
    return [this.pointer, ...(this.extra.covers ?? [])];
  }

  /** What two reports share that say the same of the same place. */
  get identity(): string {
    const { rule, range, params, extra } = this;
    return JSON.stringify([rule, range.start, range.end, extra.message, params]);
  }

  /** What reports share that tell of one fault, null where there is one place of it. */
  get fault(): string | null {
    const { rule, extra } = this;
    return extra.fault === undefined ? null : JSON.stringify([rule, extra.message, extra.fault]);
  }

  /** Where it stands, as a place that belongs to another finding. */
  private get place(): RelatedPlace {
    return { playbook: this.context.playbook, pointer: this.pointer, range: this.range };
  }

  /** @param others reports of the same fault */
  finding(others: readonly Report[] = []): Finding {
    const { active, extra, pointer, range } = this;
    const { rule } = active;
    const { lang, playbook } = this.context;
    const part = partName(playbook);
    const name = extra.message ?? 'default';
    const message = rule.messages[name];
    if (!message) throw new Error(`Rule ${rule.id} has no message ${name}`);
    const cap = extra.cap ?? rule.cap;
    const params = { ...this.params, where: placesText(others.length + 1) };
    const fix = [this, ...others].flatMap((report) => report.extra.fix ?? []);
    const places = [...(extra.related ?? []), ...others.slice(0, MOST_PLACES).map(({ place }) => place)];
    return {
      rule: rule.id,
      severity: active.severity ?? extra.severity ?? rule.severity,
      message: fill(message[lang], params, lang),
      pointer,
      ...(part === undefined ? {} : { part }),
      range,
      related: places.map((place) => related(place, this.context)),
      fixes: [
        ...(fix.some(({ range: { start, end }, text }) => playbook.syntax.text.slice(start, end) !== text)
          ? [
              {
                title: fill((rule.fixTitle ?? rule.fix)[lang], params, lang),
                edits: fix,
                ...(rule.fixable === 'doubtful' ? { doubtful: true as const } : {}),
              },
            ]
          : []),
        ...(extra.offers ?? []).map(({ title, edits }) => ({
          title: fill(title[lang], params, lang),
          edits,
          offered: true as const,
        })),
      ],
      effort: rule.effort ?? USUAL_EFFORT,
      ...(cap === undefined ? {} : { cap }),
    };
  }
}

/**
 * What the rules report of one document, in the order of the text. A rule that throws loses what it would
 * have said, and the others nothing.
 */
export function runRules(context: DocumentContext, rules: readonly ActiveRule[]): Report[] {
  const reports: Report[] = [];
  const rows = memoize((list: string) => placedRows(context.playbook, list));
  for (const active of rules) {
    // Inherited, not copied: the getters of the context stay lazy.
    const ruleContext: RuleContext<any> = Object.assign(Object.create(context), {
      rows,
      options: active.options,
      report: (pointer: string, params: Params = {}, extra: ReportExtra = {}) => {
        // What may stand in a column that nobody knows is not known to be missing.
        if (mayStandUnknown(context.playbook, pointer)) return;
        reports.push(new Report(context, active, pointer, params, extra));
      },
    });
    context.attempt(() => active.rule.check(ruleContext), undefined);
  }
  return withoutSuperseded(reports, rules).sort(byPlace);
}

function byPlace(a: Report, b: Report): number {
  const byRule = Number(a.rule > b.rule) - Number(a.rule < b.rule);
  return a.range.start - b.range.start || a.range.end - b.range.end || byRule;
}

/** What is reported of a document and of its parts in the order of the text; what is the same for two of them once. */
export function together(reports: Report[][]): Report[] {
  const [whole = [], ...ofParts] = reports;
  if (ofParts.length === 0) return whole;
  const known = new Set<string>();
  return [whole, ...ofParts]
    .flat()
    .filter((report) => {
      const key = report.identity;
      return !known.has(key) && known.add(key);
    })
    .sort(byPlace);
}
