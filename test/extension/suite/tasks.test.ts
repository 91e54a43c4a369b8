import * as vscode from 'vscode';
import { equal, until } from './support.ts';

const inNode = typeof process === 'object' && process.versions?.node !== undefined;

describe('tasks', () => {
  it('run the command line that comes with the extension; there are none in a browser', async () => {
    const tasks = await vscode.tasks.fetchTasks({ type: 'changebook' });
    equal(tasks.map(({ name }) => name).sort(), inNode ? ['lint', 'preview', 'score'] : []);
    const lint = tasks.find(({ name }) => name === 'lint');
    if (!lint) return;
    equal(lint.problemMatchers, ['$changebook']);
    // A terminal is not everywhere, so the command is run as the task would run it.
    const { process: program, args, options } = lint.execution as vscode.ProcessExecution;
    const { spawnSync } = require('node:child_process') as typeof import('node:child_process');
    const { status, stdout } = spawnSync(program, [...args, '--today', '2026-04-14'], {
      encoding: 'utf8',
      cwd: options?.cwd,
      env: { ...process.env, ...options?.env },
    });
    equal(status, 1);
    await until('a finding in the form of the matcher', () =>
      /^faulty\.md:\d+:\d+: \w+: .* \([\w-]+\)$/m.test(stdout),
    );
  });
});
