import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { programDigest } from '../../src/cli/lint/cache/digest.ts';
import { Store } from '../../src/cli/lint/cache/store.ts';
import { BROKEN, CLEAN, file, root, run } from './support.ts';

const GROUPS = 'test/rules/programme/concurrent-change-overload';

const CONFIGURATIONS = [
  'extends: all\nrules:\n  concurrent-change-overload: [warning, { most: 1, programmes: 1 }]\n',
  'extends: core\n',
  'rules:\n  concurrent-change-overload: warning\n',
  'rules:\n  concurrent-change-overload: [warning, { most: 2, programmes: 1 }]\n',
  'extends: all\noverrides:\n  - files: robots/**\n    rules:\n      "*": off\n',
  'ignore: [shifts]\n',
];

/** Programmes that meet on a group, one beside others without a charter, and documents that stand alone under one id. */
const repository = (): Map<string, string> =>
  new Map([
    ...['bad/billing/change.md', 'bad/billing/roadmap.md', 'bad/robots/change.md', 'bad/robots/comms.md'].map(
      (path) => [path.slice('bad/'.length), readFileSync(`${GROUPS}/${path}`, 'utf8')] as const,
    ),
    ['shifts/change.md', readFileSync(`${GROUPS}/bad-go-lives/shifts/change.md`, 'utf8')],
    ['alone.md', CLEAN.replace('title:', 'id: ready\ntitle:')],
    ['other.md', BROKEN.replace('title:', 'id: ready\ntitle:')],
    ['log.md', readFileSync('test/rules/issues/issue-overdue/bad.md', 'utf8')],
    ['notes.md', 'No playbook.\n'],
    ['side/north.md', '---\nplaybook: change\ntitle: North\nid: north\n---\n\n## Vision\n\nBetter.\n'],
    ['side/south.md', '---\nplaybook: change\ntitle: South\nid: south\n---\n\n## Vision\n\nBetter.\n'],
    ['.changebook.yml', CONFIGURATIONS[0] ?? ''],
  ]);

const LINES = [
  'id: billing',
  'id: ready',
  'status: closed',
  'start: 2026-05-04',
  'calendar: CN',
  '| t | Clerks | 2026-05-05 |',
  '| x | Drivers | 2026-04-21 |',
  '<!-- changebook-disable-next-line -- known until 2026-05-01 -->',
  'playbook: change',
  '---',
  '',
];
const DAYS: [string, ...string[]] = ['2026-04-14', '2026-04-15', '2026-05-20', '2026-01-20'];

