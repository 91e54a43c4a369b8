import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { analyse } from '../../src/core/index.ts';
import type { ContactCalendarView } from '../../src/core/views/shapes/contact-calendar.ts';
import { InteractionContext } from '../../src/render/parts/target.tsx';
import { ContactCalendar } from '../../src/render/pictures/contact-calendar/contact-calendar.tsx';

const CHARTER = `---
playbook: change
title: Change
---

## Roles

| Id   | Name            | Level     |
| ---- | --------------- | --------- |
| coo  | Chief operator  | executive |
| lead | Team lead       | middle    |
| ann  | Ann of the desk | frontline |
`;

const COMMS = `---
playbook: comms
title: Messages
---

## Audiences

| Audience | Frequency | From       | Until      | Sender | Go-live    |
| -------- | --------- | ---------- | ---------- | ------ | ---------- |
| Shops    | monthly   | 2026-03-02 | 2026-05-04 | lead   | 2026-06-01 |

## Events

| Event       | Date       | Audience | Type            | Sender | Status  |
| ----------- | ---------- | -------- | --------------- | ------ | ------- |
| Why         | 2026-03-09 | Shops    | why             | coo    | done    |
| What it is  | 2026-03-24 | Shops    | personal-impact | lead   |         |
| A story     | 2026-04-20 | Shops    | story           | ann    | planned |
| From nobody | 2026-05-11 | Shops    | ask             | bob    | planned |
`;

function views(): { document: ContactCalendarView; programme: ContactCalendarView } {
  const documents = Object.entries({ 'change.md': CHARTER, 'comms.md': COMMS }).map(([path, text]) => ({
    path,
    text,
  }));
  const workspace = analyse(documents, { today: '2026-04-14', lang: 'en' });
  const file = workspace.files.find(({ path }) => path === 'comms.md');
  const [programme] = workspace.programmes;
  const [document, whole] = [
    file && workspace.viewsOf(file.playbook),
    programme && workspace.programmeViewsOf(programme.programme),
  ].map((all) => all?.find(({ type }) => type === 'contact-calendar'));
  if (document?.type !== 'contact-calendar' || whole?.type !== 'contact-calendar')
    throw new Error('no calendar');
  return { document, programme: whole };
}

const drawn = (view: ContactCalendarView): string =>
  renderToString(
    h(
      InteractionContext.Provider,
      { value: { target: 'Enter', bar: '' } },
      h(ContactCalendar, { view, lang: 'en' }),
    ),
  );

/** The sign of the event at a pointer. */
function signAt(html: string, pointer: string): string {
  const start = html.indexOf(`data-pointer="${pointer}"`);
  expect(start).toBeGreaterThan(0);
  return html.slice(start, html.indexOf('</svg>', start));
}

test('an event is a target of its own, in a document and in its programme', () => {
  const { document, programme } = views();
  expect(signAt(drawn(document), '/events/0')).toContain('>?</text>');
  expect(signAt(drawn(programme), 'comms.md#/events/0')).toContain('>?</text>');
  expect(drawn(programme)).toMatch(
    /role="button" tabindex="-1" aria-label="9 Mar 2026 · Chief operator · why/i,
  );
});

test('type, sender and state have signs that are no colours', () => {
  const html = drawn(views().document);
  const [why, impact, story, ask] = [0, 1, 2, 3].map((index) => signAt(html, `/events/${index}`));
  expect(why?.match(/<rect/g)).toHaveLength(2);
  expect(why).toContain('fill="var(--accent)"');
  expect(impact).toContain('M12 0h8v8z');
  expect(impact).toContain('>me</text>');
  expect(story).toContain('rx="9"');
  expect(story).toMatch(/rx="9" fill="var\(--bg\)"/);
  expect(ask).toContain('stroke-dasharray');
  for (const word of [
    'from an executive',
    'from the team',
    'sender or level unknown',
    'sent',
    'planned',
    'late',
  ])
    expect(html).toContain(`${word}</li>`);
});

test('an audience says what it has heard last and hears next; a late event is not heard', () => {
  const { document } = views();
  expect(document.rows[0]).toMatchObject({ last: '2026-04-02', next: '2026-04-20', touches: 7 });
  expect(drawn(document)).toContain('last 2 Apr');
});

test('weeks before go-live in which nothing is sent are hatched, later ones are not', () => {
  const html = drawn(views().document);
  const row = html.slice(html.indexOf('<tbody'), html.indexOf('</tbody>'));
  expect(row.match(/╱╱/g)?.length).toBe(6);
});
