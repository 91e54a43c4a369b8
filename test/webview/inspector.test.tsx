import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { Field, RowResult } from '../../src/service/preview/edit-messages.ts';
import { Inspector } from '../../src/webview/inspector.tsx';
import { row } from './support.ts';

const FIELD: Field = {
  pointer: '/gates/0/status',
  label: 'Status',
  help: 'How it ended',
  value: '',
  type: 'text',
  minimum: null,
  maximum: null,
  suggestions: [],
};
const no = (): void => {};

function htmlOf(
  shown: NonNullable<RowResult>,
  lang: 'en' | 'zh' = 'en',
  faulty: string | null = null,
): string {
  return render(
    <Inspector
      row={shown}
      lang={lang}
      focus={null}
      faulty={faulty}
      set={no}
      goToText={no}
      more={no}
      close={no}
    />,
  );
}

const fieldHtml = (field: Partial<Field>): string =>
  htmlOf({ uri: '', version: 1, title: 'Gate', fields: [{ ...FIELD, ...field }], why: [] });

test('every field of a row has its name, its value and a control', () => {
  const activity = row('/activities/0');
  const html = htmlOf(activity);
  expect(activity.fields.length).toBeGreaterThan(3);
  for (const { pointer, label } of activity.fields) {
    expect(html).toContain(`<span>${label}</span>`);
    expect(html).toContain(`data-field="${pointer}"`);
  }
});

test('a choice offers its values, blank and one that is not among them', () => {
  const suggestions = [
    { value: 'passed', label: '通过' },
    { value: 'failed', label: '' },
  ];
  const choice = (value: string) => fieldHtml({ type: 'choice', suggestions, value });
  expect(choice('passed')).toContain('<option value>–</option>');
  expect(choice('passed')).toMatch(/<option[^>]* selected[^>]*>通过<\/option>/);
  expect(choice('passed')).toContain('<option value="failed">failed</option>');
  expect(choice('perhaps')).toMatch(/<option[^>]* selected[^>]*>perhaps<\/option>/);
  expect(choice('')).not.toContain('perhaps');
});

test('a number has its limits, a text its suggestions', () => {
  expect(fieldHtml({ type: 'number', minimum: 1, maximum: 5, value: '3' })).toMatch(
    /<input(?=[^>]* type="number")(?=[^>]* min="1")(?=[^>]* max="5")(?=[^>]* value="3")/,
  );
  const text = fieldHtml({ suggestions: [{ value: 'coo', label: 'Wang Qiang' }] });
  const list = / list="([^"]+)"/.exec(text)?.[1];
  expect(text).toContain(`<datalist id="${list}"><option value="coo">Wang Qiang</option></datalist>`);
  expect(fieldHtml({})).not.toMatch(/ list=| min=| max=/);
});

test('why its days are what they are is told where there is a reason', () => {
  expect(fieldHtml({})).not.toContain('<details>');
  const html = htmlOf({ uri: '', version: 1, title: 'T', fields: [], why: ['after A', '  A ends'] }, 'zh');
  expect(html).toMatch(/<summary>为什么是这些日期？<\/summary><pre[^>]*>after A\n {2}A ends<\/pre>/);
});

test('a day is written as it is in the text, whatever the browser is used to', () => {
  const html = fieldHtml({
    type: 'date',
    value: '2026-03-02',
    suggestions: [{ value: '2026-04-14', label: 'today' }],
  });
  expect(html).toMatch(
    /<input(?=[^>]* type="text")(?=[^>]* value="2026-03-02")(?=[^>]* placeholder="YYYY-MM-DD")/,
  );
  expect(html).toContain('<option value="2026-04-14">today</option>');
});

test('a field whose value was refused is marked', () => {
  const gate = { uri: '', version: 1, title: 'Gate', fields: [FIELD], why: [] };
  expect(htmlOf(gate, 'en', FIELD.pointer)).toContain('aria-invalid="true"');
  expect(htmlOf(gate, 'en', '/gates/0/when')).not.toContain('aria-invalid');
});
