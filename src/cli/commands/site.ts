import { resolve } from 'node:path';
import { forLine } from '../../core/escape/terminal.ts';
import { inWords } from '../../core/message.ts';
import type { Lang } from '../../core/playbook/types.ts';
import { type CommandLine, redactable } from '../command-line.ts';
import { complain, errorOf } from '../errors.ts';
import { tellFaults } from '../faults.ts';
import { type ExitCode, type Session, UsageError } from '../host.ts';
import { say } from '../messages.ts';
import { writeSite } from '../site/folder.ts';
import { sitePages } from '../site/pages.ts';
import { sayUnreadable } from '../unreadable.ts';
import { analyseSources, forOthers, load, type RedactOption } from '../workspace.ts';

const OTHER: Record<Lang, Lang> = { en: 'zh', zh: 'en' };

/** How many files of others are named. */
const NAMED = 5;

/** `changebook site`: the pictures of all documents as a folder of pages, in both languages. */
export async function writeSiteOf(
  session: Session,
  folder: string,
  paths: string[],
  options: RedactOption,
): Promise<ExitCode> {
  const { cwd, host, lang } = session;
  const loaded = await load(session, paths);
  const { sources, workspace, calendars } = loaded;
  const otherSession = { ...session, lang: OTHER[lang] };
  const languages = [
    { session, workspace },
    { session: otherSession, workspace: analyseSources(otherSession, sources, calendars) },
  ].map((one) => ({ ...one, workspace: forOthers(one.session, { ...one, calendars }, options) }));
  let broken = false;
  const files = new Map<string, string>();
  for (const one of languages) {
    const failed = (path: string, error: unknown): string => {
      broken = true;
      const text = `${path}: ${errorOf(one.session.lang, error).text}`;
      complain(host, text);
      return text;
    };
    for (const [path, content] of sitePages({ ...one, asked: sources.asked, main: lang, failed }))
      files.set(path, content);
  }
  const foreign = await writeSite(resolve(cwd, folder), files);
  if (foreign.length > 0) {
    const named = [...foreign.slice(0, NAMED), ...(foreign.length > NAMED ? ['…'] : [])];
    throw new UsageError(say(lang, 'not-of-site', { folder, files: inWords(named, lang) }));
  }
  host.stderr.write(`${forLine(say(lang, 'site-written', { count: files.size, folder }))}\n`);
  const faulty = tellFaults(session, workspace, workspace.files);
  sayUnreadable(session, sources);
  if (faulty || broken) return 3;
  return sources.unreadable.length > 0 ? 2 : 0;
}

export function defineSite({ command, run, text }: CommandLine): void {
  redactable(command('site', 'help-site'), text)
    .argument('<folder>')
    .argument('[paths...]')
    .addHelpText('after', `\n${text('help-site-more')}`)
    .action(run(writeSiteOf));
}
