import type { Neighbour } from '../../core/agenda/types.ts';
import type { AnalyseOptions } from '../../core/analyse.ts';
import { builtIn } from '../../core/generated/registry.ts';
import type { RuleConfig } from '../../core/lint/config.ts';
import type { Lang } from '../../core/playbook/types.ts';
import { calendarsBy } from '../workspace.ts';
import { check, metBy, type CheckedProgramme, type Members, type TextOf } from './engine.ts';

/** What is found in a programme, and whether it follows from more than its own documents. */
export interface Answer extends CheckedProgramme {
  /** Whether a rule asked for the day. */
  isDaySeen: boolean;
  /** Whether a rule asked for other programmes. */
  isNearSeen: boolean;
}

/** Options that note whether somebody asks for the day; a class, since a getter of its own each time would make each a shape of its own. */
class Watched implements AnalyseOptions {
  isDaySeen = false;
  readonly registry: AnalyseOptions['registry'];
  readonly lang: AnalyseOptions['lang'];
  readonly config: AnalyseOptions['config'];
  readonly calendars: AnalyseOptions['calendars'];
  readonly progress: AnalyseOptions['progress'];
  private readonly day: string;

  constructor({ registry, today, lang, config, calendars, progress }: AnalyseOptions) {
    this.registry = registry;
    this.lang = lang;
    this.config = config;
    this.calendars = calendars;
    this.progress = progress;
    this.day = today;
  }

  get today(): string {
    this.isDaySeen = true;
    return this.day;
  }
}

/** Checks one programme, as `check` does, and notes what that follows from. */
export function watchedCheck(
  members: Members,
  asked: ReadonlySet<string>,
  near: () => readonly Neighbour[],
  textOf: TextOf,
  options: AnalyseOptions,
): Answer {
  const watched = new Watched(options);
  let isNearSeen = false;
  const seen = (): readonly Neighbour[] => {
    isNearSeen = true;
    return near();
  };
  const found = check(members, asked, seen, textOf, watched);
  return { ...found, isDaySeen: watched.isDaySeen, isNearSeen };
}

/** How programmes are judged, as data; what a thread is sent. */
export interface Judging {
  today: string;
  lang: Lang;
  /** Countries whose holidays documents ask for, by their codes. */
  calendars: ReadonlySet<string>;
  /** What is configured for each document, by its path. */
  rules: ReadonlyMap<string, RuleConfig>;
  /** The texts of all documents, by their paths. */
  texts: ReadonlyMap<string, string>;
}

/** Programmes of which others want to know how they meet them. */
export interface Meeting extends Judging {
  programmes: readonly Members[];
}

/** Programmes to be checked, with what they see of others. */
export interface Checking extends Judging {
  programmes: readonly { members: Members; near: readonly Neighbour[] }[];
  /** Paths whose findings are wanted. */
  asked: ReadonlySet<string>;
}

async function optionsFor({ today, lang, calendars, rules }: Judging): Promise<AnalyseOptions> {
  const config = (path: string): RuleConfig => rules.get(path)!;
  return { registry: builtIn, today, lang, config, calendars: await calendarsBy(calendars) };
}

/** How others meet each of these programmes. */
export async function meet(work: Meeting): Promise<Neighbour[][]> {
  const options = await optionsFor(work);
  return work.programmes.map((members) => metBy(members, (path) => work.texts.get(path), options));
}

/** What is found in each of these programmes. */
export async function checkAll(work: Checking): Promise<Answer[]> {
  const options = await optionsFor(work);
  const textOf = (path: string): string | undefined => work.texts.get(path);
  return work.programmes.map(({ members, near }) =>
    watchedCheck(members, work.asked, () => near, textOf, options),
  );
}
