import type { KindRegistry } from '../kinds/kind.ts';
import { fill, inWords } from '../message.ts';
import type { Bilingual, Lang } from '../playbook/types.ts';
import { COMPONENTS } from '../score/health-components.ts';
import type { Health } from '../score/types.ts';
import { ENOUGH } from './health.ts';
import { scoreText } from './score-text.ts';

const WORDS = {
  needs: {
    en: 'needs {enough}% of its inputs, {coverage}% so far{steps}; between {least} and {most} once all is there',
    zh: '需要 {enough}% 的数据，目前为 {coverage}%{steps}；全部齐全后在 {least} 与 {most} 之间',
  },
  short: {
    en: '{coverage} of {enough}% known, {least}–{most}',
    zh: '数据 {coverage}/{enough}%，{least}–{most}',
  },
  cap: {
    en: 'no more than {value} while {path} has an error ({rule})',
    zh: '{path} 有错误（{rule}），最高 {value}',
  },
  'put-right': { en: 'put right {rule} in {path}', zh: '处理 {path} 的 {rule}' },
  write: { en: 'write {what} ({weight})', zh: '编写{what}（{weight}）' },
  complete: { en: 'fill in {path} ({weight})', zh: '补全 {path}（{weight}）' },
  losses: { en: 'most to gain: {losses}', zh: '最大提升空间：{losses}' },
  loss: { en: '{name} {loss}', zh: '{name} {loss}' },
} as const satisfies Record<string, Bilingual>;

type Component = Health['components'][number];

/** Most losses that are named. */
const MOST_NAMED = 3;

/** Components without a value, the weightiest first; of equal weight first what is begun. */
export function absentComponents({ components }: Health): Component[] {
  return components
    .filter(({ value }) => value === null)
    .toSorted((a, b) => b.weight - a.weight || Number(a.path === null) - Number(b.path === null));
}

/** What gives a component a value, with its weight: `write a stakeholder map (15)`. */
export function stepText({ name, weight, path }: Component, lang: Lang): string {
  return path === null
    ? fill(WORDS.write[lang], { what: COMPONENTS[name].write[lang], weight }, lang)
    : fill(WORDS.complete[lang], { path, weight }, lang);
}

/** Components that cost the health something, the largest loss first. */
export function lossesOf({ components }: Health): Component[] {
  return components
    .filter(({ missing }) => (missing ?? 0) > 0)
    .toSorted((a, b) => (b.missing ?? 0) - (a.missing ?? 0));
}

/**
 * What is behind a health, in one clause: where too little is known what to write until there is enough, and the range that
 * it can still have; else the largest losses in points. Null where nothing is lost.
 *
 * @param names whether what to write is named; a page that lists it does not say it twice
 */
export function healthReason(health: Health, lang: Lang, names = true): string | null {
  const { coverage, range } = health;
  if (range === null) {
    const losses = lossesOf(health)
      .slice(0, MOST_NAMED)
      .map(({ name, missing }) =>
        fill(WORDS.loss[lang], { name: COMPONENTS[name].name[lang], loss: (missing ?? 0).toFixed(1) }, lang),
      );
    return losses.length === 0 ? null : fill(WORDS.losses[lang], { losses: inWords(losses, lang) }, lang);
  }
  let reached = coverage;
  const steps = absentComponents(health).filter(({ weight }) => {
    const isNeeded = reached < ENOUGH;
    reached += weight;
    return isNeeded;
  });
  const [least, most] = range.map((end) => end.toFixed(1));
  const said = inWords(
    steps.map((step) => stepText(step, lang)),
    lang,
  );
  return fill(
    WORDS.needs[lang],
    {
      enough: ENOUGH,
      coverage,
      steps: names ? `${lang === 'zh' ? '：' : ': '}${said}` : '',
      least: least ?? '',
      most: most ?? '',
    },
    lang,
  );
}

/** What caps a health, in one clause; null where nothing does. */
export function capText({ cap }: Pick<Health, 'cap'>, lang: Lang): string | null {
  return cap && fill(WORDS.cap[lang], { ...cap }, lang);
}

/** What lifts the cap of a health: `put right no-sponsor in charter.md`. */
export function uncapText({ rule, path }: NonNullable<Health['cap']>, lang: Lang): string {
  return fill(WORDS['put-right'][lang], { rule, path }, lang);
}

/** A health in a few words: value and band, or how much is known of what is needed, with the range that is left. */
export function healthInShort(kinds: KindRegistry, health: Health, lang: Lang): string {
  const { value, coverage, range } = health;
  if (value !== null || range === null) return scoreText(kinds, health, lang);
  const [least = '', most = ''] = range.map((end) => end.toFixed(1));
  return fill(WORDS.short[lang], { coverage, enough: ENOUGH, least, most }, lang);
}

/** A health with what is behind it, in one line: value, band and cap, then the largest losses; or what it needs and its range. */
export function healthWithReason(kinds: KindRegistry, health: Health, lang: Lang): string {
  const value = health.value === null ? null : scoreText(kinds, health, lang);
  return [value, capText(health, lang), healthReason(health, lang)]
    .filter((part) => part !== null)
    .join(lang === 'zh' ? '；' : '; ');
}
