import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dealOut } from '../../src/cli/deal-out.ts';
import { reporters } from '../../src/cli/generated/reporters.ts';
import { BROKEN, CLEAN, file, MISSPELT, root, run } from './support.ts';

const charter = (title: string, id: string): string =>
  `---\nplaybook: change\ntitle: ${title}\nid: ${id}\nstatus: active\n---\n\n## Vision\n\nBetter.\n`;

/** Programmes and documents that stand alone, one that cannot be read, and one that speaks of another programme. */
function repository(): void {
  for (const name of ['a', 'b', 'c']) {
    file(`${name}/change.md`, charter(name, name));
    file(`${name}/readiness.md`, BROKEN);
    file(`${name}/again.md`, MISSPELT);
  }
  file('alone.md', BROKEN.replace('title: Ready', 'title: 准备度'));
  file('clean.md', CLEAN);
  file('notes.md', 'No playbook.\n');
  file('latin1.md', new Uint8Array([0xe9]));
}

async function shards(count: number, ...more: string[]): Promise<string[]> {
  const names: string[] = [];
  for (let index = 1; index <= count; index++) {
    const name = `shard-${index}.json`;
    await run(
      'lint',
      '.',
      '--shard',
      `${index}/${count}`,
      '--format',
      'json',
      '--output-file',
      name,
      ...more,
    );
    names.push(name);
  }
  return names;
}

describe('shards', () => {
  test.each([1, 2, 3, 7])('of %d together say what one run says, in every format', async (count) => {
    repository();
    const names = await shards(count);
    for (const { id } of reporters) {
      const whole = await run('lint', '.', '--format', id);
      expect(await run('merge', ...names, '--format', id), id).toEqual({ ...whole, err: '' });
    }
  });

  test('know and forget a baseline together as one run does', async () => {
    repository();
    const base = ['--baseline', 'base.jsonl'];
    await run('lint', '.', ...base, '--update-baseline');
    rmSync(join(root, 'b/again.md'));
    file('c/readiness.md', CLEAN);
    file('a/new.md', BROKEN);
    const names = await shards(3, ...base);
    const whole = await run('lint', '.', ...base, '--format', 'json');
    expect((await run('merge', ...names, '--format', 'json')).out).toBe(whole.out);
  });

  test('split no programme', async () => {
    repository();
    const where = new Map<string, Set<number>>();
    for (const [at, name] of (await shards(7)).entries()) {
      for (const { path } of JSON.parse(readFileSync(join(root, name), 'utf8')).files) {
        const programme = /^[abc](?=\/)/.exec(path)?.[0] ?? path;
        where.set(programme, (where.get(programme) ?? new Set()).add(at));
      }
    }
    expect([...where.values()].map(({ size }) => size)).toEqual([...where].map(() => 1));
  });

  test.each([
    ['no report', ['merge', 'notes.md'], /notes\.md is no report/],
    ['a report of another day', ['merge', 'a.json', 'b.json'], /`today`/],
    ['one twice', ['merge', 'a.json', 'a.json'], /in two reports/],
    ['one written over', ['merge', 'a.json', '--output-file', 'a.json'], /read in this run/],
    ['none', ['merge'], /reports/],
    ['a part of nothing', ['lint', '--shard', '0/0'], /1\/3/],
    ['a baseline of a part', ['lint', '--shard', '1/2', '--baseline', 'b', '--update-baseline'], /--shard/],
    ['a part beyond', ['lint', '--shard', '4/3'], /1\/3/],
  ])('refused: %s', async (_, argv, said) => {
    repository();
    await run('lint', 'clean.md', '--format', 'json', '--output-file', 'a.json');
    await run('lint', 'clean.md', '--format', 'json', '--output-file', 'b.json', '--today', '2026-01-01');
    expect(await run(...argv)).toMatchObject({ code: 2, err: expect.stringMatching(said) });
  });

  test('a report shows no line of a file outside, by its path or through a link', async () => {
    repository();
    const secret = join(root, '..', 'changebook-secret.md');
    writeFileSync(secret, 'secret words');
    symlinkSync(secret, join(root, 'link.md'));
    const [name = ''] = await shards(1);
    const report = readFileSync(join(root, name), 'utf8');
    for (const path of ['../changebook-secret.md', secret, 'link.md']) {
      file('evil.json', report.replace('"alone.md"', JSON.stringify(path)));
      const { out, err } = await run('merge', 'evil.json');
      expect(out + err).not.toContain('secret words');
      expect(err).toContain('not here');
    }
    rmSync(secret);
  });

  test('say which documents are not where they are merged', async () => {
    repository();
    const names = await shards(2);
    rmSync(join(root, 'alone.md'));
    expect((await run('merge', ...names, '--format', 'sarif')).err).toMatch(/alone\.md/);
    // One that shows no line asks for none.
    expect((await run('merge', ...names, '--format', 'json')).err).toBe('');
  });
});

test('work is dealt out evenly, the same for any order', () => {
  const portions = fc.uniqueArray(fc.record({ id: fc.string(), size: fc.nat(100_000) }), {
    selector: ({ id }) => id,
    maxLength: 200,
  });
  fc.assert(
    fc.property(portions, fc.integer({ min: 1, max: 9 }), (all, count) => {
      const loads = Array.from({ length: count }, () => 0);
      const dealt = dealOut(all, count);
      for (const [at, { size }] of all.entries()) loads[dealt[at]! - 1]! += size;
      const total = all.reduce((sum, { size }) => sum + size, 0);
      const largest = Math.max(0, ...all.map(({ size }) => size));
      // No shard is above the mean by more than one portion.
      expect(Math.max(...loads)).toBeLessThanOrEqual(total / count + largest);
      const reversed = dealOut(all.toReversed(), count);
      expect(reversed.toReversed()).toEqual(dealt);
    }),
  );
});
