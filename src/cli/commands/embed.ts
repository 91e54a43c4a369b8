import { dirname, relative, resolve, sep } from 'node:path';
import { applyEdits } from '../../core/edits/apply.ts';
import { forLine } from '../../core/escape/terminal.ts';
import { inWords, labelled } from '../../core/message.ts';
import type { TextEdit } from '../../core/playbook/types.ts';
import { lineNumbers } from '../../core/syntax/line-numbers.ts';
import { type CommandLine, redactable } from '../command-line.ts';
import { drawer } from '../embed/drawn.ts';
import { embeddable, embedsIn, type Embed } from '../embed/embeds.ts';
import { pictureFile } from '../embed/picture-file.ts';
import { complain } from '../errors.ts';
import { tellFaults } from '../faults.ts';
import type { ExitCode, Session } from '../host.ts';
import { say } from '../messages.ts';
import { readNamed } from '../unreadable.ts';
import { load, type RedactOption } from '../workspace.ts';
import { writeDocument } from '../write-document.ts';
import { whole } from '../interrupts.ts';
import { writeFile } from '../write.ts';

/** A picture with the line of its comment, from 1, and its playbook from the folder of the run. */
interface Placed extends Embed {
  line: number;
  source: string;
}

/** A Markdown text that pictures of playbooks stand in. */
interface Holder {
  path: string;
  text: string;
  embeds: Placed[];
  eol: string;
}

/** Tells what is wrong at a place. */
type Fail = (place: string, text: string) => void;

const fromFolder = (cwd: string, document: string, path: string): string =>
  relative(cwd, resolve(cwd, dirname(document), path))
    .split(sep)
    .join('/');

/** The texts that can be read; what is no picture in them is told. */
function readHolders(session: Session, paths: string[], fail: Fail): Holder[] {
  const { cwd, lang, config } = session;
  return paths.flatMap((path) => {
    const text = readNamed(session, path, config.maximumBytes(path));
    const { embeds, faults, eol } = embedsIn(text);
    const linesOf = (offsets: number[]): number[] => lineNumbers(text, offsets);
    const faulty = linesOf(faults.map(({ at }) => at));
    for (const [index, { id }] of faults.entries()) {
      fail(`${path}:${faulty[index]}`, say(lang, id, { allowed: inWords(embeddable, lang) }));
    }
    if (embeds.length === 0 && faults.length === 0) fail(path, say(lang, 'embed-none'));
    const lines = linesOf(embeds.map(({ range }) => range.start));
    const placed = embeds.map((one, index) => ({
      ...one,
      line: lines[index] ?? 1,
      source: fromFolder(cwd, path, one.path),
    }));
    return [{ path, text, embeds: placed, eol }];
  });
}

/** `changebook embed`: makes the pictures of playbooks in some texts anew, or says which are stale. */
export async function embed(
  session: Session,
  paths: string[],
  { check = false, ...redaction }: RedactOption & { check?: boolean },
): Promise<ExitCode> {
  const { cwd, lang, host, today } = session;
  let failed = false;
  const fail: Fail = (place, text) => {
    failed = true;
    complain(host, labelled(place, text, lang));
  };
  const holders = readHolders(session, paths.length > 0 ? paths : ['README.md'], fail);
  for (const holder of holders) {
    holder.embeds = holder.embeds.filter(({ source, line }) => {
      const isOutside = source.startsWith('../');
      if (isOutside) fail(`${holder.path}:${line}`, say(lang, 'embed-outside', { path: source }));
      return !isOutside;
    });
  }
  const sources = new Set(holders.flatMap(({ embeds }) => embeds.map(({ source }) => source)));
  if (sources.size === 0) return 2;
  const loaded = await load(session, [...sources]);
  const draw = drawer(session, loaded, redaction);
  let stale = 0;
  for (const { path: document, text, embeds, eol } of holders) {
    const edits: TextEdit[] = [];
    for (const one of embeds) {
      const { target, range, path, view, day, source, line } = one;
      const place = `${document}:${line}`;
      const file = target.type === 'picture' ? pictureFile(cwd, document, target.path) : null;
      if (file && 'reason' in file) {
        fail(place, say(lang, file.reason, { path: file.path }));
        continue;
      }
      const made = await draw(one, check ? (day ?? today) : today);
      if (typeof made !== 'string') {
        fail(place, say(lang, made.reason, { path: source, view }));
        continue;
      }
      const stands =
        file?.content ?? (target.type === 'text' ? text.slice(target.range.start, target.range.end) : '');
      // Git may have written the ends of lines in another way.
      const isFresh = day !== null && stands.replaceAll('\r\n', '\n').trim() === made.trim();
      if (check && !isFresh) {
        stale += 1;
        complain(host, labelled(place, say(lang, 'embed-stale', { path: source, view }), lang));
      }
      if (check || (isFresh && day === today)) continue;
      edits.push({ range, text: `<!-- changebook: ${path} ${view} ${today} -->` });
      if (file) await whole(() => writeFile(file.full, made));
      if (target.type === 'text') edits.push({ range: target.range, text: made.replaceAll('\n', eol) });
    }
    if (edits.length > 0) await whole(() => writeDocument(session, document, applyEdits(text, edits), text));
  }
  if (!failed && stale === 0) {
    const count = holders.reduce((sum, { embeds }) => sum + embeds.length, 0);
    host.stderr.write(`${forLine(say(lang, 'embed-done', { count }))}\n`);
  }
  if (tellFaults(session, loaded.workspace, loaded.workspace.files)) return 3;
  return failed ? 2 : stale > 0 ? 1 : 0;
}

export function defineEmbed({ command, run, text }: CommandLine): void {
  redactable(command('embed', 'help-embed'), text)
    .argument('[files...]', text('help-embed-files'))
    .option('--check', text('help-embed-check'))
    .addHelpText('after', `\n${text('help-embed-more')}`)
    .action(run(embed));
}
