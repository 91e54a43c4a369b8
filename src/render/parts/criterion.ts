import { labelled } from '../../core/message.ts';
import type { Lang } from '../../core/playbook/types.ts';
import type { Criterion } from '../../core/views/shapes/timeline.ts';
import { day } from './dates.ts';
import { vocabulary } from './text.ts';

const word = vocabulary({
  noReading: { en: 'no reading yet', zh: '尚无读数' },
  reading: { en: '{value} on {date}', zh: '{value}（{date}）' },
  met: { en: 'met', zh: '已达到' },
  unmet: { en: 'not met', zh: '未达到' },
});

/** What a gate asks for, with the last value of it. */
export function criterionText({ text, reading }: Criterion, lang: Lang): string {
  if (!reading) return labelled(text, word(lang, 'noReading'), lang);
  const { value, date, met } = reading;
  const read = date === null ? value : word(lang, 'reading', { value, date: day(lang, date) });
  const verdict = met === null ? '' : ` ${met ? '✓' : '✕'} ${word(lang, met ? 'met' : 'unmet')}`;
  return labelled(text, read + verdict, lang);
}
