// Folders of a special sort: not trusted, and very large.
import { writeCorpus } from '../../../scripts/corpus.mjs';

/** Opens a playbook with faults and waits until they are marked. */
async function faultsOf({ page, ui }) {
  await ui.open('faulty.md');
  await page.locator('.squiggly-warning').first().waitFor();
}

export const folders = {
  'a folder that is not trusted is checked all the same': {
    options: { settings: { 'security.workspace.trust.startupPrompt': 'never' }, trust: false },
    async run({ bench }) {
      await bench.page.getByText('Restricted Mode').first().waitFor();
      await faultsOf(bench);
    },
  },

  'a folder with 1,000 playbooks that was never open before has its findings': {
    alone: true,
    prepare: (folder) => writeCorpus(folder, 1000),
    async run({ bench }) {
      const begun = Date.now();
      await faultsOf(bench);
      console.log(`    first finding after ${Date.now() - begun} ms`);
    },
  },
};
