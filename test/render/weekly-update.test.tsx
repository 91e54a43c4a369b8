import { readdirSync, readFileSync } from 'node:fs';
import { render } from 'preact-render-to-string';
import { describe, expect, test, vi } from 'vitest';
import type { AgendaItem } from '../../src/core/agenda/types.ts';
import { rowsToUpdate, type AnsweredRow, type RowAnswer } from '../../src/core/agenda/weekly-update.ts';
import { analyse } from '../../src/core/index.ts';
import type { Lang } from '../../src/core/playbook/types.ts';
import type { AgendaView } from '../../src/core/views/shapes/agenda.ts';
import { Agenda } from '../../src/render/pictures/agenda/agenda.tsx';
import { PLAIN_LENS } from '../../src/render/pictures/agenda/lens.ts';
import { AgendaToolsContext } from '../../src/render/pictures/agenda/tools.ts';
import {
  answeredPass,
  begun,
  NO_PASS,
  placeOf,
  sorted,
  type Pass,
} from '../../src/render/pictures/agenda/update/pass.ts';
import { answerText, countText } from '../../src/render/pictures/agenda/update/said.ts';

const FOLDER = 'test/core/agenda/whole-en';
const TODAY = '2026-04-14';

function viewOf(change: (text: string) => string = (text) => text): AgendaView {
  const documents = readdirSync(FOLDER).map((path) => ({
    path,
    text: change(readFileSync(`${FOLDER}/${path}`, 'utf8')),
  }));
  const workspace = analyse(documents, { today: TODAY, lang: 'en' });
  const view = workspace.programmes
    .flatMap(({ programme }) => workspace.programmeViewsOf(programme))
    .find((one): one is AgendaView => one.type === 'agenda');
  if (!view) throw new Error('a programme has an agenda');
  return view;
}

const view = viewOf();
const rows = rowsToUpdate(view.groups);
const DONE: RowAnswer = { answer: 'done', due: '', progress: '', note: '' };

function panel(pass: Pass, lang: Lang = 'en', of = view, mine = ''): string {
  const tools = { lens: { ...PLAIN_LENS, mine }, pass, setLens: vi.fn(), setPass: vi.fn() };
  return render(
    <AgendaToolsContext.Provider value={{ ...tools, update: vi.fn(), act: vi.fn() }}>
      <Agenda view={of} lang={lang} />
    </AgendaToolsContext.Provider>,
  );
}

/** A pass in which the first rows got answers. */
function after(...answers: (RowAnswer | null)[]): Pass {
  return answers.reduce<Pass>(
    (pass, answer) => {
      const item = rows[placeOf(pass, rows)];
      return item ? answeredPass(pass, rows, item, answer) : pass;
    },
    begun(NO_PASS, rows),
  );
}

test('asks about what is late, due or running and can be done; no gates, reviews or meetings', () => {
  expect(rows.map(({ source, name }) => `${source} ${name}`)).toMatchInlineSnapshot(`
    [
      "milestone Unsaid",
      "activity Write the guide",
      "win Cheaper",
      "action Show figures",
      "task Count the boxes",
      "wave Next",
      "event Why",
      "task Call every shop",
      "activity Run the pilot",
    ]
  `);
});

describe('a pass', () => {
  test('goes from row to row, and on where it was left', () => {
    const pass = after(DONE, null);
    expect(placeOf(pass, rows)).toBe(2);
    expect(placeOf(begun({ ...pass, isOpen: false }, rows), rows)).toBe(1);
    expect(placeOf(after(...rows.map(() => DONE)), rows)).toBe(rows.length);
  });

  test('an answer about another text is none, and that is said', () => {
    const pass = after(DONE, DONE);
    const [first] = rows;
    const now = viewOf((text) => text.replace(`| ${first?.name}`, `| ${first?.name} anew`));
    const { answered, changed, left } = sorted(pass, rowsToUpdate(now.groups));
    expect([answered.length, changed.length, left.length]).toEqual([1, 1, rows.length - 2]);
    expect(panel({ ...pass, at: null }, 'en', now)).toContain('The text has changed since');
    expect(panel({ ...pass, at: first?.pointer ?? '' }, 'en', now)).toContain('The text has changed since');
  });
});

describe('the card', () => {
  const first = begun(NO_PASS, rows);

  test.each(['en', 'zh'] as const)('%s', async (lang) => {
    await expect(panel(first, lang).replaceAll('><', '>\n<')).toMatchFileSnapshot(
      `weekly-update/card-${lang}.txt`,
    );
  });

  test('asks for progress where there is a column, and says why something cannot be done', () => {
    const at = (name: string): Pass => ({
      ...first,
      at: rows.find((row) => row.name === name)?.pointer ?? '',
      answers: new Map(rows.map((item) => [item.pointer, { item, answer: { ...DONE, answer: 'goes-on' } }])),
    });
    expect(panel(at('Run the pilot'))).toContain('name="progress"');
    expect(panel(at('Call every shop'))).not.toContain('name="progress"');
    const next = panel(at('Next'));
    expect(next).toMatch(/value="done" disabled/);
    expect(next).toContain('no column “Status”');
  });

  test('of one owner alone', () => {
    const own = rows.filter(({ owners }) => owners.some(({ id }) => id === 'coo'));
    expect(own.length).toBeLessThan(rows.length);
    expect(panel(NO_PASS, 'en', view, 'coo')).toContain(`<span class="muted">${own.length}</span></button>`);
    expect(panel(begun(NO_PASS, own), 'en', view, 'coo')).toContain(`1 of ${own.length}`);
  });
});

test.each(['en', 'zh'] as const)('all answers are read before they are written: %s', async (lang) => {
  const pass = after(
    DONE,
    { ...DONE, answer: 'later', due: '2026-05-29', note: 'Waits for <parts>' },
    { ...DONE, answer: 'goes-on' },
  );
  await expect(panel({ ...pass, at: null }, lang).replaceAll('><', '>\n<')).toMatchFileSnapshot(
    `weekly-update/summary-${lang}.txt`,
  );
});

test('answers in one line', () => {
  const [item] = rows as [AgendaItem];
  const row = (answer: Partial<RowAnswer>): AnsweredRow => ({ item, answer: { ...DONE, ...answer } });
  const later = row({ answer: 'later', due: '2027-01-04' });
  const on = row({ answer: 'goes-on', progress: '40', note: ' two of three ' });
  expect(countText([row({}), row({}), on, later], 1, TODAY, 'en')).toBe(
    '2 done, 1 goes on, 1 moved to Mon 4 Jan 2027, 1 left as it is',
  );
  expect(countText([on, on, later, later], 0, TODAY, 'zh')).toBe('2 项继续进行，2 项推迟');
  expect(answerText(on, TODAY, 'en')).toBe('goes on · 40% done · two of three');
});
