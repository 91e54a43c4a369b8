import { calledIn } from '../../kinds/change/roles.ts';
import { isAnswer } from '../../lint/compatible-fixes.ts';
import { inPart, partNamed } from '../../playbook/parts.ts';
import { rowsOf, textOf } from '../../playbook/rows.ts';
import type { Finding, Severity } from '../../playbook/types.ts';
import type { FindingLine, FindingsView, FirstThing } from '../../views/shapes/findings.ts';
import type { ProgrammeDocument } from './parts.ts';
import { qualified } from '../../views/qualify.ts';

const RANKS: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** What the health may still be where a finding caps nothing. */
const UNCAPPED = 100;

/** How many things a person does before a meeting. */
const FIRST = 5;

/** The heavier one first: by its severity, then by what it leaves of the health, then as the text has them. */
function byWeight(a: Finding, b: Finding): number {
  return (
    RANKS[a.severity] - RANKS[b.severity] ||
    (a.cap ?? UNCAPPED) - (b.cap ?? UNCAPPED) ||
    a.range.start - b.range.start
  );
}

/** Whose matter a finding is: who owns, decides or sends what it speaks of, else the owner of the document. */
function ownerOf({ context: { programme, playbook } }: ProgrammeDocument, finding: Finding): string | null {
  const own = partNamed(playbook, finding.part) ?? playbook;
  const [, list = '', index] = finding.pointer.split('/');
  const row = index === undefined ? undefined : rowsOf(own, list)[Number(index)];
  const task = list === 'tasks' ? playbook.tasks[Number(index)]?.owners.join(', ') : undefined;
  const named = textOf(task || (row?.owner ?? row?.decider ?? row?.sender)) ?? textOf(playbook.data.owner);
  return named === undefined ? null : calledIn(programme, named);
}

/** The number of the line, from 1, in which an offset stands, for offsets that ascend. */
function lineCounter(text: string): (offset: number) => number {
  let [line, at] = [1, 0];
  return (offset) => {
    for (let next = text.indexOf('\n', at); next >= 0 && next < offset; next = text.indexOf('\n', at)) {
      line += 1;
      at = next + 1;
    }
    return line;
  };
}

/** The findings of a document, the heaviest first. */
function linesOf(part: ProgrammeDocument): { finding: Finding; line: FindingLine }[] {
  const { path, playbook, findings } = part.file;
  const lineAt = lineCounter(playbook.syntax.text);
  return findings
    .toSorted((a, b) => a.range.start - b.range.start)
    .map((finding) => {
      const { pointer, part: kind, severity, rule, message, range, fixes } = finding;
      return {
        finding,
        line: {
          pointer: qualified(path, kind === undefined ? pointer : inPart(kind, pointer)),
          line: lineAt(range.start),
          severity,
          rule,
          message,
          owner: ownerOf(part, finding),
          fix: fixes.find(isAnswer)?.title ?? null,
        },
      };
    })
    .sort((a, b) => byWeight(a.finding, b.finding));
}

/** What to do first: of each rule and document the first finding, with how many more there are. */
function firstThings(documents: { title: string; lines: ReturnType<typeof linesOf> }[]): FirstThing[] {
  const things = documents.flatMap(({ title, lines }) => {
    const byRule = new Map<string, { finding: Finding; thing: FirstThing }>();
    for (const { finding, line } of lines) {
      const known = byRule.get(finding.rule);
      if (known) known.thing.more += 1;
      else byRule.set(finding.rule, { finding, thing: { ...line, document: title, more: 0 } });
    }
    return [...byRule.values()];
  });
  return things
    .filter(({ finding }) => finding.severity !== 'info')
    .sort((a, b) => byWeight(a.finding, b.finding))
    .slice(0, FIRST)
    .map(({ thing }) => thing);
}

/** Every finding of a programme by document, the heaviest first, and before them what to do first. */
export function programmeFindings(parts: ProgrammeDocument[], charter: ProgrammeDocument): FindingsView {
  const zh = charter.context.lang === 'zh';
  const documents = parts
    .map((part) => ({ path: part.file.path, title: part.file.playbook.title, lines: linesOf(part) }))
    .filter(({ lines }) => lines.length > 0)
    .sort((a, b) => byDocument(a.lines, b.lines));
  const count = (severity: Severity): number =>
    documents.reduce(
      (sum, { lines }) => sum + lines.filter(({ line }) => line.severity === severity).length,
      0,
    );
  const [errors, warnings, infos] = [count('error'), count('warning'), count('info')];
  return {
    type: 'findings',
    title: charter.file.playbook.title,
    subtitle: zh ? '各文档的检查结果' : 'Findings of all documents',
    cards: [
      { value: String(errors), label: zh ? '错误' : 'errors', state: errors > 0 ? 'critical' : 'good' },
      {
        value: String(warnings),
        label: zh ? '警告' : 'warnings',
        state: warnings > 0 ? 'attention' : 'good',
      },
      { value: String(infos), label: zh ? '提示' : 'hints' },
      {
        value: `${parts.length - documents.length} / ${parts.length}`,
        label: zh ? '份文档未发现问题' : 'documents without a finding',
      },
    ],
    first: firstThings(documents),
    documents: documents.map(({ path, title, lines }) => ({
      pointer: qualified(path, ''),
      path,
      title,
      findings: lines.map(({ line }) => line),
    })),
  };
}

/** The document with the heaviest finding first. */
function byDocument(a: ReturnType<typeof linesOf>, b: ReturnType<typeof linesOf>): number {
  const heaviest = (lines: typeof a): number => RANKS[lines[0]?.finding.severity ?? 'info'];
  const caps = (lines: typeof a): number => lines[0]?.finding.cap ?? UNCAPPED;
  return heaviest(a) - heaviest(b) || caps(a) - caps(b);
}
