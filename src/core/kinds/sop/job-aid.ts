import type { DocumentContext } from '../../context.ts';
import type { SopData } from '../../generated/data.ts';
import type { JobAidView } from '../../views/shapes/job-aid.ts';
import { flowView } from './flow.ts';

/** The steps of a procedure as cards. */
export function jobAidView(context: DocumentContext<SopData>): JobAidView {
  const { title, subtitle, steps, limit } = flowView(context);
  const prerequisites = context.data.prerequisites ?? null;
  return { type: 'job-aid', title, subtitle, cards: [], steps, limit, prerequisites };
}
