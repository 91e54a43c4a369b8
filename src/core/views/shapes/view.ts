/** A fact above a view; `pointer` is what it speaks of. */
export interface Card {
  value: string;
  label: string;
  detail?: string;
  state?: 'good' | 'attention' | 'critical' | 'neutral';
  pointer?: string;
}

/** What every view starts with. */
export interface ViewBase {
  title: string;
  subtitle: string;
  cards: Card[];
  /** How much of its document was not read, in words; left out where all was. */
  notRead?: string;
  /** What of it is private and left out here, in words with the way to show it; left out where nothing is. */
  leftOut?: string;
}
