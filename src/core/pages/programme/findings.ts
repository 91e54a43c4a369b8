import { inPart } from '../../playbook/parts.ts';
import type { Severity } from '../../playbook/types.ts';
import type { FindingsView } from '../../views/shapes/findings.ts';
import type { ProgrammeDocument } from './parts.ts';
import { qualified } from '../../views/qualify.ts';

/** Every finding of a programme by document, in the order of the text. */
export function programmeFindings(parts: ProgrammeDocument[], charter: ProgrammeDocument): FindingsView {
  const zh = charter.context.lang === 'zh';
  const count = (severity: Severity): number =>
    parts.reduce((sum, { file }) => sum + file.findings.filter((one) => one.severity === severity).length, 0);
  const [errors, warnings, infos] = [count('error'), count('warning'), count('info')];
  return {
    type: 'findings',
    title: charter.file.playbook.title,
    subtitle: zh ? '各文档的问题' : 'Findings of all documents',
    cards: [
      { value: String(errors), label: zh ? '错误' : 'errors', state: errors > 0 ? 'critical' : 'good' },
      {
        value: String(warnings),
        label: zh ? '警告' : 'warnings',
        state: warnings > 0 ? 'attention' : 'good',
      },
      { value: String(infos), label: zh ? '提示' : 'hints' },
      {
        value: `${parts.filter(({ file }) => file.findings.length === 0).length} / ${parts.length}`,
        label: zh ? '份文档无问题' : 'documents without a finding',
      },
    ],
    documents: parts
      .filter(({ file }) => file.findings.length > 0)
      .map(({ file: { path, playbook, findings } }) => ({
        pointer: qualified(path, ''),
        path,
        title: playbook.title,
        findings: findings
          .toSorted((a, b) => a.range.start - b.range.start)
          .map(({ pointer, part, severity, rule, message, range }) => ({
            pointer: qualified(path, part === undefined ? pointer : inPart(part, pointer)),
            line: playbook.syntax.text.slice(0, range.start).split('\n').length,
            severity,
            rule,
            message,
          })),
      })),
  };
}
