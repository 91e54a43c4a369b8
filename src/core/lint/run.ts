import type { DocumentContext } from '../context.ts';
import { placedRows } from '../playbook/rows.ts';
import type { Finding, Params, Severity } from '../playbook/types.ts';
import type { ActiveRule } from './config.ts';
import { fill } from '../message.ts';
import type { ReportExtra, RuleContext } from './define.ts';

function related(pointer: string, other: string): boolean {
  if (pointer === other) return true;
  if (pointer === '' || other === '') return false;
  return pointer.startsWith(`${other}/`) || other.startsWith(`${pointer}/`);
}

/** One fault, one finding: where a rule speaks, those it supersedes are silent on the same place. */
function withoutSuperseded(findings: Finding[], rules: ActiveRule[]): Finding[] {
  const absences = rules.flatMap(({ rule }) => (rule.reports === 'absence' ? rule.id : []));
  const supersedes = new Map(
    rules.map(({ rule }) => [rule.id, rule.supersedes === 'absence' ? absences : (rule.supersedes ?? [])]),
  );
  return findings.filter(
    (finding) =>
      !findings.some(
        (other) =>
          supersedes.get(other.rule)?.includes(finding.rule) && related(finding.pointer, other.pointer),
      ),
  );
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

/** Findings of the rules on one document, in the order of the text. */
export function runRules(context: DocumentContext, rules: ActiveRule[]): Finding[] {
  const findings: Finding[] = [];
  for (const active of rules) {
    // Inherited, not copied: the getters of the context stay lazy.
    const ruleContext: RuleContext<any> = Object.create(context, {
      rows: { value: (list: string) => placedRows(context.playbook, list) },
      options: { value: active.options },
      report: {
        value: (pointer: string, params: Params = {}, extra: ReportExtra = {}) => {
          findings.push(findingOf(context, active, pointer, params, extra));
        },
      },
    });
    active.rule.check(ruleContext);
  }
  return withoutSuperseded(findings, rules).sort(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end || a.rule.localeCompare(b.rule),
  );
}
