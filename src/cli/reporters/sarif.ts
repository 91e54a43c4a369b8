import type { Fix, Location, Log, Region, ReportingDescriptor, Result } from 'sarif';
import { jsonPieces } from '../../core/escape/json.ts';
import { labelled } from '../../core/message.ts';
import type { Bilingual, Lang, Severity } from '../../core/playbook/types.ts';
import type { RuleFacts } from '../../core/registry.ts';
import { say } from '../messages.ts';
import type { PlaceRange } from '../../core/syntax/positions.ts';
import type { ReportFile, ReportFinding, ToldReport } from '../../core/reports/report.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';
import { fingerprints } from './support/fingerprints.ts';
import { relativeUri } from './support/uri.ts';

/** The folder that paths are relative to; what that is on a machine is for the reader of the log to say. */
const BASE = '%SRCROOT%';
const BASE_MEANS: Bilingual = { en: 'The folder in which changebook ran', zh: '运行 changebook 的文件夹' };

const LEVEL: Record<Severity, 'error' | 'warning' | 'note'> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

function region({ start, end }: PlaceRange): Region {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

const artifact = (path: string) => ({ uri: relativeUri(path), uriBaseId: BASE });

const location = (path: string, range: PlaceRange): Location => ({
  physicalLocation: { artifactLocation: artifact(path), region: region(range) },
});

function descriptor(rule: RuleFacts, lang: Lang): ReportingDescriptor {
  const help = [
    labelled(say(lang, 'why'), rule.why[lang], lang),
    labelled(say(lang, 'what-to-do'), rule.fix[lang], lang),
    labelled(say(lang, 'source'), rule.source[lang], lang),
  ];
  return {
    id: rule.id,
    shortDescription: { text: rule.why[lang] },
    help: { text: help.join('\n'), markdown: help.join('\n\n') },
    defaultConfiguration: { level: LEVEL[rule.severity] },
    properties: { tags: [rule.group] },
  };
}

/** SARIF wants at least one replacement in a fix. */
function fixesOf(path: string, { fixes }: ReportFinding): Fix[] {
  return fixes
    .filter(({ edits }) => edits.length > 0)
    .map(({ title, edits }) => ({
      description: { text: title },
      artifactChanges: [
        {
          artifactLocation: artifact(path),
          replacements: edits.map(({ range, text }) => ({
            deletedRegion: region(range),
            insertedContent: { text },
          })),
        },
      ],
    }));
}

function resultsOf(file: ReportFile, text: string | undefined, rules: readonly RuleFacts[]): Result[] {
  const prints = fingerprints(file, text);
  return file.findings.map((finding, index) => {
    const { rule, severity, message, range, related } = finding;
    const fixes = fixesOf(file.path, finding);
    return {
      ruleId: rule,
      ruleIndex: rules.findIndex(({ id }) => id === rule),
      level: LEVEL[severity],
      message: { text: message },
      locations: [location(file.path, range)],
      ...(related.length > 0
        ? {
            relatedLocations: related.map((other, id) => ({
              id,
              ...location(other.path, other.range),
              message: { text: other.message },
            })),
          }
        : {}),
      partialFingerprints: { 'changebook/v1': prints[index] ?? '' },
      ...(fixes.length > 0 ? { fixes } : {}),
    };
  });
}

function* allResults(
  { files }: ToldReport,
  textOf: ReporterOptions['textOf'],
  rules: readonly RuleFacts[],
): Generator<Result> {
  for (const file of files) if (file.findings.length > 0) yield* resultsOf(file, textOf(file.path), rules);
}

/** The rules that speak in a report. */
function rulesIn({ files }: ToldReport): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { findings } of files) for (const { rule } of findings) found.add(rule);
  return found;
}

const sarif: Reporter = {
  id: 'sarif',
  description: {
    en: 'SARIF 2.1.0, for code scanning and the viewers of editors',
    zh: 'SARIF 2.1.0，供代码扫描平台和编辑器查看器使用',
  },
  stability: 'committed',
  report(report, { lang, version, textOf, rules: all }) {
    const found = rulesIn(report);
    const rules = all().filter(({ id }) => found.has(id));
    const log = (results: Result[]): Log => ({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'Changebook',
              semanticVersion: version,
              informationUri: 'https://changebook.dev',
              rules: rules.map((rule) => descriptor(rule, lang)),
            },
          },
          language: lang === 'zh' ? 'zh-CN' : 'en',
          columnKind: 'utf16CodeUnits',
          originalUriBaseIds: { [BASE]: { description: { text: BASE_MEANS[lang] } } },
          results,
        },
      ],
    });
    return jsonPieces((results) => log(results as Result[]), allResults(report, textOf, rules));
  },
};

export default sarif;
