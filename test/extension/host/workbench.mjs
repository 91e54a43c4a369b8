// A few gestures in the VS Code workbench, for Playwright.
export async function workbench(page) {
  await page.locator('.monaco-workbench .part.statusbar').waitFor();
  // The explorer's rows come from the folder: files are reachable.
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  const quick = page.locator('.quick-input-widget');
  const input = quick.locator('.quick-input-filter .quick-input-box input');

  /**
   * Opens the palette, writes into it and waits for the row to take; again where a panel that is loading, or that has the
   * focus given back after a dialogue, has lost the key or closed the palette.
   */
  const ask = async (open, text, row, take = () => {}) => {
    for (let tries = 1; ; tries++) {
      try {
        await open();
        await input.fill(text, { timeout: 10_000 });
        await row.waitFor({ timeout: 10_000 });
        await take();
        return;
      } catch (error) {
        if (tries === 9) throw error;
      }
    }
  };

  const ui = {
    page,
    /** Runs a command; the palette is opened by the mouse, since a key is lost on a panel that is still loading. */
    async command(title) {
      const found = quick.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
      await ask(
        () => page.locator('.titlebar-center .command-center').click(),
        '>' + title,
        found,
        () => found.click({ timeout: 10_000 }),
      );
    },
    /** The same with keys alone. */
    async type(title) {
      const focused = quick.locator('.monaco-list-row.focused', { hasText: title });
      await ask(() => page.keyboard.press('F1'), '>' + title, focused);
      await page.keyboard.press('Enter');
    },
    /** Writes an answer where the editor asks, and takes what it finds by it. */
    async choose(answer) {
      await input.waitFor({ state: 'visible' });
      await input.fill(answer);
      await page.keyboard.press('Enter');
    },
    /** What the editor proposes where it asks. */
    proposal: () => input.inputValue(),
    /** Opens 'dir/file.md' by walking the explorer (Quick Open would need a file search: ripgrep, or a provider in the web). */
    async open(path) {
      const parts = path.split('/');
      const rows = page.locator('.explorer-folders-view .monaco-list-row');
      for (const [i, part] of parts.entries()) {
        const row = rows.filter({ has: page.getByText(part, { exact: true }) }).first();
        if (i === parts.length - 1) {
          await row.dblclick();
        } else if ((await row.getAttribute('aria-expanded')) !== 'true') {
          await row.click();
        }
      }
      await page
        .locator('.tab', { hasText: parts.at(-1) })
        .first()
        .waitFor();
      await page.locator('.monaco-editor .view-line').first().waitFor();
    },
    /** The document inside a webview: outer iframe (VS Code's host page) then the inner one (the extension's HTML). */
    webview: (nth = 0) =>
      page.locator('iframe.webview').nth(nth).contentFrame().locator('iframe#active-frame').contentFrame(),
    /** Closes every editor and panel. */
    async closeEditors() {
      await ui.command('View: Close All Editors');
      await page.locator('.editor-group-container .tab').first().waitFor({ state: 'detached' });
    },
    /** Waits until the explorer has noticed that something is deleted. */
    async gone(name) {
      const rows = page.locator('.explorer-folders-view .monaco-list-row');
      await rows.filter({ hasText: name }).waitFor({ state: 'detached' });
    },
    /** Waits for a notification, in the notification centre (newer builds show no toasts in test mode). */
    async notification(text) {
      await ui.command('Notifications: Show Notifications');
      await page
        .locator('.notifications-center .notification-list-item', { hasText: text })
        .first()
        .waitFor();
      await page.keyboard.press('Escape');
    },
    async problems() {
      await ui.command('Problems: Focus on Problems View');
      await page.locator('.markers-panel .monaco-list-row').first().waitFor();
      return page.locator('.markers-panel .monaco-list-row').allInnerTexts();
    },
  };
  return ui;
}
