import type { Neighbour } from '../../core/agenda/types.ts';
import type { AnalyseOptions } from '../../core/analyse.ts';
import { memoize } from '../../core/memoize.ts';
import type { Session } from '../host.ts';
import { calendarsBy, optionsOf } from '../workspace.ts';
import { metBy } from './engine.ts';
import type { Heads, Programme } from './heads.ts';
import type { Judge } from './judge.ts';
import type { Meetings } from './meetings.ts';
import type { Texts } from './texts.ts';
import { watchedCheck, type Answer } from './work.ts';

/** This process checks one programme after the other. */
export class Here implements Judge {
  readonly threads = 1;

  private constructor(
    private readonly texts: Texts,
    private readonly options: AnalyseOptions,
  ) {}

  static async of(session: Session, { calendars }: Heads, texts: Texts): Promise<Here> {
    return new Here(texts, optionsOf(session, await calendarsBy(calendars)));
  }

  meet(programmes: Iterable<Programme>, meetings: Meetings): void {
    for (const programme of meetings.unknown(programmes))
      meetings.put(
        programme,
        metBy(programme, (path) => this.texts.again(path), this.options),
      );
  }

  *check(
    programmes: readonly Programme[],
    asked: ReadonlySet<string>,
    meetings: Meetings,
    step: () => void,
  ): Generator<Answer> {
    const options = { ...this.options, progress: step };
    for (const programme of programmes) {
      const near = (): Neighbour[] => {
        this.meet(programme.near(), meetings);
        return meetings.near(programme);
      };
      const answer = watchedCheck(
        programme,
        asked,
        near,
        memoize((path) => this.texts.again(path)),
        options,
      );
      this.texts.assertUnchanged();
      yield answer;
    }
  }
}
