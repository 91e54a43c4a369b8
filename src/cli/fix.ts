import { applyEdits } from '../core/edits/apply.ts';
import type { AnalysedFile } from '../core/check.ts';
import type { TextEdit } from '../core/playbook/types.ts';

/** The text after all fixes that do not touch each other, and how many were applied. */
export function fixedText(file: AnalysedFile): { text: string; count: number } {
  const edits: TextEdit[] = [];
  let count = 0;
  for (const finding of file.findings) {
    const fix = finding.fixes[0];
    if (!fix) continue;
    const clashes = fix.edits.some((edit) =>
      edits.some((other) => edit.range.start < other.range.end && other.range.start < edit.range.end),
    );
    if (clashes) continue;
    edits.push(...fix.edits);
    count++;
  }
  const { text } = file.playbook.syntax;
  return { text: count > 0 ? applyEdits(text, edits) : text, count };
}
