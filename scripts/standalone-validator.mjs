// A validator that Ajv compiles ahead: no `eval` while it runs, so that a content security policy allows it.
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

/** One module without imports: what Ajv would fetch at run time is bundled in. */
export async function standaloneValidator(ajv, validate, resolveDir) {
  const bundled = await build({
    stdin: { contents: standaloneCode(ajv, validate), resolveDir, loader: 'js' },
    bundle: true,
    minifySyntax: true,
    charset: 'utf8',
    format: 'esm',
    write: false,
    legalComments: 'none',
  });
  return bundled.outputFiles[0].text.replace(/^ *\/\/ .*\n/gm, '');
}
