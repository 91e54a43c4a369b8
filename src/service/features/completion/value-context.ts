import type { Lang, Playbook } from '../../../core/playbook/types.ts';
import type { Registry } from '../../../core/registry.ts';
import type { Programme } from '../../../core/programme/types.ts';

/** What values depend on beside their property. */
export interface ValueContext {
  registry: Registry;
  programme: Programme;
  playbook: Playbook;
  lang: Lang;
  today: string;
  /** Offset of the cursor, where somebody writes. */
  at?: number;
}
