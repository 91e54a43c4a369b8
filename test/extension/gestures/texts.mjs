// What is done in the text with the editor's own dialogs.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../host/patience.mjs';

export const texts = {
  async 'an id is renamed in every document, and the file goes with it'({ bench, folder, file, text }) {
    const { page, ui } = bench;
    writeFileSync(file, text.replace('Tell everybody @coo', 'Tell everybody @coo sop:lane'));
    await ui.open('lane.md');
    await page.locator('.codelens-decoration').first().waitFor();
    await page.locator('.view-line', { hasText: 'id: lane' }).click();
    await page.keyboard.press('End');
    await page.keyboard.press('F2');
    await page.locator('.rename-input').fill('express');
    await page.keyboard.press('Enter');
    await page.locator('.tab', { hasText: 'express.md' }).first().waitFor();
    await ui.type('File: Save All');
    const moved = join(folder, 'express.md');
    await until(
      'the new name',
      () => existsSync(moved) && readFileSync(moved, 'utf8').includes('id: express'),
    );
    await until('the reference', () => readFileSync(file, 'utf8').includes('sop:express'));
    await until('the old file to go', () => !existsSync(join(folder, 'lane.md')));
  },

  async 'the programmes are listed before a playbook is open'({ bench }) {
    const { page, ui } = bench;
    await ui.command('View: Show Changebook');
    await page.locator('.monaco-list-row', { hasText: 'Plan' }).first().waitFor();
    await ui.command('View: Show Explorer');
  },
};
