import type { AnalysedFile } from '../../core/analyse.ts';
import { healthInShort } from '../../core/health/health-words.ts';
import { hasFigure, standingText } from '../../core/health/score-text.ts';
import type { KindRegistry } from '../../core/kinds/kind.ts';
import { titleOf } from '../../core/playbook/naming/labels.ts';
import type { Lang, Severity } from '../../core/playbook/types.ts';
import type { Health } from '../../core/score/types.ts';
import type { Badge } from '../../render/badge.tsx';
import { word } from './words.ts';

const count = ({ findings }: AnalysedFile, severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;

/** Errors and warnings of a document in words; '' where it has none. */
export function findingsText(file: AnalysedFile, lang: Lang): string {
  return (['error', 'warning'] as const)
    .flatMap((severity) => {
      const found = count(file, severity);
      if (found === 0) return [];
      return found === 1 ? word(lang, `one-${severity}`) : word(lang, `${severity}s`, { count: found });
    })
    .join(' · ');
}

/** The kind of a document with its score and what is wrong with it. */
export function documentBadge(file: AnalysedFile, kinds: KindRegistry, lang: Lang): Badge {
  const { playbook, score, soundness } = file;
  const found = findingsText(file, lang);
  const value = [hasFigure(score) ? standingText(kinds, { score, soundness }, lang) : '', found];
  return {
    label: titleOf(playbook.schema.node, lang, playbook.kind),
    value: value.filter(Boolean).join(' · ') || '–',
    state: count(file, 'error') > 0 ? 'critical' : count(file, 'warning') > 0 ? 'attention' : 'good',
  };
}

const HEALTH: Record<string, Badge['state']> = {
  healthy: 'good',
  watch: 'attention',
  'at-risk': 'attention',
  critical: 'critical',
};

/** The health of a programme. */
export function healthBadge(title: string, health: Health, kinds: KindRegistry, lang: Lang): Badge {
  return {
    label: `${title} · ${word(lang, 'health')}`,
    value: healthInShort(kinds, health, lang),
    state: HEALTH[health.band ?? ''] ?? 'neutral',
  };
}
