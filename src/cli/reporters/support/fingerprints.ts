import { createHash } from 'node:crypto';
import type { ReportFile } from '../../../core/reports/report.ts';

/** A short digest of texts, the same on every machine. */
export function digest(...texts: string[]): string {
  return createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 32);
}

/**
 * What the findings of a document are recognised by from run to run, one for each finding: the rule, the
 * words of the line it begins on and, where these repeat, the how-manieth it is. Neither line number nor
 * pointer counts, so that rows added above change nothing; the blanks that align a table do not either.
 *
 * @param text the document; without one, or on an empty line, the pointer stands for the line.
 */
export function fingerprints({ findings }: ReportFile, text: string | undefined): string[] {
  const lines = text?.split('\n') ?? [];
  const seen = new Map<string, number>();
  return findings.map(({ rule, pointer, range }) => {
    const words = lines[range.start.line - 1]?.replace(/\s+/g, '');
    const content = digest(rule, words || pointer);
    const occurrence = (seen.get(content) ?? 0) + 1;
    seen.set(content, occurrence);
    return `${content}:${occurrence}`;
  });
}
