import type { Command, CreateFile, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { editFor, proposalFor } from '../../../core/edits/apply.ts';
import { keepAligned } from '../../../core/edits/keep-aligned.ts';
import type { KindRegistry } from '../../../core/kinds/kind.ts';
import type { ListProperty } from '../../../core/playbook/schema.ts';
import { keyNamed } from '../../../core/playbook/naming/key-named.ts';
import { displayLabel, labelKey, titleOf } from '../../../core/playbook/naming/labels.ts';
import type { Finding, Lang, Playbook, TextEdit } from '../../../core/playbook/types.ts';
import { partNamed, withParts } from '../../../core/playbook/parts.ts';
import { peopleOf, referencesOf } from '../../../core/references/references.ts';
import type { Heading } from '../../../core/syntax/types.ts';
import { ruleOf } from '../../../core/registry.ts';
import { resolve } from '../../../core/references/entities.ts';
import { rowsOf, textOf } from '../../../core/playbook/rows.ts';
import { slug } from '../../../core/playbook/naming/normalise.ts';
import { say } from '../../text/messages.ts';
import { SELECT, selectAfter } from './select-after.ts';
import { headingLabel } from '../../../core/edits/sources/heading-label.ts';
import { tableLines } from '../../text/new-table.ts';
import { lspEdits } from '../../lsp-ranges.ts';
import type { Checked, LanguageWorkspace } from '../../workspace.ts';

/** An edit that creates what a finding reports as missing, and shows it where it is elsewhere. */
export interface Creation {
  title: string;
  edit: WorkspaceEdit;
  command?: Command;
}

function changeOf(workspace: LanguageWorkspace, playbook: Playbook, edits: TextEdit[]): WorkspaceEdit {
  const document = workspace.byPath(playbook.path);
  if (!document) return { documentChanges: [] };
  const { uri, version } = document.text;
  const own = keepAligned(playbook.syntax, edits);
  const change: TextDocumentEdit = { textDocument: { uri, version }, edits: lspEdits(document.text, own) };
  return { documentChanges: [change] };
}

/** The heading that stands for a list or a text, where there is one. */
function headingOf({ syntax, schema: { headings } }: Playbook, name: string): Heading | undefined {
  return syntax.sections
    .flatMap(({ heading }) => heading ?? [])
    .find(({ text }) => headings.get(labelKey(text)) === name);
}

/** A table of a list below its heading, else with one at the end, with a first name where one is known. */
function newTable(playbook: Playbook, listName: string, name: string): TextEdit[] {
  const { schema } = playbook;
  const list = schema.lists.get(listName);
  if (!list) return [];
  const { text, eol } = playbook.syntax;
  const own = nameColumn(playbook, list);
  const rows = tableLines(list, playbook.lang, (column) => (column.name === own ? name : ''));
  const heading = headingOf(playbook, listName);
  if (heading) {
    const { end } = heading.range;
    return [{ range: { start: end, end }, text: [eol, ...rows].join(eol) }];
  }
  const hasBlankLine = text.slice(text.trimEnd().length).split('\n').length > 2;
  const gap = text.endsWith('\n') ? (hasBlankLine ? '' : eol) : eol + eol;
  const lines = [`## ${headingLabel(schema, list, playbook.lang)}`, '', ...rows, ''];
  return [{ range: { start: text.length, end: text.length }, text: gap + lines.join(eol) }];
}

/** The column that takes the name of a row: what the table has, where there is one. */
function nameColumn(playbook: Playbook, list: ListProperty): 'id' | 'name' {
  const origin = playbook.origins.get(`/${list.name}`);
  const columns =
    origin?.type === 'table' ? origin.tables.flatMap((one) => one.columns) : [...list.columns.keys()];
  return columns.includes('name') ? 'name' : 'id';
}

/** What a new row says of a name: the name itself, and the id where rows of the list have ids. */
function namesOf(playbook: Playbook, list: ListProperty, text: string): Record<string, string> {
  const own = nameColumn(playbook, list);
  const origin = playbook.origins.get(`/${list.name}`);
  const columns = origin?.type === 'table' ? origin.tables.flatMap((one) => one.columns) : [];
  const rows = rowsOf(playbook, list.name);
  const withId = rows.filter(({ id }) => textOf(id) !== undefined).length;
  const hasId = own === 'name' && columns.includes('id') && withId * 2 >= rows.length;
  return { [own]: text, ...(hasId ? { id: slug(text) || text } : {}) };
}

/** A row for a name that nothing declares: in the charter where it may declare, else where the list is. */
function missingRow(workspace: LanguageWorkspace, { playbook }: Checked, finding: Finding): Creation[] {
  const programme = workspace.programmeOf(playbook);
  const { start, end } = finding.range;
  const said = playbook.syntax.text.slice(start, end).replace(/^(["'])(.*)\1$/, '$2');
  const missing = [...referencesOf(playbook), ...peopleOf(playbook)].find(
    ({ text, entity, pointer }) =>
      pointer === finding.pointer && text === said && resolve(programme, playbook, entity, text) === null,
  );
  if (!missing) return [];
  const homes = [programme.charter, playbook, ...programme.playbooks.flatMap(withParts)].flatMap((home) => {
    const lists = home ? [...home.schema.lists.values()] : [];
    const list = lists.find((one) => one.entity === missing.entity);
    return home && list ? [{ home: home as Playbook, list }] : [];
  });
  const [found] = homes;
  if (!found) return [];
  const { home, list } = found;
  const values = namesOf(home, list, missing.text);
  // What a line means hangs on the whole of it, so that a row in one is read again before it is offered.
  const propose = home.origins.get(`/${list.name}`)?.type === 'text' ? editFor : proposalFor;
  const result = propose(home, { type: 'add-row', pointer: `/${list.name}`, values });
  const absent = home.data[list.name] === undefined && !home.origins.has(`/${list.name}`);
  const edits = 'edits' in result ? result.edits : absent ? newTable(home, list.name, missing.text) : [];
  if (edits.length === 0) return [];
  const lang = workspace.ports.lang();
  const title = say(lang, 'add-row', { text: missing.text, list: titleOf(list.node, lang, list.name) });
  const text = workspace.byPath(home.path)?.text;
  const command = text && selectAfter(text, keepAligned(home.syntax, edits), missing.text);
  return [{ title, edit: changeOf(workspace, home, edits), ...(command ? { command } : {}) }];
}

function missingField(workspace: LanguageWorkspace, { playbook }: Checked, { pointer }: Finding): Creation[] {
  const lang = workspace.ports.lang();
  const [, name = '', deeper] = pointer.split('/');
  const { frontMatter, eol, text } = playbook.syntax;
  const { schema } = playbook;
  if (deeper !== undefined || !frontMatter) return [];
  // A key without a value, or a heading without a text, is there already: what it lacks only its author knows.
  const key = frontMatter.root.entries.some(
    ({ key: one, value }) => keyNamed(schema, one, value.type) === name,
  );
  const list = schema.lists.get(name);
  if (key || playbook.origins.has(`/${name}`) || (!list && headingOf(playbook, name))) return [];
  if (list) {
    const title = say(lang, 'add-table', { list: headingLabel(schema, list, playbook.lang) });
    return [{ title, edit: changeOf(workspace, playbook, newTable(playbook, name, '')) }];
  }
  const at = frontMatter.content.end;
  const fresh = at === frontMatter.content.start || text.charAt(at - 1) === '\n';
  const edit = { range: { start: at, end: at }, text: fresh ? `${name}: ${eol}` : `${eol}${name}: ` };
  return [{ title: say(lang, 'add-key', { key: name }), edit: changeOf(workspace, playbook, [edit]) }];
}

/** A new document: its title and the tables that its kind must have, empty. */
function skeleton(kinds: KindRegistry, kind: string, lang: Lang): string {
  const schema = kinds.get(kind)?.schema;
  if (!schema) return '';
  const title = titleOf(schema.node, lang, kind);
  const head = ['---', `playbook: ${kind}`, `title: ${title}`, 'status: draft'];
  const tables = (schema.node['x-required-active'] ?? []).flatMap((name) => {
    const list = schema.lists.get(String(name));
    if (!list) return [];
    return ['', `## ${headingLabel(schema, list, lang)}`, '', ...tableLines(list, lang, () => '')];
  });
  const language = lang === 'zh' ? ['lang: zh-CN'] : [];
  return [...head, ...language, '---', '', `# ${title}`, ...tables, ''].join('\n');
}

function missingDocuments(
  workspace: LanguageWorkspace,
  { playbook }: Checked,
  kinds: readonly string[],
): Creation[] {
  const programme = workspace.programmeOf(playbook);
  const home = workspace.byPath((programme.charter ?? playbook).path);
  if (!home) return [];
  const { lang } = programme.charter ?? playbook;
  return kinds
    .filter((kind) => programme.of(kind).length === 0)
    .flatMap((kind) => {
      const uri = home.uri.replace(/[^/]*$/, `${kind}.md`);
      if (workspace.get(uri)) return [];
      const create: CreateFile = { kind: 'create', uri, options: { ignoreIfExists: true } };
      const start = { line: 0, character: 0 };
      const fill: TextDocumentEdit = {
        textDocument: { uri, version: null },
        edits: [
          { range: { start, end: start }, newText: skeleton(workspace.ports.registry.kinds, kind, lang) },
        ],
      };
      const path = home.path.replace(/[^/]*$/, `${kind}.md`);
      const title = say(workspace.ports.lang(), 'create-document', { path });
      const command = { title: '', command: SELECT, arguments: [uri, { start, end: start }] };
      return [{ title, edit: { documentChanges: [create, fill] }, command }];
    });
}

/** A key of the front matter with each of the values that it may have here. */
function chosenKey(
  workspace: LanguageWorkspace,
  { playbook }: Checked,
  { key, values }: { key: string; values: readonly string[] },
): Creation[] {
  const lang = workspace.ports.lang();
  const labels = playbook.schema.scalars.get(key)?.node['x-values'];
  return values.flatMap((value) => {
    const result = proposalFor(playbook, { type: 'set-value', pointer: `/${key}`, value });
    if (!('edits' in result)) return [];
    const title = say(lang, 'write-key', { key, value, label: displayLabel(labels?.[value], lang, value) });
    return [{ title, edit: changeOf(workspace, playbook, result.edits) }];
  });
}

/** Edits that create what a finding reports as missing: a document, a row, a key, a table. */
export function creations(workspace: LanguageWorkspace, file: Checked, finding: Finding): Creation[] {
  const { creates } = ruleOf(workspace.ports.registry, finding.rule) ?? {};
  const playbook = partNamed(file.playbook, finding.part);
  if (creates === undefined || !playbook) return [];
  const checked = { ...file, playbook };
  if (creates === 'field') return missingField(workspace, checked, finding);
  if (creates === 'row') return missingRow(workspace, checked, finding);
  return 'key' in creates
    ? chosenKey(workspace, checked, creates)
    : missingDocuments(workspace, checked, creates.documents);
}
