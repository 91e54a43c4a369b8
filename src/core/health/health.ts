import type { KindRegistry } from '../kinds/kind.ts';
import type { Finding, Playbook } from '../playbook/types.ts';
import type { Programme } from '../programme/types.ts';
import { round1 } from '../score/rounding.ts';
import type { Health, Score } from '../score/types.ts';
import { COMPONENTS, type HealthComponent } from '../score/health-components.ts';

export interface HealthInput {
  /** 0-100, null where the programme has none. */
  values: Partial<Record<HealthComponent, { value: number | null; path: string | null }>>;
  caps: { value: number; rule: string; path: string }[];
}

const WEIGHTS = Object.entries(COMPONENTS).map(
  ([name, { weight }]) => [name as HealthComponent, weight] as const,
);

/** The least weight of components that says enough, of 100 (docs/scoring.md, a convention). */
export const ENOUGH = 60;

function bandOf(value: number): Health['band'] {
  if (value >= 80) return 'healthy';
  if (value >= 60) return 'watch';
  return value >= 40 ? 'at-risk' : 'critical';
}

/** Weighted mean over the components present, capped by the lowest cap (docs/scoring.md). */
export function healthOf({ values, caps }: HealthInput): Health {
  const present = WEIGHTS.filter(([name]) => values[name]?.value != null);
  const coverage = present.reduce((sum, [, weight]) => sum + weight, 0);
  const total = present.reduce((sum, [name, weight]) => sum + weight * (values[name]?.value ?? 0), 0);
  const raw = coverage === 0 ? null : round1(total / coverage);
  const lowest = [...caps].sort((a, b) => a.value - b.value)[0];
  const cap = lowest && raw !== null && lowest.value < raw ? lowest : null;
  const value = raw === null || coverage < ENOUGH ? null : (cap?.value ?? raw);
  const most = lowest?.value ?? 100;
  const range = [total / 100, total / 100 + 100 - coverage].map((end) => Math.min(round1(end), most));
  return {
    value,
    band: value === null ? 'insufficient' : bandOf(value),
    coverage,
    range: value === null ? [range[0] ?? 0, range[1] ?? 100] : null,
    components: WEIGHTS.map(([name, weight]) => {
      const component = values[name];
      const own = component?.value ?? null;
      return {
        name,
        weight,
        value: own,
        missing: own === null ? null : round1((weight * (100 - own)) / coverage),
        path: component?.path ?? null,
      };
    }),
    cap: value === null ? null : cap,
  };
}

/** What any error caps the health at, where its rule says nothing else (docs/scoring.md). */
const ERROR_CAP = 79;

/** What several kinds say of one component: the mean of those that have a value, and where the lowest of them stands. */
function meanOf(parts: { value: number | null; path: string }[]): {
  value: number | null;
  path: string | null;
} {
  const valued = parts.flatMap(({ value, path }) => (value === null ? [] : { value, path }));
  const sum = valued.reduce((total, { value }) => total + value, 0);
  const lowest = valued.toSorted((a, b) => a.value - b.value)[0] ?? parts[0];
  return { value: valued.length === 0 ? null : round1(sum / valued.length), path: lowest?.path ?? null };
}

/** Health of a programme from the scores of its documents and its open errors. */
export function programmeHealth(
  programme: Programme,
  ports: {
    kinds: KindRegistry;
    scoreOf(playbook: Playbook): Score | null;
    findings(playbook: Playbook): Finding[];
  },
): Health {
  const found = new Map<HealthComponent, { value: number | null; path: string }[]>();
  for (const { id, health } of ports.kinds.values()) {
    const latest = programme.latest(id);
    if (!health || !latest) continue;
    const value = health.value
      ? health.value(programme, ports.scoreOf)
      : (ports.scoreOf(latest)?.value ?? null);
    // Rows of a plan in another document are no plan that could be found wanting.
    if (latest.host && value === null) continue;
    found.set(health.component, [...(found.get(health.component) ?? []), { value, path: latest.path }]);
  }
  const values: HealthInput['values'] = Object.fromEntries(
    [...found].map(([component, parts]) => [component, meanOf(parts)]),
  );
  const caps = programme.playbooks.flatMap((playbook) =>
    ports
      .findings(playbook)
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, cap = ERROR_CAP }) => ({ value: cap, rule, path: playbook.path })),
  );
  return healthOf({ values, caps });
}

/** What a health would be without its cap; of one without a value the mean of what is there. */
export function uncapped({ components, coverage }: Health): number {
  const total = components.reduce((sum, { weight, value }) => sum + weight * (value ?? 0), 0);
  return coverage === 0 ? 0 : round1(total / coverage);
}
