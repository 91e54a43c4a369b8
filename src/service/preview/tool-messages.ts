import type { PlacedEdit } from './edit-messages.ts';

/** What an assistant asks for: the name of a tool (`core/tools/definitions.ts`), with its arguments. */
export interface ToolParams {
  name: string;
  given: Record<string, unknown>;
}

/** What it is told; or why that cannot be. */
export type ToolResult = { text: string } | { refused: string };

/** Lines that an edit replaces, as they are and as they would be; the first is counted from 1. */
export interface ChangedLines {
  line: number;
  before: string[];
  after: string[];
}

/** What an edit of an assistant would write, for the person who is asked, and what it is told once that is done. */
export interface ToolEdit {
  uri: string;
  version: number;
  edits: PlacedEdit[];
  changes: ChangedLines[];
  text: string;
}

export type ToolEditResult = ToolEdit | { refused: string };
