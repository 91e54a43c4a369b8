import { describe, expect, test } from 'vitest';
import { file, run } from '../cli/support.ts';

const EVIL = String.raw`\e]0;owned\a\n::error::pwned\n##[error]x | @octocat <img src=x> \x9b2J > \u202e $& https://evil.example`;

/** A document that says it wherever a person writes, and a charter whose id and name do. */
function programme(): void {
  file(
    'p/change.md',
    `---\nplaybook: change\nid: "${EVIL}"\ntitle: "${EVIL}"\nstatus: "${EVIL}"\nownr: "${EVIL}"\n---\n`,
  );
  file(
    'p/::error::x ##[error]y\n::error::z.md',
    `---\nplaybook: roadmap\ntitle: "${EVIL}"\nstart: 2026-03-02\n"\\e[31mkey": 1\n---\n\n## Phases\n\n` +
      '| Phase | When | Owner |\n| --- | --- | --- |\n| \u001b[31mOne ::error::a ##[error]b | W1 / 3w | @octocat |\n' +
      '| Two | after \u001b]0;x\u0007 / nonsense | <b>x</b> |\n',
  );
}

const HARMLESS = /(?![\t\n])[\p{Cc}]|^\s*::(?:error|warning|notice)|##\w*\[/mu;

describe('no command lets words of a document through', () => {
  test.each([
    ['lint', '.'],
    ['lint', '.', '--lang', 'zh', '--format', 'compact'],
    ['lint', '.', '--format', 'markdown'],
    ['lint', '.', '--fix-dry-run'],
    ['lint', '--print-config', 'p/\u001b[31m.md'],
    ['score', '.'],
    ['score', '.', '--format', 'json'],
    ['score', '.', '--format', 'markdown'],
    ['explain', 'p/change.md:2'],
    ['explain', 'p/::error::x ##[error]y\n::error::z.md:12'],
    ['explain', '\u001b[31m\n::error::x:1'],
    ['explain', '::error::x'],
    ['export', '.', '--to', 'html'],
    ['export', '.', '--to', 'markdown'],
    ['export', '.', '--to', 'json'],
    ['export', '.', '--to', 'svg', '--view', 'timeline'],
    ['new', '\u001b[31m\n::error::x'],
    ['lint', '--config', '\n::error::x'],
    ['lint', '--\n::error::x'],
    ['lint', '\n::error::no such path'],
    ['rules'],
    ['kinds'],
  ])('%j', async (...argv) => {
    programme();
    const { out, err } = await run(...argv);
    expect(`${out}${err}`).not.toBe('');
    expect(out.replace(/\r\n/g, '\n')).not.toMatch(HARMLESS);
    expect(err).not.toMatch(HARMLESS);
    if (argv.includes('markdown')) {
      expect(out).not.toMatch(/@octocat|(?<!\\)<img|https:\/\/evil/);
      // A table has the cells that its head has.
      for (const line of out.split('\n').filter((one) => argv[0] === 'score' && one.startsWith('|')))
        expect(line.replace(/\\./g, '').split('|')).toHaveLength(6);
    }
  });

  test.each(['.changebook.yml', 'package.json'])('nor of %s', async (name) => {
    file('a.md', '');
    const bad = { [`\u001b[31m\n::error::x ##[error]y`]: 1, lang: '\u001b[31m\n::error::x' };
    file(name, JSON.stringify(name === 'package.json' ? { changebook: bad } : bad));
    const { code, err } = await run('lint');
    expect(code).toBe(2);
    expect(err).not.toMatch(HARMLESS);
  });
});
