import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { root, file, runWith, run, CLEAN, BROKEN, MISSPELT } from './support.ts';

describe('what lint can be told', () => {
  test('--rule wins over the configuration and is checked', async () => {
    file('a.md', BROKEN);
    file('.changebook.yml', 'rules: {score-out-of-range: error}\n');
    expect((await run('lint', '--rule', 'score-out-of-range=off')).code).toBe(0);
    expect((await run('lint', '--rule', 'score-out-of-rang=off')).err).toContain('did you mean');
    expect(await run('lint', '--rule', 'score-out-of-range')).toMatchObject({ code: 2, out: '' });
  });

  test('each --output-file takes the --format beside it, the rest is printed', async () => {
    file('a.md', BROKEN);
    const { out } = await run(
      'lint',
      '--format',
      'json',
      '--format',
      'compact',
      '--output-file',
      'report.json',
    );
    expect(JSON.parse(readFileSync(join(root, 'report.json'), 'utf8')).reportVersion).toBe(1);
    expect(out).toMatch(/^a\.md:13:13: error/);
    expect((await run('lint', '--output-file', 'a', '--output-file', 'b')).code).toBe(2);
    expect((await run('lint', '--format', 'jason')).err).toMatch(/choices are agent, compact/);
  });

  test('- reads standard input, under the name it is given', async () => {
    file('p/change.md', '---\nplaybook: change\ntitle: C\nstatus: draft\n---\n');
    file('p/readiness.md', CLEAN);
    const argv = ['lint', '-', '--stdin-filename', 'p/readiness.md', '--format', 'json'];
    const report = JSON.parse((await runWith({ input: BROKEN }, ...argv)).out);
    expect(report.files).toMatchObject([{ path: 'p/readiness.md', programme: 'change' }]);
    expect(report.summary.errors).toBe(1);
    expect((await runWith({ input: MISSPELT }, 'lint', '-', '--fix')).code).toBe(2);
  });

  test('a file and its folder agree, whatever the name of the charter', async () => {
    const charter = '---\nplaybook: change\ntitle: C\n---\n\n## Groups\n\n| Group |\n| --- |\n| East |\n';
    const plan = '---\nplaybook: comms\ntitle: P\n---\n\n## Audiences\n\n| Audience |\n| --- |\n| West |\n';
    file('p/charter.md', charter);
    file('p/plans/comms.md', plan);
    const found = async (...paths: string[]) => {
      const { out } = await run('lint', '--format', 'json', ...paths);
      return JSON.parse(out).files.find(({ path }: { path: string }) => path === 'p/plans/comms.md');
    };
    const inFolder = await found('.');
    expect(inFolder).toMatchObject({ programme: 'charter' });
    expect(inFolder.findings.map(({ rule }: { rule: string }) => rule)).toContain('audience-uncovered');
    expect(await found('p/plans/comms.md')).toEqual(inFolder);

    // What neither takes for a charter.
    file('.changebook.yml', 'ignore: [p/charter.md]\n');
    file('p/change.md', '---\nplaybook: sop\ntitle: S\n---\n');
    const alone = await found('.');
    expect(alone).toMatchObject({ programme: null });
    expect(await found('p/plans/comms.md')).toEqual(alone);
  });

  test('--fix-dry-run prints the change and makes none', async () => {
    const full = file('a.md', MISSPELT);
    const { out } = await run('lint', '--fix-dry-run');
    expect(out).toContain('-ownr: ops\n+owner: ops\n');
    expect(readFileSync(full, 'utf8')).toBe(MISSPELT);
  });

  test('--fix makes what alone can be meant, --fix-doubtful what other cells say against the author as well', async () => {
    const declared = CLEAN.replace('date: 2026-03-02', 'date: 2026-03-02\ndeclared-total: 9\nownr: ops');
    const full = file('a.md', declared);
    const summary = (await run('lint', '--format', 'json')).out;
    expect(JSON.parse(summary).summary).toMatchObject({ fixable: 1, doubtful: 1 });
    expect((await run('lint')).out).toContain('1 more with --fix-doubtful');
    await run('lint', '--fix');
    expect(readFileSync(full, 'utf8')).toBe(declared.replace('ownr', 'owner'));
    await run('lint', '--fix-doubtful');
    expect(readFileSync(full, 'utf8')).toBe(
      declared.replace('ownr', 'owner').replace('total: 9', 'total: 24'),
    );
  });

  test('what fails is summed up in minutes, and what does not fail is not', async () => {
    file('a.md', BROKEN);
    const effort = async (...more: string[]): Promise<number> =>
      JSON.parse((await run('lint', '--format', 'json', ...more)).out).summary.effort;
    const { files } = JSON.parse((await run('lint', '--format', 'json')).out);
    expect(await effort()).toBe(1);
    const all = files[0].findings.reduce((sum: number, one: { effort: number }) => sum + one.effort, 0);
    expect(await effort('--fail-on', 'info')).toBe(all);
    expect((await run('lint')).out).toContain('; about 1 min to green');
  });

  test('what a comment silences is counted', async () => {
    file(
      'a.md',
      BROKEN.replace('| Urgency', '<!-- changebook-disable-line score-out-of-range -- seen -->| Urgency'),
    );
    file('b.md', BROKEN.replace('| Dimension', '<!-- changebook-disable -- seen -->\n\n| Dimension'));
    const { out, code } = await run('lint');
    expect(code).toBe(0);
    expect(out).toMatch(/; \d suppressed/);
  });

  test('--report-unused-suppressions speaks where the configuration is silent', async () => {
    file('.changebook.yml', 'rules: {unused-suppression: off}\n');
    file(
      'a.md',
      CLEAN.replace('## Ass', '<!-- changebook-disable-next-line no-sponsor -- seen -->\n\n## Ass'),
    );
    expect((await run('lint')).out).not.toContain('unused-suppression');
    expect((await run('lint', '--report-unused-suppressions')).out).toContain('unused-suppression');
  });

  test('a coding agent that asks for no format gets lines', async () => {
    file('a.md', BROKEN);
    const asked = await run('lint', '--format', 'agent');
    expect(await runWith({ agent: true }, 'lint')).toEqual(asked);
    expect(await runWith({ agent: true }, 'lint', '--format', 'text')).toEqual(await run('lint'));
  });

  test('--print-config says what holds and where it is said', async () => {
    file('.changebook.yml', 'extends: all\nrules: {no-sponsor: off}\n');
    file('sub/.changebook.yml', 'rules: {no-milestones: [warning, {days: 60}]}\n');
    expect((await run('lint', '--print-config', 'sub/a.md', '--rule', 'no-pilot=info')).out).toBe(
      'extends: "all"  # .changebook.yml\n' +
        'rules.no-sponsor: "off"  # .changebook.yml\n' +
        'rules.no-milestones: ["warning",{"days":60}]  # sub/.changebook.yml\n' +
        'rules.no-pilot: "info"  # --rule\n',
    );
  });

  test('--watch checks again after a change', async () => {
    const full = file('a.md', CLEAN);
    const end = new AbortController();
    const heard = (text: string): void => {
      if (text.startsWith('Watching')) writeFileSync(full, BROKEN);
      if (text.includes('score-out-of-range')) end.abort();
    };
    const { code } = await runWith({ signal: end.signal, heard }, 'lint', '--watch', '--format', 'compact');
    expect(code).toBe(1);
  });

  test('--watch follows the configuration, also above what is watched, and says what is wrong with it', async () => {
    file('plans/a.md', BROKEN);
    const end = new AbortController();
    const config = (text: string): string => file('.changebook.yml', text);
    const heard = (text: string): void => {
      if (text.startsWith('Watching')) config('rules: [');
      if (text.includes('.changebook.yml:1')) config('rules: {score-out-of-range: off}');
      if (text.includes('0 errors')) end.abort();
    };
    const { code } = await runWith({ signal: end.signal, heard }, 'lint', 'plans', '--watch');
    expect(code).toBe(0);
  });

  test('a long run says how far it is, on a terminal only', async () => {
    file('a.md', CLEAN);
    file('b.md', CLEAN);
    const listen = async (isTTY: boolean): Promise<string> => {
      let err = '';
      let clock = 0;
      await main({
        argv: ['lint'],
        cwd: root,
        env: {},
        // Every look at the clock finds it half a second later.
        now: () => new Date((clock += 500)),
        stdout: { write: () => true },
        stderr: { write: (text) => (err += text), isTTY },
        stdin: { bytes: async function* () {} },
      });
      return err;
    };
    expect(await listen(true)).toContain('Checked 2 of 2');
    expect((await listen(true)).endsWith('\r\u001b[K')).toBe(true);
    expect(await listen(false)).toBe('');
  });

  test('--debug times the steps', async () => {
    file('a.md', CLEAN);
    expect((await run('lint', '--debug')).err).toMatch(
      /^read: \d+ ms\nanalyse: \d+ ms, 1 of 1 programme, 1 thread\nreport: \d+ ms\n$/,
    );
  });
});
