import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse, builtIn } from '../../../src/core/index.ts';
import type { Lang } from '../../../src/core/playbook/types.ts';

/** A worked example of a form: documents by path, as lines; of the last one what is in place, and what is not. */
interface FormVector {
  name: string;
  lang?: Lang;
  documents: Record<string, string[]>;
  have: number;
  of: number;
  /** A place and what is missing there, in the order of the form. */
  missing: string[];
}

const kinds = [...builtIn.kinds.values()].filter(({ form }) => form).map(({ id }) => id);

describe.each(kinds)('%s', (kind) => {
  const vectors = JSON.parse(readFileSync(`test/core/kinds/${kind}/form.json`, 'utf8')) as FormVector[];
  test.each(vectors)('$name', ({ lang = 'en', documents, have, of, missing }) => {
    const texts = Object.entries(documents).map(([path, lines]) => ({ path, text: lines.join('\n') }));
    const form = analyse(texts, { today: '2026-01-12', lang }).files.at(-1)?.score?.form;
    expect({
      have: form?.have,
      of: form?.of,
      missing: form?.missing.map(({ pointer, text }) => `${pointer} ${text}`),
    }).toEqual({ have, of, missing });
  });
});
