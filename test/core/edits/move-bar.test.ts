import { describe, expect, it } from 'vitest';
import type { Intent } from '../../../src/core/generated/intents.ts';
import type { Schedule } from '../../../src/core/schedule/types.ts';
import { after, document, scheduled } from './plan.ts';

describe('move-bar', () => {
  it.each<[string, number, string]>([
    ['M2-M4', 28, 'M3-M5'],
    ['month 2 to 4', 28, 'month 3 to 5'],
    ['M2-M4', 10, '2026-02-11..2026-05-10'],
    ['W5-W8', 14, 'W7-W10'],
    ['第5-6周', 7, '第6-7周'],
    ['2026-02-01', 3, '2026-02-04'],
    ['2026-02-01 / 6w', 3, '2026-02-04 / 6w'],
    ['2026-02', 28, '2026-03'],
    ['after Roll-out', 7, 'refused'],
    // What hangs on a row or the go-live is not overwritten by days, in whatever words it does.
    ['finish before Roll-out', 7, 'refused'],
    ['与Roll-out同时开始 / 5d', 7, 'refused'],
    ['2 weeks before go-live', 7, 'refused'],
    ['T-7 days', 7, 'refused'],
    ['上线后第1-4周', 7, 'refused'],
    // A form that cannot be kept becomes days; what a remark says beside them would no longer be true.
    ['month 2 onward', 28, 'month 3 onward'],
    ['by 2026-03-31', 1, 'by 2026-04-01'],
    ['2026-03-31 09:00', 1, '2026-04-01 09:00'],
    ['Oct 16-29, 2025', 7, '2026-02-08..2026-05-07'],
    ['April 15', 7, '2026-02-08..2026-05-07'],
    ['01/06/2024', 7, '2026-02-08..2026-05-07'],
    ['Q3 2025', 7, '2026-02-08..2026-05-07'],
    ['Month 2, Week 1', 7, '2026-02-08..2026-05-07'],
    ['Week 4 (02/24)', 7, '2026-02-08..2026-05-07'],
    ['2026年4-6月', 7, '2026-02-08..2026-05-07'],
  ])('%s by %i days is %s', (when, days, expected) => {
    const schedule = scheduled('/phases/0', '2026-02-01', '2026-04-30');
    const intent: Intent = { type: 'move-bar', pointer: '/phases/0', days };
    expect(after(document(when), intent, schedule)).toContain(expected);
  });

  it('moves facts that are dates alone, whatever another is called', () => {
    const text = document().replace('start:W1', 'constructor:2026-01-01 toString:W1');
    const moved = after(text, { type: 'move-bar', pointer: '/tasks/0', days: 7 });
    expect(moved).toContain('constructor:2026-01-01 toString:W1 due:W3');
  });

  it('moves a gate and leaves the phases that it stands between', () => {
    const text =
      document() +
      '\n## Gates\n\n| Gate | From | To | When |\n|---|---|---|---|\n| G | Pilot | Roll-out | M4 |\n';
    const schedule = scheduled('/gates/0', '2026-04-01', '2026-04-30');
    const intent: Intent = { type: 'move-bar', pointer: '/gates/0', days: 3 };
    expect(after(text, intent, schedule)).toContain('| G | Pilot | Roll-out | 2026-04-04..2026-05-03 |');
  });

  it('refuses to move beyond the calendar, and before the first day', () => {
    const relative = { ...scheduled('/phases/0', '2001-01-01', '2001-01-07'), axis: 'relative' } as const;
    const resized: Intent = {
      type: 'resize-bar',
      pointer: '/phases/0',
      start: '2000-12-01',
      end: '2001-01-03',
    };
    expect(after(document('W1'), resized, relative)).toContain('refused');
    const text = document('9999-12-30');
    expect(after(text, { type: 'move-bar', pointer: '/phases/0', days: 7 })).toContain('refused');
  });

  it.each([
    'after Prepare / 5d',
    'with Prepare',
    'finish with Prepare',
    'finish before Prepare',
    '与Prepare同时开始 / 5d',
    'Prepare之后2周',
    'after Prepare..2026-05-01',
  ])('moves and resizes nothing that hangs on another row: %s', (when) => {
    const schedule = scheduled('/phases/0', '2026-02-01', '2026-02-07');
    const [start, end] = ['2026-03-01', '2026-03-05'];
    for (const intent of [
      { type: 'move-bar', pointer: '/phases/0', days: 7 },
      { type: 'resize-bar', pointer: '/phases/0', start, end },
    ] as const)
      expect(after(document(when), intent, schedule)).toContain('refused: Pilot hangs on another row');
  });

  it('moves the facts of a task, and refuses what it cannot say without a start', () => {
    expect(after(document(), { type: 'move-bar', pointer: '/tasks/0', days: 7 })).toContain(
      'start:W2 due:W3',
    );
    expect(after(document(), { type: 'move-bar', pointer: '/tasks/0', days: 3 })).toContain('refused');
    const resized = {
      type: 'resize-bar',
      pointer: '/tasks/0',
      start: '2026-01-05',
      end: '2026-01-06',
    } as const;
    expect(after(document(), resized)).toContain('start:2026-01-05 due:2026-01-06');
  });

  it('writes days counted from the start where the plan has none', () => {
    const schedule: Schedule = { ...scheduled('/phases/0', '2001-01-29', '2001-04-30'), axis: 'relative' };
    const intent: Intent = {
      type: 'resize-bar',
      pointer: '/phases/0',
      start: '2001-01-15',
      end: '2001-01-20',
    };
    expect(after(document().replace(/^start.*\n/m, ''), intent, schedule)).toContain('D15-D20');
  });
});
