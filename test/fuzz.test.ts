import { expect, test } from 'vitest';
import { inputs } from '../scripts/fuzz-inputs.mjs';
import { analyse } from '../src/core/index.ts';

test('two thousand damaged playbooks are read, checked and drawn without an exception', () => {
  const texts = inputs(3);
  let playbooks = 0;
  for (let index = 0; index < 2000; index++) {
    const text = texts.next().value;
    const lang = index % 2 ? 'en' : 'zh';
    const workspace = analyse([{ path: 'fuzz.md', text }], { today: '2026-04-14', lang });
    for (const { playbook, findings } of workspace.files) {
      playbooks++;
      workspace.viewsOf(playbook);
      expect(workspace.isFaulty(playbook), text).toBe(false);
      for (const { range, message } of findings) {
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.end).toBeLessThanOrEqual(text.length);
        expect(range.start).toBeLessThanOrEqual(range.end);
        expect(message).not.toContain('undefined');
      }
    }
  }
  // Not vacuous: most damaged documents are still playbooks.
  expect(playbooks).toBeGreaterThan(1000);
});
