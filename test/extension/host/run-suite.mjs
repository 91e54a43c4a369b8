// Runs a bundle of mocha tests in an extension host of VS Code and gives its counts.
import { format } from 'node:util';
import { startBrowser } from './browser.mjs';
import { resultIn } from './result.mjs';
import { startServer } from './server.mjs';

/**
 * @param kind `node` or `web`: which extension host
 * @param options.locale display language of the editor, English where it is left out
 * @returns `{ passed, failures, skipped }`; it throws where no result came
 */
export async function runSuite(root, kind, { extension, tests, folder, locale }) {
  const settings = kind === 'web' ? { 'remote.extensionKind': { 'changebook.changebook': ['web'] } } : {};
  const server = await startServer(root, { settings, locale });
  const { browser, context, page } = await startBrowser();
  if (process.env.VERBOSE) page.on('console', (message) => console.log('[page]', message.text()));
  try {
    return await new Promise((done, fail) => {
      const timer = setTimeout(() => fail(new Error(`no result of the ${kind} host within 120 s`)), 120_000);
      let result = null;
      const log = (_type, args) => {
        const line = format(...args);
        result ??= resultIn(line);
        if (process.env.VERBOSE) console.log(line);
      };
      const exit = () => {
        clearTimeout(timer);
        // A host that dies half-way is reported as a success, so only the counts prove anything.
        if (result) done(result);
        else fail(new Error(`the ${kind} host ended without a result`));
      };
      (async () => {
        await context.exposeFunction('codeAutomationLog', log);
        await context.exposeFunction('codeAutomationExit', exit);
        await page.goto(
          server.url(folder, { extensionDevelopmentPath: extension, extensionTestsPath: tests }),
        );
      })().catch(fail);
    });
  } finally {
    await browser.close();
    server.stop();
  }
}
