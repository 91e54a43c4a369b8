import type { Lang } from '../../../core/playbook/types.ts';
import { word } from './words.ts';

interface FoldProps {
  /** Left and top of the sign, in pixels. */
  x: number;
  y: number;
  /** The phase, and how much of it is done. */
  name: string;
  done: number;
  open: boolean;
  lang: Lang;
  toggle(): void;
}

/** Shows and hides what is done of a phase. It is a control of its own beside what it stands in. */
export function Fold({ x, y, name, done, open, lang, toggle }: FoldProps) {
  if (done === 0) return null;
  const label = word(lang, open ? 'hideDone' : 'showDone', { count: done });
  const act = (event: Event): void => {
    event.stopPropagation();
    event.preventDefault();
    toggle();
  };
  return (
    <g
      class="fold"
      role="button"
      tabIndex={0}
      aria-expanded={open}
      aria-label={`${name}: ${label}`}
      onClick={act}
      onKeyDown={(event) => (event.key === 'Enter' || event.key === ' ' ? act(event) : undefined)}
    >
      <title>{label}</title>
      <rect x={x} y={y} width="22" height="22" rx="3" fill="transparent" />
      <path
        d={open ? `M${x + 6} ${y + 8}l5 6l5 -6` : `M${x + 8} ${y + 6}l6 5l-6 5`}
        fill="none"
        stroke="var(--text)"
        stroke-width="1.8"
      />
    </g>
  );
}
