import { labelled } from '../../../core/message.ts';
import type { Lang } from '../../../core/playbook/types.ts';
import type { FlowView } from '../../../core/views/shapes/flow.ts';
import { readable } from '../../parts/dates.ts';
import { heading, list, opening, paragraph, table, type Prose } from '../../parts/prose.ts';
import { exceptionText } from './captions.ts';
import { empty } from './empty.ts';
import { word } from './words.ts';

const DETAILS = [
  'role',
  'timeLimit',
  'input',
  'output',
  'check',
  'record',
  'ifItFails',
  'command',
  'branches',
] as const;

/** Document control, purpose and scope, then the steps with what each has, then the exceptions. */
export function prose(view: FlowView, lang: Lang): Prose {
  const control = view.control.flatMap(({ label, value }) =>
    value === null ? [] : { words: [labelled(label, readable(lang, value), lang)] },
  );
  const used = DETAILS.filter((id) => view.steps.some((step) => step[id]));
  return [
    ...opening(view, lang),
    ...(control.length > 0 ? [list(control)] : []),
    ...(['purpose', 'scope'] as const).flatMap((id) => {
      const text = view[id];
      return text ? [paragraph({ strong: word(lang, id) }, labelled('', text, lang))] : [];
    }),
    ...(view.steps.length === 0
      ? [paragraph(empty.text[lang])]
      : [
          table(
            [{ label: word(lang, 'step') }, ...used.map((id) => ({ label: word(lang, id) }))],
            view.steps.map((step) => [
              `${step.no}. ${step.action}`,
              ...used.map((id) => step[id]?.replaceAll('\n', ' ') ?? null),
            ]),
          ),
        ]),
    ...(view.exceptions.length > 0
      ? [
          heading(word(lang, 'exceptions')),
          list(
            view.exceptions.map((row) => ({
              words: [
                row.step === null
                  ? exceptionText(row)
                  : labelled(word(lang, 'atStep', { no: row.step }), exceptionText(row), lang),
              ],
            })),
          ),
        ]
      : []),
  ];
}
