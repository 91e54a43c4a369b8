import { labelled } from '../../../core/message.ts';
import type { Lang } from '../../../core/playbook/types.ts';
import type { Check, ChecksView } from '../../../core/views/shapes/checks.ts';
import { heading, inLine, list, opening, paragraph, table, type Prose } from '../../parts/prose.ts';
import { empty } from './empty.ts';
import { failuresOf } from './failures.ts';
import { SIGNS } from './signs.ts';
import { word } from './words.ts';

function resultText({ result }: Check, { results }: ChecksView, lang: Lang): string {
  const given = results.find((one) => one.result === result);
  return given ? `${SIGNS[given.result]} ${given.name}` : word(lang, 'blank');
}

function followUp({ finding, issue }: Check, lang: Lang): string {
  return inLine(finding, issue === null ? word(lang, 'noIssue') : labelled(word(lang, 'issue'), issue, lang));
}

/** What failed, then all items as a table. */
export function prose(view: ChecksView, lang: Lang): Prose {
  const failed = failuresOf(view);
  const columns = ['section', 'item', 'standard', 'result'] as const;
  return [
    ...opening(view, lang),
    ...(view.checks.length === 0 ? [paragraph(empty.text[lang])] : []),
    ...(failed.length === 0
      ? []
      : [
          heading(`${word(lang, 'failed')} (${failed.length})`),
          list(
            failed.map((check) => ({
              words: [
                { strong: check.name },
                ` ${inLine(check.critical && word(lang, 'critical'), check.section, followUp(check, lang))}`,
              ],
            })),
          ),
        ]),
    ...(view.checks.length === 0
      ? []
      : [
          heading(word(lang, 'items')),
          table(
            columns.map((id) => ({ label: word(lang, id) })),
            view.checks.map((check) => [
              check.section,
              check.critical ? `${check.name} (${word(lang, 'critical')})` : check.name,
              check.standard,
              resultText(check, view, lang),
            ]),
          ),
        ]),
  ];
}
