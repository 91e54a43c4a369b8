import type { Section } from '../../syntax/types.ts';
import { putText, type Binder } from '../binder.ts';
import { isBlank } from '../values/blanks.ts';
import { readCell } from '../values/cells.ts';
import { linesOf, readLabelled } from '../notations/labelled.ts';
import type { Reader } from '../reader.ts';
import type { Property } from '../schema.ts';

/** The one figure or day that the lines under a heading say: `Total: 15,801 EUR` below a cost estimate. */
function putFigure(binder: Binder, property: Property, { prose }: Section, text: string): void {
  const found = prose.flatMap(({ range }) =>
    linesOf(text, range).flatMap(({ text: line, offset }) => {
      const labelled = readLabelled(line, offset);
      const value = labelled?.value ?? line.trim();
      const range = labelled?.valueRange ?? { start: offset, end: offset + line.length };
      return readCell(value, property).type === 'value' ? { value, range } : [];
    }),
  );
  const [only] = found;
  if (found.length !== 1 || !only || binder.data[property.name] !== undefined) return;
  putText(binder, binder.data, property, `/${property.name}`, only.value, {
    type: 'text',
    range: only.range,
  });
}

/** Prose under a heading that names a text; figures and days where a line of it says one. */
export function readTexts({ syntax, named, rows }: Reader, binder: Binder): void {
  const { schema, data, origins } = binder;
  for (const [index, section] of syntax.sections.entries()) {
    if (section.prose.length === 0) continue;
    const name = section.heading && !rows.has(index) ? named(schema, section.heading.text) : null;
    const property = name?.names.map((one) => schema.scalars.get(one)).find((one) => one !== undefined);
    if (property && property.cell !== 'text') putFigure(binder, property, section, syntax.text);
    const first = section.prose[0];
    const last = section.prose.at(-1);
    // Who reviewed it is said by a line, and not by what stands below `Submitting for review`.
    if (!property || property.cell !== 'text' || property.node['x-control'] || !first || !last) continue;
    const text = section.prose.map((paragraph) => paragraph.text).join('\n\n');
    if (isBlank(text) || data[property.name] !== undefined) continue;
    data[property.name] = text;
    const range = { start: first.range.start, end: last.range.end };
    origins.set(`/${property.name}`, { type: 'prose', range });
  }
}
