import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../src/core/edits/apply-edits.ts';
import { pasteRange } from '../../../src/core/edits/rows/paste-range.ts';
import { rangeOfText } from '../../../src/core/edits/rows/range-text.ts';
import { builtIn } from '../../../src/core/generated/registry.ts';
import { bind } from '../../../src/core/playbook/bind.ts';
import { parseSyntax } from '../../../src/core/syntax/parse.ts';

/** The table of a plan after a paste at its `¦`; null where it is pasted as any other text. */
function after(table: string, pasted: string): string | null {
  const head = '---\nplaybook: roadmap\ntitle: Plan\n---\n\n## Phases\n\n';
  const marked = head + table;
  const text = marked.replace('¦', '');
  const playbook = bind(parseSyntax(text), 'plan.md', builtIn.kinds);
  if (!playbook) throw new Error('no playbook');
  const edits = pasteRange(playbook, marked.indexOf('¦'), rangeOfText(pasted));
  return edits && applyEdits(text, edits).slice(head.length);
}

const HEAD = '| Phase | When | Goal |\n| ----- | ---- | ---: |\n';

describe('a range of a spreadsheet', () => {
  test.each<[string, string, string, string]>([
    [
      'fills cells from where the cursor stands, aligned as before',
      `${HEAD}| Pilot | W1 ¦  |   me |\n| Build | W2   |      |\n`,
      'W1-W4\tall\nW5-W8\t5',
      '| Phase | When  | Goal |\n| ----- | ----- | ---: |\n| Pilot | W1-W4 |  all |\n| Build | W5-W8 |    5 |\n',
    ],
    [
      'adds rows behind the last one',
      `${HEAD}| Pi¦lot | W1   |   me |\n`,
      'Try\tW2\nRoll|out\tW3',
      '| Phase     | When | Goal |\n| --------- | ---- | ---: |\n| Try       | W2   |   me |\n| Roll\\|out | W3   |      |\n',
    ],
    [
      'goes into an empty cell and a row that is too short',
      `| Phase | When | Goal |\n|---|---|---|\n| Pilot |¦\n`,
      'W1\t"a\nb"',
      '| Phase | When | Goal |\n|---|---|---|\n| Pilot | W1 | a<br>b |\n',
    ],
  ])('%s', (_, table, pasted, wanted) => {
    expect(after(table, pasted)).toBe(wanted);
  });

  test.each<[string, string, string]>([
    ['that is wider than what is left', `${HEAD}| Pilot | W1 | m¦e |\n`, 'a\tb'],
    ['in the head', `| Ph¦ase | When |\n| --- | --- |\n| a | b |\n`, 'a\tb'],
    ['beside a table', `${HEAD}| Pilot | W1 | me |\n\nTe¦xt\n`, 'a\tb'],
  ])('%s is pasted as any other text', (_, table, pasted) => {
    expect(after(table, pasted)).toBeNull();
  });
});
