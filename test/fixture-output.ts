import { positions } from '../src/core/syntax/positions.ts';
import { applyEdits, type SourceDocument } from '../src/core/index.ts';
import type { Rule } from '../src/core/lint/define.ts';
import type { Finding } from '../src/core/playbook/types.ts';
import { type Checked, checkFixture } from './fixtures.ts';

/** Everything that a fixture makes its rule say and do. */
export interface FixtureOutput {
  /** What is found, in both languages, for a person to read. */
  said: string;
  /** Documents that the fixes change, as they are afterwards. */
  changed: SourceDocument[];
  /** Findings with a fix that are there after all fixes. */
  left: Finding[];
}

/** Every finding as a reader of a difference wants it: where, how severe, and in both languages. */
function report(en: Checked[], zh: Checked[], isFolder: boolean): string {
  const place = (path: string, range: Finding['range']): string => {
    const text = en.find(({ playbook }) => playbook.path === path)?.playbook.syntax.text ?? '';
    const { start, end } = positions(text)(range);
    return `${isFolder ? `${path}:` : ''}${start.line}:${start.column}-${end.line}:${end.column}`;
  };
  return en
    .flatMap(({ playbook, findings }, file) =>
      findings.map((finding, index) => {
        const other = zh[file]?.findings[index];
        return [
          `${place(playbook.path, finding.range)} ${finding.severity} ${finding.rule}`,
          finding.message,
          other?.message,
          ...finding.related.map(({ path, range, message }) => `see ${place(path, range)} ${message}`),
          ...finding.fixes.flatMap(({ title, offered, edits }, at) => [
            `fix ${title} / ${other?.fixes[at]?.title}`,
            // What is made without being asked for stands in the text after the fixes.
            ...(offered ? edits : []).map(
              ({ range, text }) => `  ${place(playbook.path, range)} ${JSON.stringify(text)}`,
            ),
          ]),
        ].join('\n  ');
      }),
    )
    .join('\n')
    .concat('\n');
}

/** Documents that the fixes change, as they are afterwards. */
function fixed(files: Checked[]): SourceDocument[] {
  return files.flatMap(({ playbook, findings }) => {
    const edits = findings.flatMap(({ fixes }) => fixes.find(({ offered }) => !offered)?.edits ?? []);
    const { path, syntax } = playbook;
    return edits.length > 0 ? [{ path, text: applyEdits(syntax.text, edits) }] : [];
  });
}

/** What a rule says of a fixture in both languages, and what its fixes make of it. */
export function outputOf(name: string, documents: SourceDocument[], rule: Rule): FixtureOutput {
  const en = checkFixture(documents, rule);
  const changed = fixed(en);
  const after = documents.map((document) => changed.find(({ path }) => path === document.path) ?? document);
  return {
    said: report(en, checkFixture(documents, rule, 'zh'), !name.endsWith('.md')),
    changed,
    left: checkFixture(after, rule).flatMap(({ findings }) =>
      findings.filter(({ fixes }) => fixes.some(({ offered }) => !offered)),
    ),
  };
}
