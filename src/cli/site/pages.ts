import type { AnalysedFile, Workspace } from '../../core/analyse.ts';
import { builtIn } from '../../core/generated/registry.ts';
import type { View } from '../../core/generated/views.ts';
import type { Lang, Playbook } from '../../core/playbook/types.ts';
import { renderBadge } from '../../render/badge.tsx';
import { renderPage } from '../../render/page.tsx';
import type { SiteLink } from '../../render/shell.tsx';
import type { Session } from '../host.ts';
import { documentBadge, healthBadge } from './badges.ts';
import { groupsOf, type Group } from './groups.ts';
import { indexPage } from './index-page.tsx';
import { PageNames, placesIn, relativeHref } from './names.ts';
import { LANGUAGES, word } from './words.ts';

/** A site in one language: what was analysed in it. */
export interface SiteInput {
  session: Session;
  workspace: Workspace;
  asked: ReadonlySet<string>;
  /** The language whose files have names without a language. */
  main: Lang;
  /** Says what stands instead of a picture that cannot be drawn. */
  failed(path: string, error: unknown): string;
}

interface Names {
  of(path: string): string;
  ofProgramme(path: string): string;
}

/** Names of all pages, the same in both languages. */
function namesOf({ session: { cwd }, workspace, asked }: SiteInput): Names {
  const paths = workspace.files.map(({ path }) => path).filter((path) => asked.has(path));
  const places = placesIn(cwd, paths);
  const names = new PageNames();
  const documents = new Map(paths.map((path) => [path, names.take(places.get(path) ?? path)]));
  const programmes = new Map(
    workspace.programmes.flatMap(({ programme: { charter } }) => {
      const own = charter && documents.get(charter.path);
      return charter && own !== undefined ? [[charter.path, names.take(`${own}.programme`)] as const] : [];
    }),
  );
  return {
    of: (path) => documents.get(path) ?? path,
    ofProgramme: (path) => programmes.get(path) ?? path,
  };
}

/** The files of a site in one language, by their paths in its folder. */
export function sitePages(input: SiteInput): Map<string, string> {
  const { session, workspace, asked, main, failed } = input;
  const { lang } = session;
  const other: Lang = lang === 'en' ? 'zh' : 'en';
  const names = namesOf(input);
  const inLanguage = (name: string, one: Lang, ending: string): string =>
    `${name}${one === main ? '' : `.${one}`}.${ending}`;
  const pageOf = (name: string): string => inLanguage(name, lang, 'html');
  const files = new Map<string, string>();
  const groups = groupsOf(workspace, asked);

  const linksOf = (name: string, group: Group): SiteLink[] => {
    const link = (to: string, text: string): SiteLink => ({
      href: relativeHref(name, pageOf(to)),
      text,
      current: to === name,
    });
    const { programme } = group;
    const siblings = programme ? group.files : [];
    return [
      link('index', word(lang, 'site')),
      ...(programme ? [link(names.ofProgramme(programme.path), word(lang, 'programme'))] : []),
      ...siblings.map(({ path, playbook }) => link(names.of(path), playbook.title)),
      { href: relativeHref(name, inLanguage(name, other, 'html')), text: LANGUAGES[other], lang: other },
    ];
  };
  const write = (name: string, group: Group, playbook: Playbook, views: View[]): void => {
    const sheet = workspace.sheetOf(playbook);
    const html = renderPage({
      title: playbook.title,
      lang,
      site: { label: word(lang, 'pages'), links: linksOf(name, group) },
      views: views.map((view, index) => ({ id: `view-${index + 1}`, view, sheet })),
      failed: (_, error) => failed(playbook.path, error),
    });
    files.set(pageOf(name), html);
  };
  const writeDocument = (group: Group, file: AnalysedFile): void => {
    const name = names.of(file.path);
    write(name, group, file.playbook, workspace.viewsOf(file.playbook));
    files.set(inLanguage(name, lang, 'svg'), renderBadge(documentBadge(file, builtIn.kinds, lang)));
  };

  for (const group of groups) {
    for (const file of group.files) writeDocument(group, file);
    if (!group.programme) continue;
    const { programme, health, title, path } = group.programme;
    const name = names.ofProgramme(path);
    if (programme.charter) write(name, group, programme.charter, workspace.programmeViewsOf(programme));
    files.set(inLanguage(name, lang, 'svg'), renderBadge(healthBadge(title, health, builtIn.kinds, lang)));
  }
  files.set(
    pageOf('index'),
    indexPage({
      session,
      workspace,
      groups,
      otherwise: { href: inLanguage('index', other, 'html'), text: LANGUAGES[other], lang: other },
      failed,
      hrefOf: (path) => relativeHref('index', pageOf(names.of(path))),
      hrefOfProgramme: (path) => relativeHref('index', pageOf(names.ofProgramme(path))),
    }),
  );
  return files;
}
