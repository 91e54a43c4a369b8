import type { Lang } from '../core/playbook/types.ts';
import type { ReportFile } from '../core/reports/report.ts';
import unreadable from '../core/rules/document/unreadable-file.ts';
import { fileFinding } from './file-finding.ts';
import type { Unreadable } from './files.ts';
import { unreadableText } from './unreadable.ts';

/** A file that could not be read, as a finding on it. */
export function unreadableFile(file: Unreadable, lang: Lang): ReportFile {
  const { id, severity, effort } = unreadable;
  const message = unreadableText(file, lang);
  return fileFinding(file.path, { rule: id, severity, message, ...(effort === undefined ? {} : { effort }) });
}
