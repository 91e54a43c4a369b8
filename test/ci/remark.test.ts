import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { file, run } from '../cli/support.ts';
import { BROKEN, CLEAN } from '../cli/support.ts';
import { step } from './support.ts';

const remark = (...args: string[]) =>
  step('.', [
    process.execPath,
    resolve('node_modules/remark-cli/cli.js'),
    '--no-color',
    '--no-stdout',
    ...args,
  ]);

/** Line, rule and message of what is told, by its file. */
interface Told {
  path: string;
  line: number;
  rule: string;
}

function configured(): void {
  const plugin = pathToFileURL(resolve('dist/remark.mjs')).href;
  file(
    '.remarkrc.mjs',
    `import changebook from '${plugin}';\n` +
      `export default { plugins: [[changebook, { today: '2026-04-14', lang: 'en' }]] };\n`,
  );
}

test('tells what the command line finds, the configuration and the rest of a programme beside it', async () => {
  configured();
  file('.changebook.yml', 'rules: {vision-not-measurable: error}\n');
  file('p/change.md', '---\nplaybook: change\ntitle: Tills\nstatus: active\n---\n\n## Vision\n\nBetter.\n');
  file('p/readiness.md', BROKEN);
  file('p/notes.md', 'No playbook.\n');
  file('alone.md', CLEAN);
  const lint = await run('lint', '--format', 'json', '--today', '2026-04-14');
  const expected = (JSON.parse(lint.out).files as { path: string; findings: any[] }[]).flatMap(
    ({ path, findings }) => findings.map(({ rule, range }): Told => ({ path, line: range.start.line, rule })),
  );
  expect(expected.length).toBeGreaterThan(2);
  const { err, code } = remark('.');
  expect(code).toBe(1);
  let path = '';
  const told = err.split('\n').flatMap((line): Told[] => {
    path = /^(\S+\.md)/.exec(line)?.[1] ?? path;
    const [, at, rule = ''] = /^(\d+):\d+\S*\s.*\s(\S+)\s+changebook$/.exec(line) ?? [];
    return at === undefined ? [] : [{ path, line: Number(at), rule }];
  });
  const order = (list: Told[]): string[] => list.map((one) => JSON.stringify(one)).sort();
  expect(order(told)).toEqual(order(expected));
});

test('reads the text that remark has, and not the one on the disk', () => {
  configured();
  expect(remark('.', '--quiet').err).toBe('');
});
