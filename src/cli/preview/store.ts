import { TextDocument } from 'vscode-languageserver-textdocument';
import { builtIn } from '../../core/generated/registry.ts';
import { loadCalendars } from '../../calendars/load.ts';
import type { AnalyseOptions } from '../../core/analyse.ts';
import type { EditResult, UpdateResult } from '../../service/preview/edit-messages.ts';
import type { ViewParams } from '../../service/preview/picture-messages.ts';
import type { EarlierStates } from '../../service/preview/since.ts';
import { LanguageWorkspace } from '../../service/workspace.ts';
import { readSources, type Sources } from '../files.ts';
import { otherPaths } from '../other-paths.ts';
import type { Session } from '../host.ts';
import { writeDocument } from '../write-document.ts';
import { RefusedWrite } from '../write.ts';
import { earlierStates } from './earlier.ts';
import { sayInPage } from './messages.ts';

/** A document before and after one change. */
interface Change {
  before: string;
  after: string;
}

/** The documents that a preview shows, as their files stand, and what its pages have done to them. */
export class Store {
  readonly workspace: LanguageWorkspace;
  /** Paths of the documents that are shown; the rest of their programmes are read along. */
  asked: ReadonlySet<string> = new Set();
  private readonly paths: string[];
  private session: Session;
  private sources: Sources | null = null;
  private calendars: AnalyseOptions['calendars'];
  private readonly done = new Map<string, Change[]>();
  private readonly undone = new Map<string, Change[]>();

  constructor(session: Session, paths: string[]) {
    this.session = session;
    this.paths = paths;
    this.workspace = new LanguageWorkspace({
      registry: builtIn,
      today: () => this.session.today,
      lang: () => session.lang,
      config: (path) => this.session.config.rulesFor(path),
      calendars: () => this.calendars,
    });
  }

  /** Reads the files again: one that has changed is another version of its document. */
  async refresh(): Promise<void> {
    const { workspace, paths } = this;
    this.session = this.session.renewed();
    this.sources = readSources(this.session, paths, otherPaths);
    const { documents, asked } = this.sources;
    const there = new Set(documents.map(({ path }) => path));
    for (const path of workspace.addresses()) if (!there.has(path)) workspace.remove(path);
    for (const { path, text } of documents) {
      const known = workspace.get(path)?.text;
      if (known?.getText() !== text) workspace.set(path, path, (known?.version ?? 0) + 1, text);
    }
    this.asked = asked;
    this.calendars = await loadCalendars(
      documents,
      builtIn.kinds,
      () => import('../../calendars/countries.ts'),
    );
    // The configuration may be another one, and the day.
    workspace.invalidate();
  }

  /** How the documents stood by git, as far as a panel asks for it. */
  async earlier(params: ViewParams): Promise<EarlierStates> {
    this.sources ??= readSources(this.session, this.paths, otherPaths);
    return earlierStates(this.session, this.sources, params);
  }

  /** Writes the text after an edit. @returns why it was not written, or null */
  apply(path: string, result: EditResult): string | null {
    if ('refused' in result) return result.refused;
    const document = this.workspace.get(path);
    if (!document || !this.asked.has(path)) return sayInPage(this.session.lang, 'not-shown');
    const { text } = document;
    if (result.edits.length === 0) return null;
    const edits = result.edits.map(({ start, end, text: newText }) => ({ range: { start, end }, newText }));
    const change = { before: text.getText(), after: TextDocument.applyEdits(text, edits) };
    return this.write(path, change, this.done, () => this.undone.delete(path));
  }

  /** Writes the texts after an update of several documents, all or none. @returns why they were not written, or null */
  applyAll(result: UpdateResult): Extract<UpdateResult, { refused: string }> | null {
    if ('refused' in result) return result;
    const written: string[] = [];
    let isWhole = false;
    try {
      for (const { uri, ...own } of result.documents) {
        const refused = this.apply(uri, own);
        if (refused !== null) return { refused, uri, index: null };
        written.push(uri);
      }
      isWhole = true;
      return null;
    } finally {
      if (!isWhole) for (const path of written) this.revert(path);
    }
  }

  /** Takes back the last change that was made here, or makes it again; not where the file was changed since. */
  takeBack(type: 'undo' | 'redo', path: string): string | null {
    const [from, to] = type === 'undo' ? [this.done, this.undone] : [this.undone, this.done];
    const last = from.get(path)?.at(-1);
    if (!last || !this.asked.has(path)) return sayInPage(this.session.lang, `nothing-to-${type}`);
    const change = type === 'undo' ? { before: last.after, after: last.before } : last;
    if (this.workspace.get(path)?.text.getText() !== change.before) {
      return sayInPage(this.session.lang, 'changed');
    }
    return this.write(path, change, to, () => from.get(path)?.pop(), last);
  }

  /** Takes back what was written just now; it has not been read since. */
  private revert(path: string): void {
    const last = this.done.get(path)?.pop();
    if (last) writeDocument(this.session, path, last.before, last.after);
  }

  private write(
    path: string,
    { before, after }: Change,
    stack: Map<string, Change[]>,
    then: () => unknown,
    kept: Change = { before, after },
  ): string | null {
    try {
      // Another program may have written while this was worked out.
      writeDocument(this.session, path, after, before);
    } catch (error) {
      if (error instanceof RefusedWrite && error.reason === 'stale')
        return sayInPage(this.session.lang, 'changed');
      throw error;
    }
    then();
    stack.set(path, [...(stack.get(path) ?? []), kept].slice(-STEPS));
    return null;
  }
}

/** How many changes of a document can be taken back. */
const STEPS = 100;
