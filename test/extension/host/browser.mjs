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

export async function startBrowser(options = {}) {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-sync',
    ],
  });
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options });
  const local = ({ hostname }) => /^(?:127\.0\.0\.1|localhost|.*\.localhost)$/.test(hostname);
  await context.route(
    (url) => !local(url),
    (route) => route.abort('blockedbyclient'),
  );
  return { browser, context, page: await context.newPage() };
}
