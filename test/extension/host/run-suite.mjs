// Runs a bundle of mocha tests in an extension host of VS Code and gives its counts.
import { format } from 'node:util';
import { patiently } from './patience.mjs';
import { resultIn } from './result.mjs';

/**
 * @param editor what `startEditor` gives
 * @param kind `node` or `web`: which extension host
 * @param options.locale display language of the editor, English where it is left out
 * @returns `{ passed, failures, skipped }`; it throws where no result came
 */
export async function runSuite(editor, kind, { extension, tests, folder, locale }) {
  const settings = kind === 'web' ? { 'remote.extensionKind': { 'changebook.changebook': ['web'] } } : {};
  const { page, context, show, close } = await editor.window({ settings, locale });
  if (process.env.VERBOSE) page.on('console', (message) => console.log('[page]', message.text()));
  try {
    return await patiently(`the ${kind} host`, ({ done, fail, progress }) => {
      let result = null;
      const log = (_type, args) => {
        const line = format(...args);
        progress();
        result ??= resultIn(line);
        if (process.env.VERBOSE) console.log(line);
      };
      const exit = () => {
        // A host that dies half-way is reported as a success, so only the counts prove anything.
        if (result) done(result);
        else fail(new Error(`the ${kind} host ended without a result`));
      };
      const start = async () => {
        await context.exposeFunction('codeAutomationLog', log);
        await context.exposeFunction('codeAutomationExit', exit);
        await show(folder, { extensionDevelopmentPath: extension, extensionTestsPath: tests });
        progress();
      };
      start().catch(fail);
    });
  } finally {
    await close();
  }
}
