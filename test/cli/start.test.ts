import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/core/generated/catalogue.ts';
import { builtIn } from '../../src/core/generated/registry.ts';

/** Files that are loaded with some, however far: not what they ask for later. */
async function loadedWith(...entryPoints: string[]): Promise<string[]> {
  const { metafile } = await build({
    entryPoints,
    outdir: 'unused',
    write: false,
    bundle: true,
    splitting: true,
    metafile: true,
    format: 'esm',
    platform: 'node',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  });
  const found = new Set(entryPoints);
  for (const path of found) {
    for (const { kind, path: to, external } of metafile.inputs[path]?.imports ?? [])
      if (kind !== 'dynamic-import' && !external) found.add(to);
  }
  return [...found];
}

test('lint loads rules, kinds and readers of documents when there is something to check, not before', async () => {
  const loaded = await loadedWith('src/cli/process.ts', 'src/cli/commands/lint.ts');
  expect(loaded).toContain('src/core/generated/catalogue.ts');
  // Why a file could not be read is said by the rule of that name.
  const engine =
    /src\/core\/(?:analyse|generated\/(?!catalogue)|kinds\/(?!\w+\/thresholds)|rules\/(?!document\/unreadable-file)|syntax\/parse|edits\/)|@lezer/;
  expect(loaded.filter((path) => engine.test(path))).toEqual([]);
});

test('what is known of rules and kinds without loading them is what they say', () => {
  expect(catalogue.rules).toEqual(
    builtIn.rules.map(({ id, group, severity, options, why, fix, source }) => ({
      id,
      group,
      severity,
      ...(options ? { options } : {}),
      why,
      fix,
      source,
    })),
  );
  const limits = [...builtIn.kinds].flatMap(([kind, { thresholds }]) =>
    thresholds ? [[kind, { thresholds }]] : [],
  );
  expect([...catalogue.kinds]).toEqual(limits);
});
