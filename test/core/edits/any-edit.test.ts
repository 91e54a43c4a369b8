import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, editFor } from '../../../src/core/edits/apply.ts';
import { refusalText } from '../../../src/core/edits/refusal.ts';
import type { Intent } from '../../../src/core/generated/intents.ts';
import { read } from './plan.ts';

const words = fc
  .string({ unit: fc.constantFrom(...'ab1 :#"\'|,-{}中，@%?😀*_`~\\[]<>&!'), maxLength: 14 })
  .map((text) => `v${text}`.trim());
const bodies = fc.record({
  names: fc.array(words, { minLength: 1, maxLength: 4 }),
  done: fc.array(fc.boolean(), { minLength: 1, maxLength: 3 }),
  eol: fc.constantFrom('\n', '\r\n'),
  bom: fc.constantFrom('', '\uFEFF'),
});

function written({
  names,
  done,
  eol,
  bom,
}: {
  names: string[];
  done: boolean[];
  eol: string;
  bom: string;
}): string {
  const rows = names.map((name) => `| ${name.replaceAll('|', '\\|').padEnd(12)} | W1 |  x |`);
  const tasks = done.map((state, index) => `- [${state ? 'x' : ' '}] Task ${index}`);
  const lines = [
    '---',
    'playbook: roadmap',
    'title: T  # why',
    'x-own: [a,  b]',
    '---',
    '',
    '# T',
    '',
    '## Phases',
    '',
  ];
  return bom + [...lines, '| Phase | When | Owner |', '|---|:-:|--:|', ...rows, '', ...tasks, ''].join(eol);
}

describe('any edit', () => {
  it('changes what was meant and not a byte beside it', () => {
    fc.assert(
      fc.property(
        bodies,
        words,
        fc.nat(2),
        fc.constantFrom('cell', 'key', 'new-key', 'row', 'tick'),
        (body, value, pick, what) => {
          const text = written(body);
          const before = read(text);
          const row = pick % body.names.length;
          const task = pick % body.done.length;
          const intent: Intent = {
            cell: { type: 'set-value', pointer: `/phases/${row}/name`, value } as const,
            key: { type: 'set-value', pointer: '/title', value } as const,
            'new-key': { type: 'set-value', pointer: '/owner', value } as const,
            row: { type: 'add-row', pointer: '/phases', values: { name: value } } as const,
            tick: { type: 'tick-task', pointer: `/tasks/${task}`, done: !body.done[task] } as const,
          }[what];
          const result = editFor(before, intent);
          if ('refused' in result) throw new Error(refusalText(result, 'en'));
          const next = applyEdits(text, result.edits);
          const wanted = structuredClone({ data: before.data, done: before.tasks.map((one) => one.done) });
          const phases = wanted.data.phases as Record<string, unknown>[];
          if (what === 'cell') phases[row] = { ...phases[row], name: value };
          if (what === 'row') phases.push({ name: value });
          if (what === 'key') wanted.data.title = value;
          if (what === 'new-key') wanted.data.owner = value;
          if (what === 'tick') wanted.done[task] = !body.done[task];
          const playbook = read(next);
          expect({ data: playbook.data, done: playbook.tasks.map((one) => one.done) }).toEqual(wanted);
          expect(playbook.syntax.problems).toEqual([]);
          // At most one line differs, and no line break changes.
          const lines = next.split(body.eol);
          const kept = text.split(body.eol).filter((line) => !lines.includes(line));
          expect(kept.length).toBeLessThanOrEqual(1);
          expect(next.split('\n').length - next.split('\r\n').length).toBe(
            body.eol === '\n' ? lines.length - 1 : 0,
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
