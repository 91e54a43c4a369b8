import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Registry } from '../core/registry.ts';
import type { Lang } from '../core/playbook/types.ts';
import { packageRoot } from './package.ts';

/** A programme to start from, in one language. */
export interface Example {
  name: string;
  /** The title of its charter. */
  title: string;
  folder: string;
}

const library = (...parts: string[]): string => join(packageRoot(), 'playbooks', ...parts);

/** The title in the front matter of a file of ours. */
const titleIn = (path: string): string => /^title: (.*)$/m.exec(readFileSync(path, 'utf8'))?.[1] ?? '';

/** The folder of the blank templates. */
export const templatesOf = (lang: Lang): string => library('templates', lang);

/** What coding agents are told in a repository of playbooks. */
export const agentsFile = (lang: Lang): string => library('agents', `${lang}.md`);

/** Templates that are a special form of a kind: name and title of each. */
export function formsIn(lang: Lang, { kinds }: Registry): [name: string, title: string][] {
  return readdirSync(templatesOf(lang))
    .filter((file) => file.endsWith('.md') && !kinds.has(file.slice(0, -'.md'.length)))
    .sort()
    .map((file) => [file.slice(0, -'.md'.length), titleIn(join(templatesOf(lang), file))]);
}

/** The examples that there are in a language. */
export function examplesIn(lang: Lang): Example[] {
  return readdirSync(library('examples'))
    .filter((folder) => folder.endsWith(`-${lang}`))
    .map((folder) => folder.slice(0, -lang.length - 1))
    .sort()
    .map((name) => {
      const folder = library('examples', `${name}-${lang}`);
      return { name, title: titleIn(join(folder, 'change.md')), folder };
    });
}
