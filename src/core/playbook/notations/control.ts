import type { Cell, Range, Table } from '../../syntax/types.ts';
import { readCell } from '../values/cells.ts';
import { problem, putText, type Binder } from '../binder.ts';
import { labelForms } from '../naming/heading-forms.ts';
import { labelKey } from '../naming/labels.ts';
import { isBlank } from '../values/blanks.ts';
import { parseWhen } from '../../when/parse.ts';
import { normaliseText } from '../naming/normalise.ts';
import { chainOf, type Reader } from '../reader.ts';
import type { Property } from '../schema.ts';
import { readLabelled, readLabelledLine, wrappedLinesOf, type TextLine } from './labelled.ts';
import { onOneLine } from './rows.ts';
import { readUnmarked } from './unmarked-facts.ts';

/** Headings of what a document says of itself. */
const CONTROL_HEADINGS = new Set(
  [
    'Document information',
    'Document details',
    'Document control',
    'Metadata',
    'Project information',
    'Project overview',
    'Project details',
    'About',
    'About this document',
    '文档信息',
    '文件信息',
    '文档控制',
    '基本信息',
    '项目基本信息',
    '项目信息',
    '元信息',
  ].flatMap(labelForms),
);
/** Names of the first column of a table of facts. */
const FIELD_COLUMNS = new Set(
  [
    'Field',
    'Item',
    'Property',
    'Attribute',
    'Information',
    'Document',
    '项目',
    '字段',
    '属性',
    '项目属性',
    '项',
  ].map(labelKey),
);
const APPROVAL_HEADINGS = new Set(
  [
    'Approval',
    'Approvals',
    'Sign-off',
    'Sign-off and approval',
    'Signatures',
    '签字',
    '审批',
    '会签',
    '签批',
    '批准',
  ].flatMap(labelForms),
);
const ROLE_COLUMNS = new Set(
  ['Role', 'Title', 'Role/Title', 'Position', '角色', '职位', '岗位'].map(labelKey),
);
const NAME_COLUMNS = new Set(['Name', 'Reviewer', 'Approver', '姓名', '签字人'].map(labelKey));
const SIGNATURE_COLUMNS = new Set(['Signature', 'Sign-off', '签名', '签字'].map(labelKey));
/** What the person of a row of approvals is to the document. */
const APPROVERS: readonly [property: string, words: readonly string[]][] = [
  ['author', ['Author', 'Prepared by', '编制', '编制人', '作者', '起草人']],
  ['reviewer', ['Reviewer', 'Reviewed by', '审核', '审核人']],
  ['approver', ['Approver', 'Approved by', '批准', '批准人', '审批人']],
];

/** A section whose lines say facts of the document: before the first heading, below the title, or named so. */
function isControl(reader: Reader, index: number): boolean {
  const { sections } = reader.syntax;
  const heading = sections[index]?.heading;
  if (!heading || heading.level === 1) return index < 3;
  const chain = chainOf(reader.syntax, index);
  return chain.some(({ heading: around }) =>
    labelForms(around.text).some((key) => CONTROL_HEADINGS.has(key)),
  );
}

/** The scalar that a label names. */
function scalarFor({ schema }: Binder, label: string, anywhere: boolean): Property | null {
  for (const key of labelForms(label)) {
    const control = schema.controls.get(key);
    const name = control ?? (anywhere ? undefined : schema.headings.get(key));
    const property = name === undefined ? undefined : schema.scalars.get(name);
    if (property && property.name !== 'playbook' && property.name !== 'id') return property;
  }
  return null;
}

/** True where a value of the front matter says the same, if more exactly. */
function saysTheSame(known: unknown, found: unknown): boolean {
  const [a, b] = [known, found].map((value) => labelKey(String(value)));
  return a === undefined || b === undefined || a === b || a.startsWith(b) || b.startsWith(a);
}

/** True for a day that lies in a stretch of the calendar. */
function isWithin(day: unknown, text: string): boolean {
  const when = typeof day === 'string' ? parseWhen(normaliseText(text)) : null;
  return when?.type === 'absolute' && when.from <= String(day) && String(day) <= when.to;
}

/** A fact that the body says: the label in front of it, as it stands there, and where the value is. */
interface Fact {
  property: Property;
  label: string;
  text: string;
  range: Range;
}

