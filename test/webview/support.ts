import type { Scope } from '../../src/service/preview/panel-messages.ts';
import type { RowResult } from '../../src/service/preview/edit-messages.ts';
import { rowAt } from '../../src/service/preview/inspector.ts';
import { programmeAt, viewsAt } from '../../src/service/preview/views.ts';
import type { Shown } from '../../src/webview/sources.ts';
import { library, uriOf, workspaceOf } from '../service/support.ts';

const EXAMPLE = 'examples/service-quality-en/';
const texts = Object.fromEntries(Object.entries(library()).filter(([path]) => path.startsWith(EXAMPLE)));
const workspaces = { en: workspaceOf(texts, 'en'), zh: workspaceOf(texts, 'zh') };

/** What the editor shows of a document of the example, or of its programme. */
export function shown(name = 'roadmap.md', scope: Scope = 'document', lang: 'en' | 'zh' = 'en'): Shown {
  const viewsOf = scope === 'document' ? viewsAt : programmeAt;
  const result = viewsOf(workspaces[lang], uriOf(EXAMPLE + name));
  if (!result) throw new Error(`${name} has no pictures`);
  return { type: 'show', scope, pinned: false, ...result };
}

/** What can be set at a pointer of a document of the example. */
export function row(pointer: string, name = 'roadmap.md'): NonNullable<RowResult> {
  const result = rowAt(workspaces.en, uriOf(EXAMPLE + name), pointer);
  if (!result) throw new Error(`nothing can be set at ${pointer} of ${name}`);
  return result;
}
