import { describe, expect, test } from 'vitest';
import { file, run, CLEAN, BROKEN, MISSPELT } from './support.ts';

describe('configuration', () => {
  test('rules, options, overrides and ignored files; nearer files win', async () => {
    file('.changebook.yml', 'rules:\n  score-out-of-range: warning\nignore: ["archive/**"]\n');
    file('a.md', BROKEN);
    file('archive/b.md', BROKEN);
    const { code, out } = await run('lint', '--format', 'compact');
    expect(code).toBe(0);
    expect(out).toMatch(/^a\.md:13:13: warning: [^\n]*\n$/);
    expect((await run('lint', '--no-config')).code).toBe(1);
    file('sub/.changebook.json', '{"rules": {"score-out-of-range": "off"}}');
    file('sub/c.md', BROKEN);
    expect((await run('lint', 'sub', '--format', 'compact')).out).toBe('');
    file(
      '.changebook.yml',
      'rules: {score-out-of-range: error}\noverrides:\n  - files: ["drafts/**"]\n    rules: {"*": info}\n',
    );
    file('drafts/d.md', MISSPELT);
    expect((await run('lint', 'drafts', '--format', 'compact')).out).toContain(': info: ');
  });

  test.each([
    [
      'rules:\n  score-out-of-rang: off\n',
      /^changebook: \.changebook\.yml:2: .*did you mean `score-out-of-range`/,
    ],
    ['lang: zh\nextends: most\n', /^changebook: \.changebook\.yml:2: /],
    ['rules: [\n', /^changebook: \.changebook\.yml:\d+: /],
    ['exec: rm\n', /exec/],
  ])('a fault is named with its line: %j', async (text, message) => {
    file('.changebook.yml', text);
    const { code, err } = await run('lint');
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});

describe('thresholds', () => {
  test('bands and limits of dimensions hold for score and rules', async () => {
    file('a.md', CLEAN);
    expect((await run('score')).out).toContain('24 of 30 · ready');
    file(
      '.changebook.yml',
      'thresholds:\n  readiness.bands: {ready: 25}\n  readiness.thresholds: {urgency: 5}\n',
    );
    expect((await run('score')).out).toContain('24 of 30 · pilot');
    expect((await run('lint', '--format', 'compact')).out).toContain('below its threshold of 5');
  });

  test('bands that do not fall, and a size limit', async () => {
    file('a.md', CLEAN);
    file('.changebook.yml', 'thresholds:\n  readiness.bands: {pilot: 25}\n');
    expect((await run('score')).err).toMatch(/^changebook: \.changebook\.yml:2: the totals/);
    file('.changebook.yml', 'thresholds: {file.maximum-bytes: 1000}\n');
    file('b.md', CLEAN + ' '.repeat(1000));
    expect(await run('lint', '--format', 'compact')).toMatchObject({
      code: 2,
      out: expect.stringMatching(/^b\.md/),
    });
  });
});
