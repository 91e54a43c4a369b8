import type { Browser, BrowserContext } from 'playwright-core';

export function chromiumPath(): string | undefined;
export function startBrowser(): Promise<Browser>;
export function newProfile(browser: Browser): Promise<BrowserContext>;