/** What is done to the files: each takes a path and a number to choose by. */
const CHANGES: Record<string, (files: Map<string, string>, path: string, pick: number) => void> = {
  line: (files, path, pick) => {
    const lines = files.get(path)?.split('\n') ?? [];
    const at = pick % (lines.length + 1);
    files.set(path, lines.toSpliced(at, pick % 2, LINES[pick % LINES.length] ?? '').join('\n'));
  },
  remove: (files, path) => void files.delete(path),
  move: (files, path, pick) => {
    const text = files.get(path) ?? '';
    files.delete(path);
    files.set(`${['billing', 'robots', 'new', ''][pick % 4]}/moved.md`.replace(/^\//, ''), text);
  },
  copy: (files, path, pick) =>
    void files.set(`${path.slice(0, -3)}-copy.md`, `${files.get(path)}${pick % 3}\n`),
  configuration: (files, _, pick) =>
    void files.set('.changebook.yml', CONFIGURATIONS[pick % CONFIGURATIONS.length] ?? ''),
  /** Moves what others meet it by. */
  met: (files, _, pick) => {
    const path = ['robots/change.md', 'billing/change.md', 'robots/comms.md'][pick % 3] ?? '';
    const text = files.get(path);
    if (text) files.set(path, text.replace(/2026-0[45]-\d\d(?= \|)/, `2026-05-${10 + (pick % 10)}`));
  },
  /** Moves the place of an id that two share. */
  namesake: (files, _, pick) => {
    const path = ['alone.md', 'other.md'][pick % 2] ?? '';
    const text = files.get(path);
    if (text) files.set(path, text.replace('---\n', `---\n# ${pick}\n`));
  },
  /** Takes a charter beside others away, or puts one there. */
  beside: (files, _, pick) => {
    const path = ['side/north.md', 'side/south.md', 'side/east.md'][pick % 3] ?? '';
    if (!files.delete(path)) files.set(path, '---\nplaybook: change\ntitle: East\n---\n');
  },
};

function write(files: ReadonlyMap<string, string>): void {
  for (const name of readdirSync(root))
    if (name !== '.changebook-cache') rmSync(join(root, name), { recursive: true });
  for (const [path, text] of files) file(path, text);
}

const steps = fc.array(
  fc.record({
    change: fc.constantFrom('none', 'none', ...Object.keys(CHANGES)),
    file: fc.nat(),
    pick: fc.nat(),
    day: fc.oneof({ weight: 3, arbitrary: fc.constant(DAYS[0]) }, fc.constantFrom(...DAYS)),
    lang: fc.oneof({ weight: 5, arbitrary: fc.constant('en') }, fc.constant('zh')),
    asked: fc.constantFrom('.', '.', '.', 'billing/change.md', 'robots'),
  }),
  { minLength: 4, maxLength: 8 },
);

describe('what is kept from one run to the next', () => {
  test('changes no answer, whatever happens to files, configuration, language and day', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        rmSync(join(root, '.changebook-cache'), { recursive: true, force: true });
        const files = repository();
        for (const { change, file: index, pick, day, lang, asked } of all) {
          const paths = [...files.keys()].filter((path) => path.endsWith('.md'));
          CHANGES[change]?.(files, paths[index % paths.length] ?? '', pick);
          write(files);
          if (![...files.keys()].some((path) => asked === '.' || path.startsWith(asked))) continue;
          const argv = ['lint', asked, '--today', day, '--lang', lang, '--format', 'json'];
          expect(await run(...argv, '--cache')).toEqual(await run(...argv));
        }
      }),
      // What fails is short as it is, and shrinking it takes minutes.
      { numRuns: Number(process.env['CACHE_RUNS'] ?? 20), endOnFailure: true },
    );
  });

  const argv = ['lint', '.', '--format', 'json', '--rule', 'concurrent-change-overload=warning'];
  /** How many programmes were checked, as --debug tells it. */
  async function checked(...more: string[]): Promise<string> {
    const { err } = await run(...argv, '--cache', '--debug', ...more);
    return /(\d+ of \d+) programmes?/.exec(err)?.[1] ?? err;
  }

  test('spares what nothing has changed for', async () => {
    const files = repository();
    files.delete('.changebook.yml');
    write(files);
    expect(await checked()).toBe('8 of 8');
    expect(await checked()).toBe('0 of 8');
    file('robots/comms.md', `${files.get('robots/comms.md')}\nMore words.\n`);
    expect(await checked(), 'what others see of it is the same').toBe('1 of 8');
    file('robots/change.md', (files.get('robots/change.md') ?? '').replace('2026-05-06', '2026-05-07'));
    expect(await checked(), 'those that meet it on a group').toBe('3 of 8');
    file('other.md', `${files.get('other.md')}\nMore words.\n`);
    expect(await checked(), 'those of one id').toBe('2 of 8');
    expect(await checked('--lang', 'zh')).toBe('8 of 8');
  });

  test('holds for what was asked, and for its day', async () => {
    // Nobody near it: what is seen of others has a day too.
    write(new Map([...repository()].filter(([path]) => path.startsWith('billing/'))));
    file('billing/issues.md', readFileSync('test/rules/issues/issue-overdue/bad.md', 'utf8'));
    const all = [...argv, '--today', '2026-04-14'];
    const part = ['lint', 'billing/change.md', ...all.slice(2)];
    const later = [...argv, '--today', '2026-01-20'];
    expect((await run(...all)).out.replaceAll('2026-04-14', '')).not.toBe(
      (await run(...later)).out.replaceAll('2026-01-20', ''),
    );
    for (const one of [all, part, all, later, all])
      expect(await run(...one, '--cache')).toEqual(await run(...one));
  });

  test('is made again where it is damaged, gone, or of another program', async () => {
    write(repository());
    const whole = await run(...argv);
    await run(...argv, '--cache');
    const folder = join(root, '.changebook-cache');
    const drawers = readdirSync(folder).filter((name) => name.endsWith('.json'));
    for (const damage of [
      (text: string) => text.slice(0, text.length / 2),
      (text: string) => text.replace('"error"', '"info"').replace(/"pointer":"[^"]*"/, '"pointer":"/x"'),
      () => '',
      (text: string) => `${'A'.repeat(43)}\n${text.slice(text.indexOf('\n') + 1)}`,
    ]) {
      for (const name of drawers)
        writeFileSync(join(folder, name), damage(readFileSync(join(folder, name), 'utf8')));
      expect(await run(...argv, '--cache')).toEqual(whole);
      expect(await checked()).toBe('0 of 8');
    }
    rmSync(folder, { recursive: true });
    expect(await run(...argv, '--cache')).toEqual(whole);
    cpSync(folder, join(root, 'carried'), { recursive: true });
    expect(await checked('--cache-location', 'carried'), 'carried from one machine to another').toBe(
      '0 of 8',
    );
  });

  test.each(['.', 'billing', 'notes.md', ''])('is no folder of somebody else: %j', async (folder) => {
    write(repository());
    const before = readdirSync(root, { recursive: true });
    const { code, err } = await run(...argv, '--cache', '--cache-location', folder);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('no folder of a cache') });
    expect(readdirSync(root, { recursive: true })).toEqual(before);
  });

  test.skipIf(process.platform !== 'linux')(
    'that cannot be written is told, and the answer is the same',
    async () => {
      write(repository());
      const whole = await run(...argv);
      // Node makes folders there for ever.
      const { code, out, err } = await run(...argv, '--cache', '--cache-location', '/proc/none/cache');
      expect({ code, out }).toEqual({ code: whole.code, out: whole.out });
      expect(err).toContain('/proc/none');
    },
  );

  test('is not written through a link out of the project', async () => {
    write(repository());
    const outside = join(root, '..', `changebook-outside-${process.pid}`);
    mkdirSync(outside, { recursive: true });
    try {
      symlinkSync(outside, join(root, '.changebook-cache'));
      const { code, err } = await run(...argv, '--cache');
      expect(code).toBe(2);
      expect(err).toContain('.changebook-cache');
      expect(readdirSync(outside)).toEqual([]);
    } finally {
      rmSync(outside, { recursive: true });
    }
  });

  test('that is signed and of no use is not taken', async () => {
    write(repository());
    const whole = await run(...argv);
    await run(...argv, '--cache');
    const folder = join(root, '.changebook-cache');
    const store = new Store(folder, programDigest());
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.json'))) {
      const held = readFileSync(join(folder, name), 'utf8');
      for (const [key, value] of Object.entries(JSON.parse(held.slice(held.indexOf('\n'))) as object))
        if (key.startsWith('programme ')) store.set(key, { ...value, found: { piece: { files: 5 } } });
    }
    store.save(() => true);
    expect(await run(...argv, '--cache')).toEqual(whole);
  });

  test.skipIf(process.platform === 'win32')('waits for no device', async () => {
    write(repository());
    mkdirSync(join(root, '.changebook-cache'));
    file('.changebook-cache/CACHEDIR.TAG', '');
    for (let index = 0; index < 64; index++)
      symlinkSync('/dev/zero', join(root, '.changebook-cache', `${String(index).padStart(2, '0')}.json`));
    expect(await run(...argv, '--cache')).toEqual(await run(...argv));
  });

  test('is not checked in', async () => {
    write(repository());
    await run(...argv, '--cache');
    expect(readFileSync(join(root, '.changebook-cache/.gitignore'), 'utf8')).toBe('*\n');
  });
});
