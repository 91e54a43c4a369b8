import { expect, test } from 'vitest';
import { looksLikePlaybook } from '../../../src/core/playbook/looks-like-playbook.ts';

test.each([
  ['---\nplaybook: sop\n---\n', true],
  ['\uFEFF---\r\ntitle: T\r\nplaybook: sop\r\n---\r\n', true],
  ['---\n"playbook": sop\n---\n', true],
  ["---\n'playbook' : sop\n---\n", true],
  ['---\nplaybook：sop\n---\n', true],
  ['---\nplaybook: sop', true],
  ['---\ntitle: T\n---\n\nplaybook: none\n', false],
  ['---\ntitle: T\n...\n\nplaybook: none\n\n---\n', false],
  ['---\ntitle: ...\nplaybook: sop\n...', true],
  ['# Title\n\n---\nplaybook: sop\n---\n', false],
  ['playbook: sop\n', false],
  [`---\n${'#\n'.repeat(4000)}playbook: sop\n`, false],
])('%j: %j', (text, expected) => {
  expect(looksLikePlaybook(text)).toBe(expected);
});
