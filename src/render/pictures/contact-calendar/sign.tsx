import type { Lang } from '../../../core/playbook/types.ts';
import type { Contact } from '../../../core/views/shapes/contact-calendar.ts';
import { isTypeWord, word } from './words.ts';

/** What stands in an event for its type: the same in every language, but for what means one's own place. */
const GLYPHS: Record<string, string> = {
  why: '?',
  what: '=',
  how: '→',
  progress: '%',
  'good-news': '+',
  'bad-news': '−',
  celebrate: '★',
  story: '“',
  ask: '!',
};

function glyphOf(type: string | null, lang: Lang): string {
  if (type === null || !isTypeWord(type)) return '';
  return GLYPHS[type] ?? word(lang, 'me');
}

/**
 * A sign of 20 by 20: its glyph says the type, its frame the sender (double, single, round, dashed where that is not
 * known), its ground what has become of it: full where it is sent, hollow while it is planned, with a corner where it
 * is late. What is regular is a piece of the rail.
 */
export function ContactSign({
  contact,
  lang,
}: {
  contact?: Pick<Contact, 'type' | 'level' | 'state'>;
  lang: Lang;
}) {
  if (!contact) {
    return (
      <svg class="sign" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M0 10h20" stroke="var(--line)" stroke-width="1.5" />
      </svg>
    );
  }
  const { type, level, state } = contact;
  const late = state === 'late';
  const sent = state === 'sent';
  const colour = late ? 'var(--critical)' : 'var(--accent)';
  const glyph = glyphOf(type, lang);
  const size = (level === 'executive' ? 10 : 12) - (glyph.length > 1 ? 3 : 0);
  const inset = level === 'executive' ? 4 : 1.5;
  return (
    <svg class="sign" viewBox="0 0 20 20" aria-hidden="true">
      {level === 'executive' ? (
        <rect x="1" y="1" width="18" height="18" fill="var(--bg)" stroke={colour} stroke-width="1.4" />
      ) : null}
      <rect
        x={inset}
        y={inset}
        width={20 - 2 * inset}
        height={20 - 2 * inset}
        rx={level === 'team' ? 9 : 1}
        fill={sent ? colour : 'var(--bg)'}
        stroke={colour}
        stroke-width="1.4"
        stroke-dasharray={level === null ? '2.5 2' : undefined}
      />
      <text
        x="10"
        y={10 + size * 0.36}
        text-anchor="middle"
        font-size={size}
        font-weight="700"
        fill={sent ? 'var(--bg)' : 'var(--text)'}
      >
        {glyph}
      </text>
      {late ? <path d="M12 0h8v8z" fill="var(--critical)" /> : null}
    </svg>
  );
}
