import type { Intent } from '../../core/generated/intents.ts';
import { barGesture, type Gesture, type Grip } from '../bar-gestures.ts';
import type { FoundBar } from '../bars.ts';
import { askedOf } from '../requests.ts';
import { word } from '../words.ts';
import { day } from '../../render/parts/dates.ts';
import type { WhatIfResult } from '../../service/preview/edit-messages.ts';
import { rowKey } from '../sources.ts';
import { clearGhosts, drawGhosts } from './ghosts.ts';
import type { Tools } from './tools.ts';
import { questions, type Questions } from './what-if.ts';

/** What a bar is carried to. */
interface Aim {
  grip: Grip;
  /** To the right. */
  days: number;
  /** The room of another phase; null for its own. */
  room: SVGRectElement | null;
  /** Downwards, in units of the drawing. */
  down: number;
}

/**
 * Bars that somebody has taken hold of, by mouse or by keys: they show where they are taken, and what that would mean
 * for everything else; nothing is written until they are dropped.
 */
export class Carried {
  readonly found: readonly FoundBar[];
  private readonly svg: SVGSVGElement;
  private readonly tools: Tools;
  private readonly questions: Questions;
  private readonly widths: (number | undefined)[];
  /** Where they are carried to by now. */
  aim: Aim = { grip: 'bar', days: 0, room: null, down: 0 };

  constructor(found: readonly FoundBar[], svg: SVGSVGElement, tools: Tools) {
    this.found = found;
    this.svg = svg;
    this.tools = tools;
    this.widths = found.map((one) => barRect(one)?.width.baseVal.value);
    const own = found.map(({ bar }) => bar.pointer);
    this.questions = questions(tools.editor, (result) => {
      const refused = 'refused' in result;
      if (refused) clearGhosts(svg);
      else drawGhosts(svg, tools.shown, result, own);
      const { group = null } = this.found[0] ?? {};
      tools.ahead(refused ? `⚠ ${result.refused}` : this.saidOf(result), group);
    });
  }

  /** Takes them elsewhere. */
  to(next: Partial<Aim>): void {
    const before = this.aim;
    this.aim = { ...before, ...next };
    const { grip, days, room } = this.aim;
    this.show();
    if (before.grip === grip && before.days === days && before.room === room) return;
    before.room?.classList.remove('aimed');
    room?.classList.add('aimed');
    const gesture = this.gesture();
    const asked = gesture && askedOf(this.tools.shown, gesture.intents);
    this.questions.ask(asked);
    if (asked) return;
    clearGhosts(this.svg);
    this.tools.ahead(
      gesture ? word(this.tools.shown.lang, 'otherDocument') : '',
      this.found[0]?.group ?? null,
    );
  }

  /** What it comes to where they are dropped now; null for nothing. */
  gesture(): Gesture | null {
    const { grip, days, room } = this.aim;
    const moved = barGesture(
      grip,
      this.found.map(({ bar }) => bar),
      days,
      this.tools.shown.lang,
    );
    const phase = room?.dataset.lane;
    if (!phase) return moved;
    const intents = this.found.map(({ bar }): Intent => ({ type: 'set-phase', pointer: bar.pointer, phase }));
    const spoken = [
      moved?.spoken,
      word(this.tools.shown.lang, 'otherPhase', { phase: this.tools.nameOf(phase) }),
    ]
      .filter(Boolean)
      .join('; ');
    return { intents: [...(moved?.intents ?? []), ...intents], spoken };
  }

  /** What it comes to, in words: the days of one alone, and what they mean for everything else. */
  private saidOf({ moved, text }: Extract<WhatIfResult, { moved: unknown }>): string {
    const { shown, isDated } = this.tools;
    const key = rowKey(shown, this.found[0]?.bar.pointer ?? '');
    const own = moved.find(({ pointer }) => rowKey(shown, pointer) === key);
    if (!own || this.found.length > 1 || !isDated) return text;
    const [start, end] = [day(shown.lang, own.start), day(shown.lang, own.end)];
    const days = start === end ? start : `${start} – ${end}`;
    return [days, text].join(shown.lang === 'zh' ? '；' : '; ');
  }

  /** Puts everything back as it was drawn. */
  end(): void {
    this.questions.end();
    this.aim.room?.classList.remove('aimed');
    this.aim = { grip: 'bar', days: 0, room: null, down: 0 };
    this.show();
    clearGhosts(this.svg);
    this.tools.ahead('', null);
  }

  private show(): void {
    const { grip, days, down } = this.aim;
    const right = days * Number(this.svg.dataset.day);
    for (const [index, one] of this.found.entries()) {
      const width = this.widths[index];
      const isEnd = grip === 'end';
      if (width !== undefined)
        barRect(one)?.setAttribute('width', String(isEnd ? Math.max(width + right, 2) : width));
      if (isEnd || (right === 0 && down === 0)) one.group.removeAttribute('transform');
      else one.group.setAttribute('transform', `translate(${right} ${down})`);
    }
  }
}

const barRect = ({ group }: FoundBar): SVGRectElement | null =>
  group.querySelector<SVGRectElement>('rect.bar');
