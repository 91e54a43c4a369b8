import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package's own folder, from the bundle in `dist/` as well as from the source. */
export function packageRoot(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const root = [join(here, '..'), join(here, '../..')].find((folder) =>
    existsSync(join(folder, 'playbooks')),
  );
  return root ?? here;
}

/** The version that `package.json` states. */
export function version(): string {
  const manifest = readFileSync(join(packageRoot(), 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
