import type { Lang } from '../../../core/playbook/types.ts';
import type { GridPerson, StakeholderGridView } from '../../../core/views/shapes/stakeholder-grid.ts';
import { Target, useDrawingRole } from '../../parts/target.tsx';
import { wrap } from '../../parts/text-fit.ts';
import { AttitudeSign } from './sign.tsx';
import { attitudeWord, word } from './words.ts';

const [LEFT, TOP, CELL, TALL] = [28, 8, 88, 70];
const MOST = 5;
const [WIDTH, HEIGHT] = [LEFT + MOST * CELL + 8, TOP + MOST * TALL + 34];
/** The largest half width of a sign. */
const RADIUS = 12;

const x = (interest: number): number => LEFT + (interest - 1) * CELL;
const y = (power: number): number => TOP + (MOST - power) * TALL;

/** Somebody with a place, and what they are called on the grid: their number in the list below. */
interface Numbered {
  person: GridPerson;
  number: number;
}

/** Those of one cell in rows and columns, each in a place of its own; the more they are, the smaller. */
function Cell({ people, lang }: { people: Numbered[]; lang: Lang }) {
  const across = Math.min(people.length, Math.ceil(Math.sqrt((people.length * CELL) / TALL)));
  const down = Math.ceil(people.length / across);
  const [wide, high] = [(CELL - 8) / across, (TALL - 18) / down];
  const r = Math.min(RADIUS, wide / 2.6, high / 2.6);
  const named = people.length === 1;
  return (
    <>
      {people.map(({ person, number }, index) => {
        const { pointer, name, power, interest, attitude } = person;
        // The width is that of 12 px.
        const lines = named ? wrap(name, (CELL - 4) * 1.2, 2) : [];
        const says = word(lang, attitude === null ? 'gridPlace' : 'gridSays', {
          name,
          power: power ?? '',
          interest: interest ?? '',
          attitude: attitudeWord(lang, attitude),
        });
        return (
          <Target pointer={pointer} title={says} lines={[says]}>
            <AttitudeSign
              x={x(interest ?? 1) + 4 + wide * ((index % across) + 0.5)}
              y={
                y(power ?? 1) +
                (named ? 16 - 6 * lines.length : 14) +
                high * (Math.floor(index / across) + 0.5)
              }
              r={r}
              attitude={attitude}
              text={String(number)}
            />
            {lines.map((line, nth) => (
              <text
                x={x(interest ?? 1) + CELL / 2}
                y={y(power ?? 1) + TALL - 5 - 11 * (lines.length - 1 - nth)}
                text-anchor="middle"
                font-size="10"
              >
                {line}
              </text>
            ))}
          </Target>
        );
      })}
    </>
  );
}

function Zones({ limits, lang }: { limits: StakeholderGridView['limits']; lang: Lang }) {
  const [middle, line] = [x(limits.interest), y(limits.power - 1)];
  const [right, bottom] = [x(MOST + 1), y(0)];
  const zones = [
    { zone: 'B', left: LEFT, top: TOP },
    { zone: 'A', left: middle, top: TOP },
    { zone: 'D', left: LEFT, top: line },
    { zone: 'C', left: middle, top: line },
  ] as const;
  return (
    <>
      <rect x={middle} y={TOP} width={right - middle} height={line - TOP} fill="var(--panel)" />
      {[1, 2, 3, 4].map((step) => (
        <>
          <line x1={x(step + 1)} x2={x(step + 1)} y1={TOP} y2={bottom} class="grid" />
          <line x1={LEFT} x2={right} y1={y(step)} y2={y(step)} class="grid" />
        </>
      ))}
      <rect x={LEFT} y={TOP} width={right - LEFT} height={bottom - TOP} fill="none" class="edge" />
      <line x1={middle} x2={middle} y1={TOP} y2={bottom} stroke="var(--line)" stroke-width="2" />
      <line x1={LEFT} x2={right} y1={line} y2={line} stroke="var(--line)" stroke-width="2" />
      {zones.map(({ zone, left, top }) => (
        <text x={left + 5} y={top + 12} class="muted" font-size="11">
          {`${zone} ${word(lang, zone)}`}
        </text>
      ))}
    </>
  );
}

/** Everybody by power and interest; those of one cell side by side. */
export function Plot({ view, lang }: { view: StakeholderGridView; lang: Lang }) {
  const role = useDrawingRole();
  const cells = new Map<string, Numbered[]>();
  view.people.forEach((person, index) => {
    if (person.power === null || person.interest === null) return;
    const key = `${person.power}/${person.interest}`;
    const own = cells.get(key);
    const numbered = { person, number: index + 1 };
    if (own) own.push(numbered);
    else cells.set(key, [numbered]);
  });
  return (
    <svg
      class="plot"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role={role}
      aria-label={`${word(lang, 'power')}, ${word(lang, 'interest')}`}
    >
      <Zones limits={view.limits} lang={lang} />
      {[1, 2, 3, 4, 5].map((score) => (
        <>
          <text x={x(score) + CELL / 2} y={y(0) + 14} text-anchor="middle" class="muted" font-size="11">
            {score}
          </text>
          <text x={LEFT - 6} y={y(score) + TALL / 2 + 4} text-anchor="end" class="muted" font-size="11">
            {score}
          </text>
        </>
      ))}
      <text x={x(6)} y={y(0) + 29} text-anchor="end" font-size="12" font-weight="600">
        {word(lang, 'interest')} →
      </text>
      <text
        transform={`translate(10 ${TOP + 4}) rotate(-90)`}
        text-anchor="end"
        font-size="12"
        font-weight="600"
      >
        {word(lang, 'power')} →
      </text>
      {[...cells.values()].map((people) => (
        <Cell people={people} lang={lang} />
      ))}
    </svg>
  );
}
