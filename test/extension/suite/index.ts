import 'mocha/mocha.js';
import * as vscode from 'vscode';
import { report } from './report.ts';
import { LIMIT, onProgress } from './support.ts';

/** Called by VS Code in the extension host; one bundle for the Node host and the one in the browser. */
export async function run(): Promise<void> {
  const { Mocha } = globalThis as unknown as { Mocha: typeof import('mocha') };
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', color: false, timeout: LIMIT + 10_000 });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  if (vscode.env.language.startsWith('zh')) await import('./chinese.test.ts');
  else await import('./english.ts');
  return new Promise((done, fail) => {
    const runner = mocha.run((failures) => {
      if (failures > 0) fail(new Error(`${failures} tests failed`));
      else done();
    });
    onProgress(() => runner.currentRunnable?.resetTimeout());
    report(runner);
  });
}
