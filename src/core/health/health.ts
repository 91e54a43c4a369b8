import type { DocumentContext } from '../context.ts';
import type { Finding, Playbook } from '../playbook/types.ts';
import { round1 } from '../score/rounding.ts';
import type { Health } from '../score/types.ts';
import type { Programme } from '../programme/types.ts';

/** Components and weights of the health (docs/scoring.md; a convention). */
const COMPONENTS = [
  ['readiness', 15],
  ['roadmap', 15],
  ['stakeholders', 15],
  ['people', 15],
  ['communication', 10],
  ['resistance', 5],
  ['kpi', 15],
  ['control', 10],
] as const;

export type ComponentName = (typeof COMPONENTS)[number][0];

export interface HealthInput {
  /** 0-100, null where the programme has none. */
  values: Partial<Record<ComponentName, { value: number | null; path: string | null }>>;
  caps: { value: number; rule: string; path: string }[];
}

function bandOf(value: number): Health['band'] {
  if (value >= 80) return 'healthy';
  if (value >= 60) return 'watch';
  return value >= 40 ? 'at-risk' : 'critical';
}

/** Weighted mean over the components present, capped by the lowest cap (docs/scoring.md). */
export function healthOf({ values, caps }: HealthInput): Health {
  const present = COMPONENTS.filter(([name]) => values[name]?.value != null);
  const coverage = present.reduce((sum, [, weight]) => sum + weight, 0);
  const total = present.reduce((sum, [name, weight]) => sum + weight * (values[name]?.value ?? 0), 0);
  const raw = coverage === 0 ? null : round1(total / coverage);
  const lowest = [...caps].sort((a, b) => a.value - b.value)[0];
  const cap = lowest && raw !== null && lowest.value < raw ? lowest : null;
  const value = raw === null || coverage < 60 ? null : (cap?.value ?? raw);
  return {
    value,
    band: value === null ? 'insufficient' : bandOf(value),
    coverage,
    components: COMPONENTS.map(([name, weight]) => {
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

/** Rules that cap the health lower than any other error does. */
const CAPS: Record<string, number> = {
  'no-sponsor': 59,
  'rollout-before-gate': 59,
  'gate-passed-unmet': 59,
};

/** Health of a programme from the scores of its latest documents and its open errors. */
export function programmeHealth(
  programme: Programme,
  ports: { contextOf(playbook: Playbook): DocumentContext; findings(playbook: Playbook): Finding[] },
): Health {
  const component = (kind: string) => {
    const playbook = programme.latest(kind);
    const value = playbook ? (ports.contextOf(playbook).scoreOf(playbook)?.value ?? null) : null;
    return { value, path: playbook?.path ?? null };
  };
  // A procedure that another has taken the place of controls nothing.
  const valid = programme.of('sop').filter(({ data }) => data.status !== 'superseded');
  const sops = valid.flatMap((sop) => ports.contextOf(sop).scoreOf(sop)?.value ?? []);
  const mean = sops.length > 0 ? sops.reduce((sum, value) => sum + value, 0) / sops.length : null;
  const readiness = programme.latest('readiness');
  const decision = readiness ? ports.contextOf(readiness).scoreOf(readiness)?.decision : null;
  const caps = programme.playbooks.flatMap((playbook) =>
    ports
      .findings(playbook)
      .filter((finding) => finding.severity === 'error')
      .map(({ rule }) => {
        const early = rule === 'start-despite-readiness';
        const value = early ? (decision === 'stop' ? 39 : 59) : (CAPS[rule] ?? 79);
        return { value, rule, path: playbook.path };
      }),
  );
  return healthOf({
    values: {
      readiness: component('readiness'),
      roadmap: component('roadmap'),
      communication: component('comms'),
      control: { value: mean === null ? null : round1(mean), path: programme.latest('sop')?.path ?? null },
    },
    caps,
  });
}
