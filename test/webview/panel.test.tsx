import { render } from 'preact-render-to-string';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Editor } from '../../src/webview/editor.ts';
import { NO_FILTER } from '../../src/webview/filter.ts';
import { Panel } from '../../src/webview/panel.tsx';
import type { Shown } from '../../src/webview/sources.ts';
import { Toolbar } from '../../src/webview/toolbar.tsx';
import { shown } from './support.ts';

beforeAll(() => {
  vi.stubGlobal('innerHeight', 800);
  vi.stubGlobal('innerWidth', 1200);
});

const no = (): void => {};
const editor = (state?: unknown): Editor => ({ postMessage: no, setState: no, getState: () => state });

function panel(of: Shown, state?: unknown, notice = ''): string {
  return render(
    <Panel
      shown={of}
      editor={editor(state)}
      notice={notice}
      cursor={null}
      row={null}
      list={null}
      meeting={null}
    />,
  );
}

/** Names of the tabs, the selected one between brackets. */
const tabsOf = (html: string): string[] =>
  [...html.matchAll(/<button role="tab" aria-selected="(true|false)" tabindex="(-?\d)">([^<]*)</g)].map(
    ([, selected, stop, name]) => `${selected === 'true' && stop === '0' ? `[${name}]` : name}`,
  );

describe('panel', () => {
  test('shows the first picture, or the one of before', () => {
    expect(tabsOf(panel(shown()))).toEqual(['This week', '[Timeline]', 'Gates', 'Checklist', 'Tables']);
    const before = { chosen: { 'agenda timeline gates checklist table': 'checklist' } };
    expect(tabsOf(panel(shown(), before))).toEqual([
      'This week',
      'Timeline',
      'Gates',
      '[Checklist]',
      'Tables',
    ]);
    expect(panel(shown(), before)).toContain('aria-label="Checklist"');
  });

  test('its targets are buttons that say what can be done with them', () => {
    expect(panel(shown())).toMatch(/<g data-pointer="\/activities\/7"[^>]* role="button" tabindex="-1"/);
    expect(panel(shown())).toMatch(/aria-label="[^"]*with Shift by a week/);
    vi.stubGlobal('innerWidth', 520);
    const before = { chosen: { 'agenda timeline gates checklist table': 'timeline' } };
    expect(panel(shown(), before)).toMatch(
      /<g data-pointer="\/activities\/7"[^>]* role="button" tabindex="-1"/,
    );
    vi.stubGlobal('innerWidth', 1200);
  });

  test('says why an edit was not made', () => {
    expect(panel(shown(), undefined, 'The text has changed')).toMatch(
      /<p class="notice" role="alert">The text has changed<\/p>/,
    );
  });

  test('a programme has its own names', () => {
    expect(tabsOf(panel(shown('change.md', 'programme', 'zh')))).toContain('[健康度]');
  });
});

describe('toolbar', () => {
  function toolbar(of: Shown, name: string, filter = NO_FILTER): string {
    const placed = of.views.find(({ view }) => view.type === name);
    const exports = { ids: ['html'], save: no, copy: () => Promise.resolve() };
    const set = {
      choose: no,
      setZoom: no,
      setFilter: no,
      request: no,
      exports,
      add: undefined,
      meet: undefined,
    };
    return render(<Toolbar shown={of} placed={placed} zoom="month" filter={filter} {...set} />);
  }

  test('a timeline can be zoomed and filtered, a table neither', () => {
    const timeline = toolbar(shown(), 'timeline');
    expect(timeline).toMatch(/<option[^>]* selected[^>]*>Months<\/option>/);
    expect(timeline).toContain('>Filter<');
    const table = toolbar(shown(), 'table');
    expect(table).not.toContain('aria-label="Zoom"');
    expect(table).not.toContain('aria-label="Filter"');
  });

  test('a filter that hides something shows', () => {
    expect(toolbar(shown(), 'checklist', { ...NO_FILTER, owner: 'coo' })).toContain('>Filter</span> •<');
  });

  test('the scope can be switched where there is a programme', () => {
    const whole = toolbar(shown('roadmap.md', 'programme'), 'timeline');
    expect(whole).toMatch(/aria-pressed="true" aria-label="Programme"/);
    expect(toolbar({ ...shown(), programme: null }, 'timeline')).not.toContain('"Programme"');
  });

  test('all programmes can be shown where there are several, also from a document of none', () => {
    expect(toolbar(shown(), 'timeline')).not.toContain('"All programmes"');
    const several = toolbar({ ...shown(), several: true }, 'timeline');
    expect(several).toMatch(/aria-label="Programme".*aria-pressed="false" aria-label="All programmes"/);
    expect(toolbar({ ...shown(), programme: null, several: true }, 'timeline')).toMatch(
      /aria-label="This document".*aria-label="All programmes"/,
    );
  });

  test('a pin says what it does next', () => {
    expect(toolbar(shown(), 'timeline')).toContain('aria-label="Pin" title="Pin to this document"');
    expect(toolbar({ ...shown(), pinned: true }, 'timeline')).toContain(
      'aria-label="Pinned" title="Follow the editor"',
    );
  });
});
