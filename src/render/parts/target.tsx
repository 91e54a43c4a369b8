import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';

/** What a reader can do with the targets of a drawing, in words; null on a page where nothing can be done. */
export const InteractionContext = createContext<{ target: string; bar: string } | null>(null);

interface TargetProps {
  /** What it speaks of; nothing can be done with one that speaks of nothing. */
  pointer: string | undefined;
  /** Says all of it; the lines may have no room for that. */
  title?: string;
  /** What is seen of it. */
  lines: string[];
  /** A bar's days and what it is filtered by. */
  bar?: { 'data-bar': string; 'data-owner': string; 'data-state': string };
  /** The day of something that has no length, and can be moved where bars can. */
  day?: string;
  children: ComponentChildren;
}

/** A part of a drawing that stands for a row of the text; in a panel it takes the keyboard. */
export function Target({ pointer, title, lines, bar, day, children }: TargetProps) {
  const actions = useContext(InteractionContext);
  const button = actions && pointer !== undefined;
  return (
    <g
      data-pointer={pointer}
      {...bar}
      data-mark={button ? day : undefined}
      role={button ? 'button' : undefined}
      tabindex={button ? -1 : undefined}
      aria-label={
        button ? `${lines.join(' ')}. ${bar || day !== undefined ? actions.bar : actions.target}` : undefined
      }
      aria-description={button ? title : undefined}
    >
      {title === undefined ? null : <title>{title}</title>}
      {children}
    </g>
  );
}

/** The role of a drawing: an image cannot hold buttons, a group can. */
export function useDrawingRole(): 'img' | 'group' {
  return useContext(InteractionContext) ? 'group' : 'img';
}
