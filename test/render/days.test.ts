import { expect, test } from 'vitest';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { Days } from '../../src/render/parts/days.tsx';
import { day, shortDay } from '../../src/render/parts/dates.ts';

const drawn = (text: string): string => render(h(Days, { text }));
const whole = (text: string): string => `<span class="date">${text}</span>`;
const MONTHS = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}-18`);

test('a day of any month is kept in one line, and what stands around it is not', () => {
  for (const date of MONTHS) {
    const [en, zh, few] = [day('en', date), day('zh', date), shortDay('zh', date, '2026-01-01')];
    expect(drawn(`22 min on ${en} ✕ not met`)).toBe(`22 min on ${whole(en)} ✕ not met`);
    expect(drawn(`质量主管 · 截止 ${zh}，${few}`)).toBe(`质量主管 · 截止 ${whole(zh)}，${whole(few)}`);
  }
});
