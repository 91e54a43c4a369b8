// A browser that reaches nothing but this machine.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const CANDIDATES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The Chromium of the system, or undefined. */
export const chromiumPath = () => CANDIDATES.find((path) => path && existsSync(path));

/** Starts the Chromium of the system, without a window. */
export const startBrowser = () =>
  chromium.launch({
    executablePath: chromiumPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-sync',
    ],
  });

/** A profile of its own in a browser, empty. */
export async function newProfile(browser) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  const local = ({ hostname }) => /^(?:127\.0\.0\.1|localhost|.*\.localhost)$/.test(hostname);
  await context.route(
    (url) => !local(url),
    (route) => route.abort('blockedbyclient'),
  );
  return context;
}
