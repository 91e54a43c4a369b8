import type { Lang } from '../../../core/playbook/types.ts';
import type { FindingsView } from '../../../core/views/shapes/findings.ts';
import { heading, inLine, list, opening, paragraph, type Prose } from '../../parts/prose.ts';
import { empty } from './empty.ts';
import { word } from './words.ts';

/** What the rules found, by document. */
export function prose(view: FindingsView, lang: Lang): Prose {
  return [
    ...opening(view, lang),
    ...(view.documents.length === 0 ? [paragraph(empty.text[lang])] : []),
    ...view.documents.flatMap(({ path, title, findings }) => [
      heading(inLine(title, path)),
      list(
        findings.map(({ severity, message, line, rule }) => ({
          words: [
            { strong: word(lang, severity) },
            ` ${inLine(message, word(lang, 'line', { line }), rule)}`,
          ],
        })),
      ),
    ]),
  ];
}
