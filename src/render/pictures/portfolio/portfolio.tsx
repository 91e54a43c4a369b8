import type { Lang } from '../../../core/playbook/types.ts';
import type { PortfolioRow, PortfolioView } from '../../../core/views/shapes/portfolio.ts';
import { Empty, Frame } from '../../parts/frame.tsx';
import { Ahead, markText } from './ahead.tsx';
import { Collisions } from './collisions.tsx';
import { empty } from './empty.ts';
import { word } from './words.ts';

/** The health on a scale to 100, or what it can still be. */
function Gauge({ health: { value, range } }: Pick<PortfolioRow, 'health'>) {
  const [from, to] = range ?? [0, value ?? 0];
  return (
    <span class="meter" aria-hidden="true">
      <i
        class={range ? 'range' : undefined}
        style={`margin-left:${Math.round(from)}%;width:${Math.round(to - from)}%`}
      />
    </span>
  );
}

function Row({ row, weeks, lang }: { row: PortfolioRow; weeks: number; lang: Lang }) {
  const { pointer, title, href, health, errors, warnings, late, ahead } = row;
  const next = ahead.flat()[0];
  return (
    <tr>
      <th scope="row" data-pointer={pointer} data-label={word(lang, 'programme')}>
        {href === undefined ? title : <a href={href}>{title}</a>}
      </th>
      <td class="gauge" data-label={word(lang, 'health')}>
        <span>
          <Gauge health={health} />
          {health.text}
          {health.reason === null ? null : <span class="reason">{health.reason}</span>}
        </span>
      </td>
      <td class="num" data-label={word(lang, 'findings')}>
        {errors} / {warnings}
      </td>
      <td class="num" data-label={word(lang, 'late')}>
        {late > 0 ? <span class="late">▲ {late}</span> : '0'}
      </td>
      <td data-label={word(lang, 'next')}>
        {next ? (
          <span data-pointer={next.pointer}>{markText(next, lang)}</span>
        ) : (
          <span class="muted">{word(lang, 'nothingAhead', { weeks })}</span>
        )}
      </td>
    </tr>
  );
}

/** Programmes side by side: how each stands, where they collide, what is ahead of them. */
export function Portfolio({ view, lang }: { view: PortfolioView; lang: Lang }) {
  const { programmes, weeks } = view;
  if (programmes.length === 0)
    return (
      <Frame view={view} lang={lang}>
        <Empty lang={lang} {...empty} />
      </Frame>
    );
  return (
    <Frame view={view} lang={lang}>
      <div class="scroll" tabIndex={0} role="group" aria-label={word(lang, 'health')}>
        <table class="grid-table beside">
          <thead>
            <tr>
              <th scope="col">{word(lang, 'programme')}</th>
              <th scope="col">{word(lang, 'health')}</th>
              <th scope="col" class="num">
                {word(lang, 'findings')}
              </th>
              <th scope="col" class="num">
                {word(lang, 'late')}
              </th>
              <th scope="col">{word(lang, 'next')}</th>
            </tr>
          </thead>
          <tbody>
            {programmes.map((row) => (
              <Row row={row} weeks={weeks.length} lang={lang} />
            ))}
          </tbody>
        </table>
      </div>
      <div class="columns">
        <Ahead view={view} lang={lang} />
        <Collisions view={view} lang={lang} />
      </div>
    </Frame>
  );
}
