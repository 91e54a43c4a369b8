import type { ToPanel } from '../service/preview/panel-messages.ts';
import type { Shown } from './sources.ts';

type Message<Type extends ToPanel['type']> = Extract<ToPanel, { type: Type }>;

/** What the editor has told the panel so far. */
export interface Received {
  /** The pictures to show; null before the first, and where there is no playbook. */
  shown: Shown | null;
  /** The language of the reader; null before the first message that says it. */
  lang: 'en' | 'zh' | null;
  /** Why an edit was not made; '' once that has been read. */
  notice: string;
  cursor: Message<'cursor'> | null;
  row: Message<'row'> | null;
  /** The list that is to be worked in; another object each time that somebody asks for it. */
  list: Message<'list'> | null;
  /** A meeting is to be held; another object each time that somebody asks for it. */
  meeting: Message<'meeting'> | null;
}

export const NOTHING: Received = {
  shown: null,
  lang: null,
  notice: '',
  cursor: null,
  row: null,
  list: null,
  meeting: null,
};

/** What is known after a message; the same object where it says nothing about what is shown. */
export function receive(before: Received, message: ToPanel): Received {
  switch (message.type) {
    case 'show':
      return { ...before, shown: message, lang: message.lang };
    case 'empty':
      return { ...before, shown: null, lang: message.lang, list: null, meeting: null };
    case 'cursor':
      return { ...before, cursor: message };
    case 'row':
      return { ...before, row: message };
    case 'list':
      return { ...before, list: message };
    case 'meeting':
      return { ...before, meeting: message };
    case 'refused':
      return { ...before, notice: message.reason };
    case 'export':
    case 'updated':
    case 'what-if':
      // Heard by whoever knows what is shown (`export.ts`), or asked for it (`ask-update.ts`, `ask-what-if.ts`).
      return before;
  }
}

/** A notice is read until its reader does the next thing. */
export function dismissNotice(before: Received): Received {
  return before.notice === '' ? before : { ...before, notice: '' };
}
