// Folders of a special sort: not trusted, and very large.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCorpus } from '../../../scripts/corpus.mjs';
import { open, SHORT } from '../host/bench.mjs';

/** Findings appear where nobody has said that the folder is to be trusted. */
export async function untrusted(vscode, root, folder) {
  const settings = { 'security.workspace.trust.startupPrompt': 'never' };
  const bench = await open(vscode, root, folder, { settings, trust: false });
  try {
    await bench.page.getByText('Restricted Mode').first().waitFor(SHORT);
    await bench.ui.open('faulty.md');
    await bench.page.locator('.squiggly-warning').first().waitFor(SHORT);
  } finally {
    await bench.close();
  }
  console.log('  ✔ a folder that is not trusted is checked all the same');
}

/** A thousand playbooks: how long until the first finding, in a folder that was never open before. */
export async function thousand(vscode, root) {
  const folder = mkdtempSync(join(tmpdir(), 'changebook-thousand-'));
  writeCorpus(folder, 1000);
  cpSync('test/extension/programme', folder, { recursive: true });
  const bench = await open(vscode, root, folder);
  try {
    const begun = Date.now();
    await bench.ui.open('faulty.md');
    await bench.page.locator('.squiggly-warning').first().waitFor({ timeout: 60_000 });
    console.log(`  ✔ a folder with 1,000 playbooks: first finding after ${Date.now() - begun} ms`);
  } finally {
    await bench.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
