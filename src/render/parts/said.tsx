import type { Lang } from '../../core/playbook/types.ts';
import { readable } from './dates.ts';
import { Days } from './days.tsx';

/** What a rule says: what stands in back-quotes is code, and a date has the reader's form. */
export function Said({ text, lang }: { text: string; lang: Lang }) {
  // Every second piece stands between two back-quotes; one that nothing closes is a sign like others.
  const pieces = text.split(/`([^`]+)`/);
  return (
    <>
      {pieces.map((piece, index) =>
        index % 2 === 1 ? <code>{piece}</code> : <Days text={readable(lang, piece)} />,
      )}
    </>
  );
}
