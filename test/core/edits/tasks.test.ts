import { describe, expect, it } from 'vitest';
import { after, document } from './plan.ts';

describe('set-value in a task', () => {
  it.each<[string, string, string, string]>([
    ['replaces a fact', '/tasks/0/due', 'W3', '@ops start:W1 due:W3\n'],
    ['adds a missing one at the end', '/tasks/1/due', '2026-02-01', '- [x] Buy due:2026-02-01\n'],
    ['quotes what a space would end', '/tasks/0/due', 'end of M1', 'due:"end of M1"\n'],
    ['takes one out', '/tasks/0/start', ' ', '- [ ] Train @ops due:W2\n'],
    ['takes nothing out where nothing is', '/tasks/1/due', '', '- [x] Buy\n'],
    ['escapes quotes and marks', '/tasks/0/due', 'a "b" `c`', 'due:"a \\"b\\" \\`c\\`"\n'],
    ['writes an address', '/tasks/0/sop', 'https://a.example/b_c', 'sop:"https://a.example/b_c"\n'],
    ['refuses a second line', '/tasks/0/due', 'a\nb', 'refused: Train cannot take that'],
    ['refuses a task that is not there', '/tasks/9/due', 'W1', 'refused: that task is not'],
    ['knows no such fact', '/tasks/0/colour', 'red', 'refused: '],
  ])('%s', (_, pointer, value, expected) => {
    expect(after(document(), { type: 'set-value', pointer, value })).toContain(expected);
  });
});

describe('tasks in the notations people use', () => {
  const plan = (task: string) => `---\nplaybook: roadmap\nstart: 2026-01-01\n---\n\n${task}\n`;
  const set = (task: string, key: string, value: string): string =>
    after(plan(task), { type: 'set-value', pointer: `/tasks/0/${key}`, value })
      .replace(plan(''), '')
      .trimEnd();
  const made = (task: string, key: string, value: string): string =>
    set(task, key, value).split('\n').at(-1) ?? '';

  it.each([
    ['- [ ] Train 📅 2026-02-19', 'due', '2026-03-01', '- [ ] Train 📅 2026-03-01'],
    ['- [ ] Train 📅 2026-02-19 @ann', 'due', 'W6', '- [ ] Train due:W6 @ann'],
    ['- [ ] Train 📅 2026-02-19', 'due', '', '- [ ] Train'],
    ['- [ ] Train 📅 2026-02-19', 'start', '2026-02-01', '- [ ] Train 📅 2026-02-19 🛫 2026-02-01'],
    ['- [ ] 培训 截止：第6周', 'due', '第7周', '- [ ] 培训 截止：第7周'],
    ['- [ ] 培训（负责人：张三，截止：第6周）', 'due', 'W8', '- [ ] 培训（负责人：张三，截止：W8）'],
    ['- [ ] Train **due:W6**', 'due', 'W8', '- [ ] Train **due:W8**'],
    ['- [ ] Train due:W6 due:W7', 'due', 'W8', '- [ ] Train due:W8 due:W7'],
    ['- [ ] Train (Owner: Ann)', 'due', 'W8', '- [ ] Train (Owner: Ann) due:W8'],
  ])('%s: %s = %s', (task, key, value, expected) => {
    expect(made(task, key, value)).toBe(expected);
  });

  const tick = (mark: string, done: boolean): string =>
    after(plan(`- [${mark}] Train`), { type: 'tick-task', pointer: '/tasks/0', done });

  it.each(['~', '/', '>'])('ticks [%s], and leaves it where it is not done already', (mark) => {
    expect(tick(mark, true)).toBe(plan('- [x] Train'));
    expect(tick(mark, false)).toBe(plan(`- [${mark}] Train`));
  });

  it('does not tick what is cancelled', () => {
    expect(tick('-', true)).toMatch(/^refused: the task "Train" is cancelled/);
    expect(tick('-', false)).toBe(plan('- [-] Train'));
  });
});

describe('tick-task', () => {
  it('ticks one character', () => {
    expect(after(document(), { type: 'tick-task', pointer: '/tasks/0', done: true })).toBe(
      document().replace('[ ]', '[x]'),
    );
  });
});
