import { unqualified } from '../../core/views/qualify.ts';
import type { FromPanel, Scope, ToPanel } from './panel-messages.ts';
import type {
  EditParams,
  FixParams,
  RowParams,
  RowResult,
  UpdateParams,
  UpdateResult,
  WhatIfResult,
} from './edit-messages.ts';
import type { ViewParams, ViewResult } from './picture-messages.ts';

/** What a panel looks at. */
export interface Looks {
  /** Of the document; null before there is one. */
  uri: string | null;
  scope: Scope;
  /** Stays at its document whatever is worked on; null where it cannot do otherwise. */
  pinned: boolean | null;
  /** Somebody looks at what changed since another day. */
  comparing: boolean;
  /** What documents are compared with, by their addresses, where that is not a week ago. */
  since: Map<string, string>;
  /** Somebody works in the lists of the document. */
  lists: boolean;
}

/** What came of a change. */
export interface Outcome<Refused = string> {
  /** Why nothing was written; null where it was. */
  refused: Refused | null;
  /** The texts tell of it by themselves, so that it is shown; else the panel asks anew. */
  isTold: boolean;
}

export type RefusedUpdate = Extract<UpdateResult, { refused: string }>;

/** What a panel cannot do by itself: know the texts, write them and lead to them. */
export interface PanelHost {
  lang(): 'en' | 'zh';
  /** What is exported and copied leaves out what is private. */
  redacts(): boolean;
  view(params: ViewParams): Promise<ViewResult>;
  /** Null where the document stands alone. */
  programme(params: ViewParams): Promise<ViewResult>;
  /** Null where there are not several programmes. */
  workspace(params: ViewParams): Promise<ViewResult>;
  row(params: RowParams): Promise<RowResult>;
  edit(params: EditParams): Promise<Outcome>;
  /** What an edit would mean, which is not made; null where its document is not shown. */
  whatIf(params: EditParams): Promise<WhatIfResult | null>;
  fix(params: FixParams): Promise<Outcome>;
  /** @param write false to learn only whether it can be written */
  update(params: UpdateParams, write: boolean): Promise<Outcome<RefusedUpdate>>;
  /** Takes back the last change of what is shown, or makes it again. */
  takeBack(type: 'undo' | 'redo'): Promise<Outcome>;
  /** The address of the document that a path of a pointer names, null naming the one that is shown; null for no document. */
  uriOf(path: string | null): string | null;
  /** Leads to a line of a text, from 0; with `focus` its reader wants to work there. */
  open(uri: string, line: number, focus: boolean): Promise<void>;
  post(message: ToPanel): void;
  /** What concerns files of what is shown. */
  exports(message: ExportMessage): Promise<void>;
}

/** What the panel says of files that are made of what it shows. */
export type ExportMessage = Extract<FromPanel, { type: 'formats' | 'exported' | 'not-exported' }>;

/** A panel as its host sees it: asks for what is looked at, and answers what is said there, in every host alike. */
export class PanelSession {
  /** What is shown; null before the first picture, and where there is no playbook. */
  private shown: ViewResult = null;
  /** How often was asked for it: an answer that comes late would show what is looked at no longer. */
  private turn = 0;
  private readonly host: PanelHost;
  readonly looks: Looks;

  /** @param looks changed in place as the panel says */
  constructor(host: PanelHost, looks: Looks) {
    this.host = host;
    this.looks = looks;
  }

  /** Asks for what is looked at and posts it, unless it is asked for anew meanwhile. */
  async show(): Promise<void> {
    const turn = (this.turn += 1);
    const answer = await this.ask();
    if (turn !== this.turn) return;
    this.shown = answer?.result ?? null;
    if (!answer) return this.host.post({ type: 'empty', lang: this.host.lang() });
    const { scope, result } = answer;
    this.host.post({ type: 'show', scope, pinned: this.looks.pinned, ...result });
  }

  /** Answers a message of the panel. */
  async receive(message: FromPanel): Promise<void> {
    const { host, looks } = this;
    switch (message.type) {
      case 'ready':
        return this.show();
      case 'pin':
        if (looks.pinned === null) return;
        looks.pinned = !looks.pinned;
        return this.show();
      case 'scope':
        looks.scope = message.scope;
        return this.show();
      case 'comparing':
        looks.comparing = message.on;
        return message.on ? this.show() : undefined;
      case 'since':
        looks.since.set(message.uri, message.since);
        return looks.comparing ? this.show() : undefined;
      case 'lists':
        looks.lists = message.on;
        return message.on ? this.show() : undefined;
      case 'reveal':
        return this.reveal(message);
      case 'row': {
        const place = this.place(message.pointer);
        return host.post({ type: 'row', pointer: message.pointer, row: place && (await host.row(place)) });
      }
      case 'edit': {
        const { uri, version, intents } = message;
        return this.finish(await host.edit({ uri, version, intents }));
      }
      case 'what-if': {
        const { type, asked, ...params } = message;
        return host.post({ type, asked, result: await host.whatIf(params) });
      }
      case 'update': {
        const { documents, write } = message;
        const { refused, isTold } = await host.update({ documents }, write);
        host.post({
          type: 'updated',
          refused: refused && { reason: refused.refused, uri: refused.uri, index: refused.index },
        });
        return write && !isTold ? this.show() : undefined;
      }
      case 'fix': {
        const { pointer, version, rule, line } = message;
        const place = this.place(pointer);
        if (!place) return;
        return this.finish(
          await host.fix({ ...place, version, rule, ...(line === undefined ? {} : { line }) }),
        );
      }
      case 'undo':
      case 'redo':
        return this.finish(await host.takeBack(message.type));
      case 'formats':
      case 'exported':
      case 'not-exported':
        return host.exports(message);
    }
  }

  /** What is looked at, or the nearest that there is: a document that stands alone is shown by itself. */
  private async ask(): Promise<{ scope: Scope; result: NonNullable<ViewResult> } | null> {
    const { uri, scope, comparing, since, lists } = this.looks;
    if (uri === null) return null;
    const params = { uri, comparing, since: since.get(uri) ?? '', lists, redact: this.host.redacts() };
    const all = scope === 'workspace' ? await this.host.workspace(params) : null;
    if (all) return { scope: 'workspace', result: all };
    const whole = scope === 'document' ? null : await this.host.programme(params);
    if (whole) return { scope: 'programme', result: whole };
    const result = await this.host.view(params);
    return result && { scope: 'document', result };
  }

  /** The document of a pointer of the picture, and the pointer in it. */
  private place(qualified: string): RowParams | null {
    const { path, part, pointer } = unqualified(qualified);
    const uri = this.host.uriOf(path);
    return uri === null ? null : { uri, pointer, ...(part === null ? {} : { part }) };
  }

  private async reveal({ pointer, line, focus }: Extract<FromPanel, { type: 'reveal' }>): Promise<void> {
    const uri = this.place(pointer)?.uri;
    if (uri === undefined) return;
    return this.host.open(uri, line === undefined ? await this.lineOf(pointer) : line - 1, focus);
  }

  /** Where a pointer of the picture stands, from 0; the first line where no picture says it. */
  private async lineOf(pointer: string): Promise<number> {
    const { views = [] } = this.shown ?? (await this.ask())?.result ?? {};
    return views.map(({ lines }) => lines[pointer]).find((one) => one !== undefined) ?? 0;
  }

  private async finish({ refused, isTold }: Outcome): Promise<void> {
    if (!isTold) await this.show();
    if (refused !== null) this.host.post({ type: 'refused', reason: refused });
  }
}
