import type { Bilingual, Lang } from '../../core/playbook/types.ts';
import type { RuleFacts } from '../../core/registry.ts';
import type { ToldReport } from '../../core/reports/report.ts';

/** What a reporter is given beside the report. */
export interface ReporterOptions {
  lang: Lang;
  /** ANSI colours may be used: the text goes to a terminal. */
  color: boolean;
  /** The version of Changebook. */
  version: string;
  /** The text of a document by its path; a file that could not be read has none. */
  textOf: (path: string) => string | undefined;
  /** What every rule says of itself; few reporters ask. */
  rules(): readonly RuleFacts[];
}

/**
 * One `--format`. The registry (`src/cli/generated/reporters.ts`) is generated from the files beside
 * this one, each of which exports one reporter as its default.
 */
export interface Reporter {
  /** What `--format` is given; the file's name. */
  id: string;
  /** Half a line for the help. */
  description: Bilingual;
  /**
   * What may change without a new major version: nothing (`committed`), what the platform it is made for
   * asks (`platform`), anything, since people read it (`people`).
   */
  stability: 'committed' | 'platform' | 'people';
  /** The report as text, in pieces of whole lines; the same report gives the same text. */
  report(report: ToldReport, options: ReporterOptions): Iterable<string>;
}
