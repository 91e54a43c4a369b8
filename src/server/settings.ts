import type { Lang } from '../core/playbook/types.ts';
import { settingsOf, type FeatureSetting } from '../service/feature.ts';
import { features } from '../service/generated/features.ts';

const FEATURE_SETTINGS = settingsOf(features);

/** What a person sets in the editor, section `changebook`. */
export interface Settings {
  /** Language of messages; the editor's own where it is `auto`. */
  language: 'auto' | Lang;
  /** `YYYY-MM-DD` to judge by; today where it is empty. */
  today: string;
  /** Settings of the language features that are on. */
  enabled: ReadonlySet<FeatureSetting>;
}

/** The settings that a client sends; what is absent or of another type is the default. */
export function readSettings(sent: unknown): Settings {
  const given = typeof sent === 'object' && sent !== null ? (sent as Record<string, unknown>) : {};
  const { language, today } = given;
  const isOn = ({ name, default: byDefault }: FeatureSetting): boolean => {
    const value = given[name];
    return typeof value === 'boolean' ? value : byDefault;
  };
  return {
    language: language === 'en' || language === 'zh' ? language : 'auto',
    today: typeof today === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(today) ? today : '',
    enabled: new Set(FEATURE_SETTINGS.filter(isOn)),
  };
}
