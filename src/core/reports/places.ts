import type { ExplainedPlace } from '../health/explain-score.ts';
import type { Lang, Playbook } from '../playbook/types.ts';
import { positions } from '../syntax/positions.ts';

/** A place of an explanation with its line. */
export function placeIn(playbook: Playbook, lang: Lang): (place: ExplainedPlace) => string {
  const place = positions(playbook.syntax.text);
  return ({ text, pointer }) => {
    if (pointer === '') return text;
    const { line } = place(playbook.locate(pointer)).start;
    return lang === 'zh' ? `${text}（第 ${line} 行）` : `${text} (line ${line})`;
  };
}
