import type { DocumentContext } from '../context.ts';
import { placedRows } from '../playbook/rows.ts';
import type { Finding, Params, Severity } from '../playbook/types.ts';
import type { ActiveRule } from './config.ts';
import { fill } from '../message.ts';
import type { ReportExtra, RuleContext } from './define.ts';
import { Listed } from './listed.ts';

/** A pointer and those above it, `''` not among them. */
function ancestry(pointer: string): string[] {
  const all: string[] = [];
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) all.push(at);
  return all;
}

/** Rules by a text. */
class RuleIndex {
  private readonly rules = new Map<string, Set<string>>();

  add(key: string, rule: string): void {
    const known = this.rules.get(key);
    if (known) known.add(rule);
    else this.rules.set(key, new Set([rule]));
  }

  get(key: string): ReadonlySet<string> | undefined {
    return this.rules.get(key);
  }

  /** True where one of the rules is there under the key. */
  hasOne(key: string, rules: ReadonlySet<string>): boolean {
    const known = this.rules.get(key);
    return known !== undefined && [...rules].some((rule) => known.has(rule));
  }
}

/**
 * One fault, one finding: where a rule speaks, those it supersedes are silent on the same place, which is its
 * pointer or one above or below it.
 */
function withoutSuperseded(findings: Finding[], rules: ActiveRule[]): Finding[] {
  const absences = rules.flatMap(({ rule }) => (rule.reports === 'absence' ? rule.id : []));
  const supersededBy = new RuleIndex();
  for (const { rule } of rules) {
    const silenced = rule.supersedes === 'absence' ? absences : (rule.supersedes ?? []);
    for (const id of silenced) supersededBy.add(id, rule.id);
  }
  const spoken = new RuleIndex();
  const spokenBelow = new RuleIndex();
  for (const { pointer, rule } of findings) {
    spoken.add(pointer, rule);
    for (const above of ancestry(pointer)) spokenBelow.add(above, rule);
  }
  return findings.filter(({ rule, pointer }) => {
    const silencers = supersededBy.get(rule);
    if (!silencers) return true;
    return (
      ![pointer, ...ancestry(pointer)].some((at) => spoken.hasOne(at, silencers)) &&
      !spokenBelow.hasOne(pointer, silencers)
    );
  });
}

function findingOf(
  context: DocumentContext,
  active: ActiveRule,
  pointer: string,
  params: Params,
  extra: ReportExtra,
): Finding {
  const { rule } = active;
  const { lang, playbook } = context;
  const name = extra.message ?? 'default';
  const message = rule.messages[name];
  if (!message) throw new Error(`Rule ${rule.id} has no message ${name}`);
  const severity: Severity = active.severity ?? extra.severity ?? rule.severity;
  const cap = extra.cap ?? rule.cap;
  return {
    rule: rule.id,
    severity,
    message: fill(message[lang], params, lang),
    pointer,
    range: extra.range ?? playbook.locate(pointer),
    related: (extra.related ?? []).map((place) => ({
      path: place.playbook.path,
      range: place.range ?? place.playbook.locate(place.pointer),
      message: place.playbook.title,
    })),
    fixes: extra.fix?.some(({ range, text }) => playbook.syntax.text.slice(range.start, range.end) !== text)
      ? [{ title: fill((rule.fixTitle ?? rule.fix)[lang], params, lang), edits: extra.fix }]
      : [],
    ...(cap === undefined ? {} : { cap }),
  };
}

/**
 * Findings of the rules on one document, in the order of the text. A rule that throws loses what it would
 * have said, and the others nothing. Of one that has very much to say the rest is counted (`listed.ts`).
 */
export function runRules(context: DocumentContext, rules: ActiveRule[]): Finding[] {
  const findings: Finding[] = [];
  for (const active of rules) {
    const listed = new Listed(context.lang);
    // Inherited, not copied: the getters of the context stay lazy.
    const ruleContext: RuleContext<any> = Object.create(context, {
      rows: { value: (list: string) => placedRows(context.playbook, list) },
      options: { value: active.options },
      report: {
        value: (pointer: string, params: Params = {}, extra: ReportExtra = {}) => {
          listed.add(() => findingOf(context, active, pointer, params, extra));
        },
      },
    });
    context.attempt(() => active.rule.check(ruleContext), undefined);
    findings.push(...listed.close());
  }
  return withoutSuperseded(findings, rules).sort(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end || a.rule.localeCompare(b.rule),
  );
}
