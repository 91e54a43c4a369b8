import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { noticePlace } from '../notice.tsx';
import type { Gesture } from '../bar-gestures.ts';
import { word } from '../words.ts';
import type { Action } from './actions.ts';
import { ActionForm } from './form.tsx';

interface MenuProps {
  actions: readonly Action[];
  /** What it is about. */
  title: string;
  at: { left: number; top: number; width: number; height: number };
  lang: 'en' | 'zh';
  /** Whether its plan has days of the calendar. */
  dated: boolean;
  act(gesture: Gesture): void;
  close(): void;
}

/** Which entry of a menu a key leads to, from 0; null where it leads to none. */
export function nextEntry(key: string, at: number, count: number): number | null {
  const next = { ArrowDown: at + 1, ArrowUp: at - 1 + count, Home: 0, End: count - 1 }[key];
  return next === undefined ? null : next % count;
}

/** A box beside what it is about, always in sight; anything outside of it closes it. */
function Box({
  at,
  label,
  close,
  children,
}: Pick<MenuProps, 'at' | 'close'> & { label: string; children: ComponentChildren }) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const { left, top } = noticePlace(at, element.getBoundingClientRect(), {
      width: innerWidth,
      height: innerHeight,
    });
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
  });
  useEffect(() => {
    const outside = (event: Event): void => {
      if (!root.current?.contains(event.target as Node)) close();
    };
    window.addEventListener('pointerdown', outside);
    return () => window.removeEventListener('pointerdown', outside);
  }, []);
  return (
    <div
      ref={root}
      class="actions"
      role="dialog"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <b>{label}</b>
      {children}
    </div>
  );
}

/** Everything that can be done with a row, or at a place of a picture; what an entry needs to know it asks for there. */
export function Menu({ actions, title, at, lang, dated, act, close }: MenuProps) {
  const [chosen, setChosen] = useState<Action | null>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.querySelector('button')?.focus(), [chosen]);
  const entries = (): HTMLButtonElement[] => [...(list.current?.querySelectorAll('button') ?? [])];
  const choose = (action: Action): void => {
    if (action.needs !== 'nothing') return setChosen(action);
    act(action.gesture);
  };
  return (
    // The field for a row says what is done with the one that the box is about.
    <Box at={at} label={chosen?.needs === 'name' ? word(lang, chosen.id) : title} close={close}>
      {chosen && chosen.needs !== 'nothing' ? (
        <ActionForm action={chosen} {...{ lang, dated, act, close }} />
      ) : (
        <div
          ref={list}
          role="menu"
          aria-label={title}
          onKeyDown={(event) => {
            const all = entries();
            const next = nextEntry(
              event.key,
              all.indexOf(document.activeElement as HTMLButtonElement),
              all.length,
            );
            if (next === null) return;
            event.preventDefault();
            all[next]?.focus();
          }}
        >
          {actions.map((action, index) => (
            <button role="menuitem" tabIndex={index === 0 ? 0 : -1} onClick={() => choose(action)}>
              {word(lang, action.id)}
            </button>
          ))}
        </div>
      )}
    </Box>
  );
}
