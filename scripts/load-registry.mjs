import { build } from 'esbuild';

/** The built-in kinds and rules, as they are on the disk. */
export async function loadRegistry(root) {
  const result = await build({
    entryPoints: [`${root}/src/core/generated/registry.ts`],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
    logLevel: 'silent',
  });
  const code = Buffer.from(result.outputFiles[0].contents).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)).builtIn;
}
