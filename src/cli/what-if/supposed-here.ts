import { builtIn } from '../../core/generated/registry.ts';
import { supposedBy, type Supposed } from '../../core/reports/supposed-by.ts';
import { type Session, UsageError } from '../host.ts';
import type { Loaded } from '../workspace.ts';

/** What would come of a change of plan in what was asked for. @throws UsageError where it cannot be done */
export function supposedHere(
  { lang, today, config }: Session,
  { sources, workspace, calendars }: Loaded,
  asked: string,
): Supposed {
  const playbooks = workspace.playbooks.filter(({ path }) => sources.asked.has(path));
  const options = { registry: builtIn, today, lang, config: config.rulesFor, calendars };
  const supposed = supposedBy(() => workspace, playbooks, asked, options);
  if ('refused' in supposed) throw new UsageError(supposed.refused);
  return supposed;
}
