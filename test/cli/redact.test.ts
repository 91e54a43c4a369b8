import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { builtIn } from '../../src/core/generated/registry.ts';
import { readPlaybook } from '../../src/core/index.ts';
import { isPrivate } from '../../src/core/playbook/private.ts';
import { file, root, run } from './support.ts';

const FIXTURES = join(import.meta.dirname, 'redact');
const WORD = { en: 'PRIVATE', zh: '绝密' };
const LANGS = ['en', 'zh'] as const;

const textsBelow = (folder: string): string =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => /\.(html|svg)$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

/** All that the commands write for others, by what was asked for. */
async function written(lang: 'en' | 'zh', ...options: string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const to of ['html', 'markdown', 'json'])
    texts.set(`export ${to}`, (await run('export', '--to', to, '--lang', lang, ...options)).out);
  for (const view of ['stakeholder-grid', 'barrier-strip', 'voices']) {
    const { out } = await run('export', '--view', view, '--lang', lang, ...options);
    texts.set(`picture ${view}`, out);
  }
  for (const format of ['text', 'markdown', 'mail', 'ics', 'json'])
    texts.set(`agenda ${format}`, (await run('agenda', '--format', format, '--lang', lang, ...options)).out);
  const site = `site${options.join('')}`;
  await run('site', site, '--lang', lang, ...options);
  texts.set('site', textsBelow(join(root, site)));
  return texts;
}

test('the fixtures hold every value that is private, in both languages', () => {
  const known = [...builtIn.kinds.values()].flatMap(({ id, schema: { scalars, lists } }) =>
    [
      ...[...scalars.keys()].map((name) => `/${name}`),
      ...[...lists.values()].flatMap(({ name, columns }) =>
        [...columns.keys()].map((column) => `/${name}/0/${column}`),
      ),
    ].flatMap((pointer) =>
      isPrivate({ schema: builtIn.kinds.get(id)!.schema } as never, pointer) ? [`${id}${pointer}`] : [],
    ),
  );
  for (const lang of LANGS) {
    const held = new Set(
      readdirSync(join(FIXTURES, lang)).flatMap((name) => {
        const text = readFileSync(join(FIXTURES, lang, name), 'utf8');
        const playbook = readPlaybook({ path: name, text })!;
        return [...playbook.origins.keys()].map((pointer) => `${playbook.kind}${pointer}`);
      }),
    );
    expect(known.filter((pointer) => !held.has(pointer))).toEqual([]);
  }
});

describe.each(LANGS)('in %s', (lang) => {
  beforeEach(() => cpSync(join(FIXTURES, lang), root, { recursive: true }));

  test('nothing private is written for others, and each says what is left out', async () => {
    for (const [asked, text] of await written(lang)) {
      expect(text, asked).not.toBe('');
      expect(text.includes(WORD[lang]), asked).toBe(false);
      // What is left out is not what nobody knows.
      expect(text, asked).not.toMatch(/attitude not known|态度未知/);
      if (!/ics|agenda json/.test(asked)) expect(text.includes('--no-redact'), asked).toBe(true);
    }
  });

  test('with --no-redact all of it is there', async () => {
    for (const [asked, text] of await written(lang, '--no-redact')) {
      expect(text.includes(WORD[lang]), asked).toBe(true);
      expect(text.includes('--no-redact'), asked).toBe(false);
    }
  });

  test('other attitudes and answers with the same sums give the same', async () => {
    const before = await written(lang);
    const change = (name: string, swap: (text: string) => string): void => {
      const text = readFileSync(join(root, name), 'utf8');
      expect(swap(text)).not.toBe(text);
      file(name, swap(text));
    };
    // Two who are alike in all else change places.
    change('map.md', (text) =>
      text
        .replace(/^(\| head .*?)\b1( +\| )Against(.*)$/m, '$14$2Support$3')
        .replace(/^(\| desk .*?\| +5 \| +4 \| +)4( +\| )Support(.*)$/m, '$11$2Against$3'),
    );
    change('survey.md', (text) =>
      text
        .replace(/-5/, '-two')
        .replace(/([^|\s]+)one/, '$1-5')
        .replace('-two', 'one'),
    );
    const after = await written(lang);
    for (const [asked, text] of after) expect(text === before.get(asked), asked).toBe(true);
  });
});

test.each(LANGS)('of several programmes side by side nothing private is told, in %s', async (lang) => {
  const index = async (...options: string[]): Promise<string> => {
    await run('site', 'out', '--lang', lang, '--today', '2026-03-02', ...options);
    return readFileSync(join(root, 'out/index.html'), 'utf8');
  };
  for (const folder of ['one', 'other'])
    cpSync(join(FIXTURES, lang), join(root, folder), { recursive: true });
  const whole = await index('--no-redact');
  expect(whole).toContain(WORD[lang]);
  const shared = await index();
  expect(shared).toContain({ en: 'All programmes', zh: '全部项目' }[lang]);
  expect(shared).not.toContain(WORD[lang]);
});

test.each(LANGS)('what to do first names nobody whose attitude is private, in %s', async (lang) => {
  cpSync(`playbooks/examples/service-quality-${lang}`, root, { recursive: true });
  const steps = async (...options: string[]) =>
    (await run('export', 'change.md', '--today', '2026-04-14', '--lang', lang, ...options)).out;
  const attitude = { en: /from 3 to 4 adds/, zh: /从 3 提高到 4/ }[lang];
  const gain = { en: /Stakeholders: what its document says/, zh: /：详见该文档/ }[lang];
  expect(await steps('--no-redact')).toMatch(attitude);
  const shared = await steps();
  expect(shared).not.toMatch(attitude);
  expect(shared).toMatch(gain);
});
