// One server of VS Code and one browser for all tests, with a window for each that needs one.
import { newProfile, startBrowser } from './browser.mjs';
import { PATIENCE, until } from './patience.mjs';
import { descendantsOf, signal } from './processes.mjs';
import { startServer } from './server.mjs';

/** @param vscode the installed code-server */
export async function startEditor(vscode) {
  const server = await startServer(vscode);
  const browser = await startBrowser();
  const hosts = () =>
    descendantsOf(server.pid).filter(({ command }) => command.includes('type=extensionHost'));

  return {
    /**
     * An empty window; one at a time, since settings are those of the one user.
     *
     * @param options.settings beside those of every test
     * @param options.trust false: the folder is not trusted
     * @param options.locale display language
     */
    async window({ settings = {}, trust = true, locale = 'en' } = {}) {
      const configure = (more) =>
        server.configure({ 'security.workspace.trust.enabled': !trust, ...settings, ...more }, locale);
      configure({});
      const context = await newProfile(browser);
      // Every step has its own limit, so that the whole has none.
      context.setDefaultTimeout(PATIENCE);
      const page = await context.newPage();
      return {
        page,
        context,
        /** Changes settings while the window is open. */
        configure,
        show: (folder, payload) => page.goto(server.url(folder, payload)),
        /** The processes of a program that this window has started, by their ids. */
        pidsOf: (program) =>
          descendantsOf(server.pid).flatMap(({ pid, command }) => (command.includes(program) ? pid : [])),
        async close() {
          // Left like this, a window says good-bye, and its extension host ends instead of waiting for it.
          await page.goto('about:blank').catch(() => {});
          await context.close();
          for (const { pid } of hosts()) signal(pid, 'SIGTERM');
          await until('the end of the extension host', () => hosts().length === 0);
        },
      };
    },
    async stop() {
      await browser.close();
      server.stop();
    },
  };
}