/** Writes a fact of the document that the front matter does not say; where it says another, that is told. */
function putFact({ host: binder, syntax }: Reader, { property, label, text, range }: Fact): void {
  const pointer = `/${property.name}`;
  const read = readCell(text, property);
  if (read.type === 'blank') return;
  const known = binder.data[property.name];
  if (read.type === 'bad') {
    // A month is no day, but says nothing else than a day in it.
    if (property.cell === 'date' && isWithin(known, text)) return;
    problem(binder, 'not-read', 'fact', pointer, range, { found: text, field: label });
    return;
  }
  if (known === undefined) {
    putText(binder, binder.data, property, pointer, text, { type: 'text', range });
    return;
  }
  if (property.name === 'title' || saysTheSame(known, read.value)) return;
  const origin = binder.origins.get(pointer);
  const noted = problem(binder, 'written-twice', 'control', pointer, range, {
    field: label,
    found: text,
    known: origin
      ? syntax.text.slice(origin.range.start, origin.range.end).replace(/^(["'])(.*)\1$/, '$2')
      : String(known),
  });
  noted.severity = 'warning';
  if (origin) noted.related = [origin.range];
}

/** Facts that a line of document control says without a colon; what it only seems to say is told. */
function bindUnmarked(reader: Reader, { text, offset }: TextLine): void {
  const { host } = reader;
  const find = (label: string): Property | null => scalarFor(host, label, false);
  const read = readUnmarked(text, offset, find);
  if (read && 'seems' in read) {
    const range = { start: offset, end: offset + text.trimEnd().length };
    problem(host, 'not-read', 'unmarked', '', range, { found: text.trim(), field: read.seems });
  }
  for (const { label, value, valueRange } of read && 'facts' in read ? read.facts : []) {
    const property = find(label);
    if (property) putFact(reader, { property, label, text: value, range: valueRange });
  }
}

/** Lines such as `**Version**: 2.1` and `编制：王工 / 审核：李主管`. */
export function bindControlLines(reader: Reader): void {
  const { host, syntax } = reader;
  const isKnown = (label: string): boolean => scalarFor(host, label, false) !== null;
  for (const [index, section] of syntax.sections.entries()) {
    if (section.prose.length === 0 || reader.rows.has(index)) continue;
    const control = isControl(reader, index);
    for (const { range, item } of section.prose) {
      if (!control && item >= 0) continue;
      const lines = wrappedLinesOf(syntax.text, range);
      const labelled = lines.map(({ text, offset }) => readLabelledLine(text, offset, isKnown));
      const all = control || !labelled.includes(null);
      if (control) lines.filter((_, nth) => !labelled[nth]).forEach((line) => bindUnmarked(reader, line));
      for (const { label, value, valueRange } of labelled.flatMap((line) => line ?? [])) {
        // A sum says what it is by its own label, wherever it stands.
        const sum = scalarFor(host, label, false);
        const fact = all ? scalarFor(host, label, !control) : null;
        const property = value === '' ? null : (fact ?? (sum?.cell === 'quantity' ? sum : null));
        if (property) putFact(reader, { property, label, text: onOneLine(value), range: valueRange });
      }
    }
  }
}

/** Headings that say a figure or a day themselves: `Total time: 2 h`. */
export function bindControlHeadings(reader: Reader): void {
  const { host, syntax } = reader;
  for (const { heading } of syntax.sections) {
    if (!heading) continue;
    const { start, end } = heading.textRange;
    const labelled = readLabelled(syntax.text.slice(start, end), start);
    const property = labelled && labelled.value !== '' ? scalarFor(host, labelled.label, false) : null;
    if (!labelled || !property || property.cell === 'text' || property.cell === 'list') continue;
    const { label, value: text, valueRange: range } = labelled;
    if (readCell(text, property).type === 'value') putFact(reader, { property, label, text, range });
  }
}

/** A table of two columns whose rows are facts: `Field | Value`. */
export function bindFieldTable(reader: Reader, table: Table): boolean {
  const [first, second] = table.header.cells;
  if (!first || !second || table.header.cells.length > 3) return false;
  const isField = FIELD_COLUMNS.has(labelKey(first.text)) || isBlank(first.text);
  const facts: { label: Cell; value: Cell | undefined; property: Property }[] = [];
  for (const { cells } of table.rows) {
    const [label, value] = cells;
    const property = label ? scalarFor(reader.host, label.text, false) : null;
    if (label && property) facts.push({ label, value, property });
    else if (!isField) return false;
  }
  const enough = isField ? 1 : 2;
  if (facts.length < enough || (facts.length < 2 && !isControl(reader, table.section))) return false;
  for (const { property, label, value } of facts) {
    if (value && !isBlank(value.text)) {
      putFact(reader, { property, label: label.text, text: value.text, range: value.range });
    }
  }
  return true;
}

/** A table in which people sign: it says who wrote, reviewed and approved the document. */
export function bindApprovals(reader: Reader, table: Table): boolean {
  const column = (names: Set<string>): number =>
    table.header.cells.findIndex(({ text }) => names.has(labelKey(text)));
  const role = column(ROLE_COLUMNS);
  const name = column(NAME_COLUMNS);
  const named = chainOf(reader.syntax, table.section)
    .slice(0, 1)
    .some(({ heading }) => labelForms(heading.text).some((key) => APPROVAL_HEADINGS.has(key)));
  if (role < 0 || name < 0 || !(named || column(SIGNATURE_COLUMNS) >= 0)) return false;
  for (const { cells } of table.rows) {
    const label = cells[role]?.text ?? '';
    const key = labelKey(label);
    const found = APPROVERS.find(([, words]) => words.some((word) => labelKey(word) === key))?.[0];
    const property = found === undefined ? undefined : reader.host.schema.scalars.get(found);
    const cell = cells[name];
    if (property && cell && !isBlank(cell.text))
      putFact(reader, { property, label, text: cell.text, range: cell.range });
  }
  return true;
}
