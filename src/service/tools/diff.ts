import { analyse } from '../../core/analyse.ts';
import { compare } from '../../core/comparison/compare.ts';
import { diffReport } from '../../core/reports/diff.ts';
import { word } from '../../core/reports/words.ts';
import { isIsoDate } from '../../core/when/dates.ts';
import type { Earlier } from '../preview/since.ts';
import { faultText } from '../preview/since-words.ts';
import type { LanguageWorkspace } from '../workspace.ts';
import type { Answered } from './answer.ts';
import { isBelow } from './asked.ts';

/** What changed in documents since an earlier state, and what that means. */
export function toolDiff(
  workspace: LanguageWorkspace,
  earlier: Earlier,
  { revision, paths }: { revision: string; paths?: string[] },
): Answered {
  const lang = workspace.ports.lang();
  if (earlier === null || earlier === 'asked') return { refused: faultText('no-repository', revision, lang) };
  if ('fault' in earlier) return { refused: faultText(earlier.fault, revision, lang) };
  const options = workspace.analyseOptions();
  const now = workspace.playbooks().map(({ path, text }) => ({ path, text: text.getText() }));
  const known = [...now, ...earlier.documents];
  const unknown = paths?.find((path) => !known.some((one) => isBelow(one.path, path)));
  if (unknown !== undefined) return { refused: word(lang, 'no-such-document', { path: unknown }) };
  const [before, after] = [analyse([...earlier.documents], options), analyse(now, options)];
  const { kinds } = options.registry;
  const comparison = compare(
    { before, after, kinds },
    (path) => paths === undefined || paths.length === 0 || paths.some((one) => isBelow(path, one)),
  );
  const since = { asked: isIsoDate(revision) ? revision : (earlier.revision ?? revision), day: earlier.day };
  return diffReport(comparison, since, { kinds, lang, today: options.today });
}
