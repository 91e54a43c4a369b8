import type { AnalysedFile } from '../../analysed-file.ts';
import type { DocumentContext } from '../../context.ts';
import type { Kind, KindRegistry } from '../../kinds/kind.ts';
import type { Programme } from '../../programme/types.ts';
import type { Health } from '../../score/types.ts';
import { titleOf } from '../../playbook/naming/labels.ts';
import { named } from '../../views/qualify.ts';
import type { ViewOf, ViewType } from '../../generated/views.ts';

/** A document of a programme, or a part of one, with what is said of its file. */
export interface ProgrammeDocument {
  /** Undefined where the kind is unknown. */
  kind: Kind | undefined;
  context: DocumentContext;
  file: Pick<AnalysedFile, 'path' | 'playbook' | 'findings' | 'score' | 'soundness' | 'parts'>;
}

/** A programme with its documents, in the order of their paths, each before its parts. */
export interface ProgrammeParts {
  kinds: KindRegistry;
  programme: Programme;
  health: Health;
  parts: ProgrammeDocument[];
}

/** The picture of a type that a document's kind brings; null where it brings none, or fails at it. */
export function viewOf<T extends ViewType>({ kind, context }: ProgrammeDocument, type: T): ViewOf<T> | null {
  const view = context.attempt(() => kind?.views?.[type]?.(context), undefined);
  return (named(context.playbook, view) as ViewOf<T> | undefined) ?? null;
}

/** What a document is called beside others; a part by what it is, too. */
export function titleIn({ context: { playbook, lang } }: ProgrammeDocument): string {
  const { host, kind, schema, title } = playbook;
  return host ? `${title} · ${titleOf(schema.node, lang, kind)}` : title;
}
