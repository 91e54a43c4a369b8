import type { Lang } from '../core/playbook/types.ts';

/** Language features that a person can turn off; all are on by default. */
export const FEATURES = [
  'codeLens',
  'completion',
  'documentLinks',
  'folding',
  'highlights',
  'hover',
  'inlayHints',
  'selection',
  'semanticTokens',
  'symbols',
] as const;
export type Feature = (typeof FEATURES)[number];

/** What a person sets in the editor, section `changebook`. */
export interface Settings {
  /** Language of messages; the editor's own where it is `auto`. */
  language: 'auto' | Lang;
  /** `YYYY-MM-DD` to judge by; today where it is empty. */
  today: string;
  features: ReadonlySet<Feature>;
}

/** The settings in what a client sends; what it does not send, or sends in another type, is the default. */
export function settingsOf(sent: unknown): Settings {
  const given = typeof sent === 'object' && sent !== null ? (sent as Record<string, unknown>) : {};
  const { language, today } = given;
  return {
    language: language === 'en' || language === 'zh' ? language : 'auto',
    today: typeof today === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(today) ? today : '',
    features: new Set(FEATURES.filter((feature) => given[feature] !== false)),
  };
}

/** The day on the person's clock. */
export function localDay(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
