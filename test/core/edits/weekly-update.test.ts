import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { byBucket, periodFrom } from '../../../src/core/agenda/agenda.ts';
import type { AgendaItem } from '../../../src/core/agenda/types.ts';
import {
  answerFault,
  rowsToUpdate,
  updateOf,
  type AnsweredRow,
  type RowAnswer,
} from '../../../src/core/agenda/weekly-update.ts';
import { applyEdits, editForAll } from '../../../src/core/edits/apply.ts';
import { analyse } from '../../../src/core/index.ts';
import { unqualified } from '../../../src/core/views/qualify.ts';

const FOLDER = 'test/core/edits/weekly-update';
const TODAY = '2026-04-14';
const NOTHING: RowAnswer = { answer: 'goes-on', due: '', progress: '', note: '' };

interface Written extends Partial<Omit<RowAnswer, 'progress'>> {
  row: string;
  progress?: number;
}

function opened(text: string) {
  const workspace = analyse([{ path: 'a.md', text }], { today: TODAY, lang: 'en' });
  const playbook = workspace.files[0]?.playbook;
  if (!playbook) throw new Error('no playbook');
  const period = periodFrom(TODAY, 2);
  const rows = rowsToUpdate(byBucket(workspace.agendaOf([playbook], period), period));
  const write = (answered: AnsweredRow[]) => {
    const updates = answered.map((one) => {
      const { part, pointer } = unqualified(one.item.pointer);
      return { ...updateOf(one, TODAY), pointer, ...(part === null ? {} : { part }) };
    });
    return editForAll(playbook, updates, (meant) => workspace.contextOf(meant).schedule);
  };
  return { rows, write };
}

function rowNamed(rows: AgendaItem[], name: string): AgendaItem {
  const item = rows.find((row) => row.name === name);
  if (!item) throw new Error(`${name} is not asked about: ${rows.map((row) => row.name).join(', ')}`);
  return item;
}

describe('a weekly update is one edit', () => {
  test.each(readdirSync(FOLDER))('%s', async (name) => {
    const text = readFileSync(`${FOLDER}/${name}/before.md`, 'utf8');
    const { rows, write } = opened(text);
    const written = JSON.parse(readFileSync(`${FOLDER}/${name}/answers.json`, 'utf8')) as Written[];
    const answered = written.map(({ row, progress, ...answer }): AnsweredRow => {
      const said = progress === undefined ? '' : String(progress);
      return { item: rowNamed(rows, row), answer: { ...NOTHING, ...answer, progress: said } };
    });
    expect(rows.map((row) => row.name)).toHaveLength(written.length);
    expect(answered.map(({ item, answer }) => answerFault(item, answer, TODAY))).toEqual(
      answered.map(() => null),
    );
    const result = write(answered);
    if ('refusal' in result) throw new Error(JSON.stringify(result));
    const after = applyEdits(text, result.edits);
    await expect(after).toMatchFileSnapshot(`weekly-update/${name}/after.md`);
    // What was answered is what the document says now: nothing that is done is asked about again.
    const again = opened(after).rows.map((row) => row.name);
    expect(
      answered.filter(({ item, answer }) => answer.answer === 'done' && again.includes(item.name)),
    ).toEqual([]);
  });
});

describe('refused before anything is written', () => {
  const plain = readFileSync(`${FOLDER}/plain/before.md`, 'utf8');
  const { rows } = opened(plain);
  const guide = rowNamed(rows, 'Guide');

  test.each([
    ['status', { answer: 'done' }],
    ['day', { answer: 'later' }],
    ['day', { answer: 'later', due: '2026-02-31' }],
    ['past', { answer: 'later', due: '2026-04-13' }],
    ['no-progress', { progress: '40' }],
  ] as const)('%s: %o', (fault, answer) => {
    expect(answerFault(guide, { ...NOTHING, ...answer }, TODAY)).toBe(fault);
  });

  test('no later day is the day of now, and no progress is above all of it', () => {
    const { rows: own } = opened(readFileSync(`${FOLDER}/tables/before.md`, 'utf8'));
    const pilot = rowNamed(own, 'Pilot');
    const later = { ...NOTHING, answer: 'later', due: pilot.due ?? '' } as const;
    expect(answerFault(pilot, later, TODAY)).toBe('past');
    expect(answerFault(pilot, { ...NOTHING, progress: '101' }, TODAY)).toBe('progress');
    expect(answerFault(pilot, { ...NOTHING, progress: '100' }, TODAY)).toBe(null);
  });

  test('one row that hangs on another takes the rest with it, and is the one that is named', () => {
    const hanging = plain.replace('| W5-W9 |', '| after Guide / 25d |');
    const { rows: own, write } = opened(hanging);
    const answer = { ...NOTHING, answer: 'later', due: '2026-05-29' } as const;
    expect(write(own.map((item) => ({ item, answer })))).toMatchObject({
      refusal: { refused: 'depends' },
      index: own.findIndex((item) => item.name === 'Pilot'),
    });
  });

  test('a row whose edits are fine one by one and not together is found among the others', () => {
    // The row ends before both of the columns that are written.
    const short = `| Short | lead | W5-W12 |`;
    const text = readFileSync(`${FOLDER}/tables/before.md`, 'utf8').replace(
      /(\| pilot.*\n)/,
      `$1| short ${short}\n`,
    );
    const { rows: own, write } = opened(text);
    const answered = own.map((item) => ({
      item,
      answer: { ...NOTHING, progress: item.name === 'Short' ? '20' : '' },
    }));
    const index = own.findIndex((item) => item.name === 'Short');
    expect(write(answered)).toMatchObject({ refusal: { refused: 'not-alone' }, index });
    expect(write(answered.filter((_, at) => at !== index))).toHaveProperty('edits');
  });
});
