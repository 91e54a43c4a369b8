import { counted, fill } from '../../core/message.ts';
import { faultText, UNCHECKED, UNCHECKED_MESSAGE } from '../../core/lint/faults.ts';
import type { Neighbour } from '../../core/agenda/types.ts';
import { rootOf } from '../../core/programme/outline.ts';
import { fileFinding } from '../file-finding.ts';
import type { Session } from '../host.ts';
import type { Members } from './engine.ts';
import type { Headed, Heads, Programme } from './heads.ts';
import type { Judge } from './judge.ts';
import type { Meetings } from './meetings.ts';
import type { Texts } from './texts.ts';
import { Threads } from './threads.ts';
import type { Answer, Checking, Judging, Meeting } from './work.ts';

/** What a thread loads, built beside this. */
export const MODULE = new URL('./thread.mjs', import.meta.url);

/** Characters of text that a thread is sent at once: some dozens of documents, a few tenths of a second. */
const PORTION = 200_000;

/** A programme as data. */
const membersOf = ({ charter, documents, beside, namesakes }: Programme): Members => ({
  charter,
  documents,
  beside,
  namesakes,
});

/** Threads check programmes: they are sent texts and answer with findings. */
export class Threaded implements Judge {
  private readonly pool: Threads;

  /** @param threads how many there are, this one among them */
  constructor(
    private readonly session: Session,
    private readonly heads: Heads,
    private readonly texts: Texts,
    readonly threads: number,
  ) {
    this.pool = new Threads(MODULE.href, threads - 1);
  }

  /** As many programmes together as make a portion. */
  private *portions(programmes: Iterable<Programme>): Generator<Programme[]> {
    let portion: Programme[] = [];
    let size = 0;
    for (const programme of programmes) {
      portion.push(programme);
      size += this.heads.sizeOf(programme);
      if (size < PORTION) continue;
      yield portion;
      [portion, size] = [[], 0];
    }
    if (portion.length > 0) yield portion;
  }

  private judging(programmes: readonly Programme[]): Judging {
    const { today, lang, config } = this.session;
    const read = programmes.flatMap(({ documents, namesakes }) => [...documents, ...namesakes]);
    const paths = [...new Set(read.map(({ path }) => path))];
    const texts = new Map(paths.map((path) => [path, this.texts.again(path) ?? '']));
    const rules = new Map(paths.map((path) => [path, config.rulesFor(path)]));
    return { today, lang, calendars: this.heads.calendars, rules, texts };
  }

  async meet(programmes: Iterable<Programme>, meetings: Meetings): Promise<void> {
    const unknown = meetings.unknown(programmes);
    const work = (portion: readonly Programme[]): Meeting => ({
      ...this.judging(portion),
      programmes: portion.map(membersOf),
    });
    const answers = this.pool.each<Programme, Neighbour[]>(
      'meet',
      this.portions(unknown),
      work,
      (_, error) => {
        throw error;
      },
    );
    for await (const { of, answer } of answers) meetings.put(of, answer);
  }

  async *check(
    programmes: readonly Programme[],
    asked: ReadonlySet<string>,
    meetings: Meetings,
    step: () => void,
  ): AsyncGenerator<Answer> {
    await this.meet(
      programmes.flatMap((one) => one.near()),
      meetings,
    );
    const work = (portion: readonly Programme[]): Checking => {
      const judging = this.judging(portion);
      return {
        ...judging,
        programmes: portion.map((one) => ({ members: membersOf(one), near: meetings.near(one) })),
        asked: new Set([...judging.texts.keys()].filter((path) => asked.has(path))),
      };
    };
    const answers = this.pool.each<Programme, Answer>(
      'checkAll',
      this.portions(programmes),
      work,
      (one, error) => this.unchecked(one, error),
    );
    for await (const { of, answer } of answers) {
      of.documents.forEach(step);
      yield answer;
    }
  }

  /** One finding in place of all that could not be found. */
  private unchecked({ charter, documents }: Programme, error: unknown): Answer {
    const { lang } = this.session;
    const path = rootOf<Headed>(charter, documents)?.path ?? '';
    const detail = `${faultText(error)}; ${counted(documents.length, 'document', 'documents')}`;
    const message = fill(UNCHECKED_MESSAGE[lang], { detail }, lang);
    const files = [fileFinding(path, { rule: UNCHECKED, severity: 'error', message })];
    return {
      piece: { files, programmes: [], suppressed: 0 },
      isFaulty: true,
      isDaySeen: false,
      isNearSeen: false,
    };
  }

  end(): Promise<void> {
    return this.pool.end();
  }
}
