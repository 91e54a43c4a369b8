import type { Neighbour } from '../../../core/agenda/types.ts';
import { memoize, memoizeWeak } from '../../../core/memoize.ts';
import { rootOf } from '../../../core/programme/outline.ts';
import type { Session } from '../../host.ts';
import { isFiles } from '../../merge/read.ts';
import type { ReportPiece } from '../../../core/reports/report.ts';
import type { Headed, Programme } from '../heads.ts';
import { digest } from './digest.ts';
import type { Store } from './store.ts';

/** What was found in a programme, and what that follows from beside its own documents. */
export interface Found {
  piece: ReportPiece;
  /** The day, where a rule asked for it. */
  day?: string;
  /** What programmes near it were known by, where a rule asked for them. */
  near?: string;
}

/** What is kept of a programme. */
interface Kept {
  /** What its own documents, their configuration and its namesakes are known by. */
  own: string;
  found?: Found;
  /** How others meet it on a day. */
  met?: { day: string; as: Neighbour[] };
}

const configText = memoizeWeak((config: object) => JSON.stringify(config));

/** What is kept may come from a stranger; each is looked at once. */
const isPiece = memoizeWeak(
  (piece: Partial<ReportPiece>) => isFiles(piece.files) && Array.isArray(piece.programmes),
);
const isFound = (found?: Partial<Found>): found is Found =>
  typeof found?.piece === 'object' && found.piece !== null && isPiece(found.piece);

/** What is kept of programmes, for as long as their own documents and what they are judged by stay the same. */
export class KeptProgrammes {
  /**
   * @param asked paths whose findings are wanted
   * @param store null where nothing is kept
   */
  constructor(
    private readonly session: Session,
    private readonly asked: ReadonlySet<string>,
    private readonly store: Store | null,
  ) {}

  private readonly own = memoize((outline: Programme): string => {
    const { lang, config } = this.session;
    const { charter, documents, beside, namesakes } = outline;
    const parts = documents.map((one) => [
      one.path,
      one.digest,
      this.asked.has(one.path),
      configText(config.rulesFor(one.path)),
    ]);
    const others = namesakes.map((one) => [one.path, one.digest]);
    return digest(JSON.stringify([lang, charter?.path ?? null, beside, others, parts]));
  });

  private readonly keyOf = memoize(
    ({ charter, documents }: Programme) => `programme ${rootOf<Headed>(charter, documents)?.path}`,
  );

  private get(outline: Programme): Kept | null {
    const kept = this.store?.get(this.keyOf(outline)) as Kept | undefined;
    return kept?.own === this.own(outline) ? kept : null;
  }

  private set(outline: Programme, news: Omit<Kept, 'own'>): void {
    this.store?.set(this.keyOf(outline), { ...this.get(outline), own: this.own(outline), ...news });
  }

  /** What was found, as far as it follows from the programme itself and the day. */
  found(outline: Programme): Found | null {
    const found = this.get(outline)?.found;
    if (!isFound(found)) return null;
    return (found.day ?? this.session.today) === this.session.today ? found : null;
  }

  keepFound(outline: Programme, found: Found): void {
    this.set(outline, { found });
  }

  /** How others meet it today. */
  met(outline: Programme): Neighbour[] | null {
    const met = this.get(outline)?.met;
    return met?.day === this.session.today ? met.as : null;
  }

  keepMet(outline: Programme, as: Neighbour[]): void {
    this.set(outline, { met: { day: this.session.today, as } });
  }
}
