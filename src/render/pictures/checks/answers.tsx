import { useContext } from 'preact/hooks';
import type { Lang } from '../../../core/playbook/types.ts';
import type { Check, ChecksView } from '../../../core/views/shapes/checks.ts';
import { InteractionContext } from '../../parts/target.tsx';
import { SIGNS } from './signs.ts';
import { word } from './words.ts';

interface AnswersProps {
  check: Check;
  results: ChecksView['results'];
  lang: Lang;
}

/** The four answers of an item: buttons that write it in a panel, else the one that was given; on paper four boxes. */
export function Answers({ check, results, lang }: AnswersProps) {
  const works = useContext(InteractionContext) !== null;
  const { name: item, result, write, next } = check;
  const given = results.find((one) => one.result === result);
  return (
    <>
      {works && write ? (
        <p class="answers">
          {results.map((one) => (
            <button
              class={one.result}
              data-at={write.pointer}
              data-value={write.values.find((value) => value.result === one.result)?.written}
              data-next={one.result === 'fail' ? (next ?? undefined) : undefined}
              aria-pressed={one.result === result}
              aria-label={word(lang, 'answer', { item, result: one.name })}
            >
              <b>{SIGNS[one.result]}</b> {one.name}
            </button>
          ))}
        </p>
      ) : (
        <p class={`answer screen-only ${result ?? 'blank'}`}>
          {given ? `${SIGNS[given.result]} ${given.name}` : `○ ${word(lang, 'blank')}`}
        </p>
      )}
      <p class="paper-only boxes">
        {results.map((one) => (
          <span>
            {one.result === result ? '☒' : '☐'} {one.name}
          </span>
        ))}
      </p>
    </>
  );
}
