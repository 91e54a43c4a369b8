import { loadCalendars, type Countries } from '../calendars/load.ts';
import type { KindRegistry } from '../core/kinds/kind.ts';
import type { AnalyseOptions, SourceDocument } from '../core/analyse.ts';

/** The calendars that the documents of a workspace name. */
export class NamedCalendars {
  /** Undefined until they were loaded, and where that fails: then every week is worked from Monday to Friday. */
  current: AnalyseOptions['calendars'];

  /** @param countries loads the holidays; it rejects where a host cannot */
  constructor(
    private readonly kinds: KindRegistry,
    private readonly countries: () => Promise<Countries>,
  ) {}

  /** Looks which countries are named now; true where they are others than before. */
  async load(documents: SourceDocument[]): Promise<boolean> {
    const before = this.current;
    this.current = await loadCalendars(documents, this.kinds, this.countries);
    return before?.size !== this.current.size || [...this.current.keys()].some((code) => !before.has(code));
  }
}
