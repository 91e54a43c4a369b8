import { resolve, sep } from 'node:path';

/** Everything that a page brings: itself, the same in the other language, its badge. */
const formsOf = (name: string): string[] =>
  [name, `${name}.en`, `${name}.zh`].map((one) => one.toLowerCase());

/** Names of pages, no two alike, also where a disk does not tell upper case from lower. */
export class PageNames {
  private readonly taken = new Set(formsOf('index'));

  /** @param wanted with `/`, without an ending */
  take(wanted: string): string {
    for (let nth = 1; ; nth++) {
      const name = nth === 1 ? wanted : `${wanted}-${nth}`;
      const forms = formsOf(name);
      if (forms.some((form) => this.taken.has(form))) continue;
      for (const form of forms) this.taken.add(form);
      return name;
    }
  }
}

/** Where documents lie in the folder that they have in common, without their endings, by their paths. */
export function placesIn(cwd: string, paths: readonly string[]): Map<string, string> {
  const steps = paths.map((path) => resolve(cwd, path).split(sep));
  const [first = []] = steps;
  let common = first.length - 1;
  for (const one of steps) {
    let same = 0;
    while (same < Math.min(common, one.length - 1) && one[same] === first[same]) same += 1;
    common = same;
  }
  return new Map(
    paths.map((path, index) => [
      path,
      (steps[index] ?? [])
        .slice(common)
        .map((step) => step.replace(/^\.+|[\\:]/g, '_'))
        .join('/')
        .replace(/\.(?:md|markdown)$/i, ''),
    ]),
  );
}

/** The address of one file of a site as another one links to it. */
export function relativeHref(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 1);
  return up + to.split('/').map(encodeURIComponent).join('/');
}
