import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Received } from '../received.ts';

/** A meeting that is held in the panel, or could be. */
export interface MeetingTools {
  isOpen: boolean;
  /** Notes that are typed and not written yet, by the key of what they are about; they outlive the meeting. */
  drafts: Map<string, string>;
  begin(): void;
  leave(): void;
}

/** All of the screen where the host gives it, else all of the panel. */
async function fillScreen(): Promise<void> {
  if (!document.fullscreenEnabled) return;
  // Refused where nobody has pressed anything in the panel, as after a command of the editor.
  await document.documentElement.requestFullscreen().catch(() => {});
}

/**
 * Whether a meeting is held. Leaving it gives the focus to the button that begins one.
 *
 * @param asked the editor's wish for a meeting; another object each time
 */
export function useMeeting(asked: Received['meeting']): MeetingTools {
  const [isOpen, setOpen] = useState(false);
  const drafts = useRef(new Map<string, string>());
  const was = useRef(false);
  const begin = (): void => {
    setOpen(true);
    void fillScreen();
  };
  const leave = (): void => {
    setOpen(false);
    if (document.fullscreenElement) void document.exitFullscreen();
  };
  useEffect(() => {
    if (asked) begin();
  }, [asked]);
  // With the picture and not after it: until then the focus would be nowhere.
  useLayoutEffect(() => {
    if (was.current && !isOpen) document.querySelector<HTMLElement>('.tabs .meet')?.focus();
    was.current = isOpen;
    if (!isOpen) return;
    // Escape ends the full screen before the page hears of it; from a field it leads back to the meeting alone.
    const follow = (): void => {
      if (!document.fullscreenElement && !document.activeElement?.closest('form,.inspector')) setOpen(false);
    };
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, [isOpen]);
  return { isOpen, drafts: drafts.current, begin, leave };
}
