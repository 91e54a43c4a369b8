import { editForEach } from '../../core/edits/apply.ts';
import { askedPlaces } from '../../core/edits/asked-places.ts';
import type { Intent } from '../../core/generated/intents.ts';
import type { Finding, Playbook } from '../../core/playbook/types.ts';
import { labelled } from '../../core/message.ts';
import { placeName } from '../../core/playbook/naming/names.ts';
import { ruleOf } from '../../core/registry.ts';
import { partNamed } from '../../core/playbook/parts.ts';
import { memoizeWeak } from '../../core/memoize.ts';
import { refusalText } from '../../core/edits/refusal.ts';
import type { AnalysedFile } from '../../core/analyse.ts';
import { areIntents } from './intents.ts';
import { placedEdits } from './placed-edits.ts';
import type { EditParams, EditResult } from './edit-messages.ts';
import type { Checked, LanguageWorkspace } from '../workspace.ts';

/** True for what a row is known by. */
function isName({ schema }: Playbook, { pointer }: Intent): boolean {
  const [, list = '', index, column] = pointer.split('/');
  return index !== undefined && schema.lists.get(list)?.key === column;
}

/** The places of the values that an intent writes: cells, and rows that are new. */
function writtenBy({ data }: Playbook, intent: Intent): string[] {
  if (intent.type === 'set-value') return [intent.pointer];
  const { pointer } = intent;
  const rows = data[pointer.slice(1)];
  const count = Array.isArray(rows) ? rows.length : 0;
  if (intent.type === 'add-row') return [`${pointer}/${count}`];
  if (intent.type !== 'set-cells') return [];
  const keys = Object.keys(intent.cells).map((key) => key.split('/'));
  const beyond = new Set(keys.map(([row]) => Number(row)).filter((row) => row >= count)).size;
  return [
    ...keys.flatMap(([row, column]) => (Number(row) < count ? `${pointer}/${row}/${column}` : [])),
    ...Array.from({ length: beyond }, (_, nth) => `${pointer}/${count + nth}`),
  ];
}

/** What values that are written would be found guilty of at their places, as a document; null where nothing new is. */
function faultAfter(
  workspace: LanguageWorkspace,
  { playbook, file }: Checked,
  next: Playbook,
  judged: (next: Playbook) => AnalysedFile,
  intent: Intent,
): string | null {
  const { part } = intent;
  const meant = partNamed(playbook, part) ?? playbook;
  // What is wrong with a fact is said of its task.
  const places = writtenBy(meant, intent).map((one) => /^\/tasks\/\d+/.exec(one)?.[0] ?? one);
  if (places.length === 0) return null;
  const isWritten = askedPlaces(places);
  const { registry } = workspace.ports;
  const errorsIn = (findings: readonly Finding[]): Finding[] =>
    findings
      .filter((one) => one.part === part && isWritten(one.pointer))
      .filter(({ rule, severity }) => rule === 'invalid-value' || severity === 'error')
      .filter(({ rule }) => ruleOf(registry, rule)?.group === 'document');
  const saidAt = ({ pointer, message }: Finding): string => `${pointer} ${message}`;
  const known = new Set(errorsIn(file.findings).map(saidAt));
  const fault = errorsIn(judged(next).findings).find((finding) => !known.has(saidAt(finding)));
  if (!fault) return null;
  // Of many cells it is said which one it is.
  if (intent.type === 'set-value') return fault.message;
  const lang = workspace.ports.lang();
  return labelled(placeName(partNamed(next, part) ?? next, fault.pointer)[lang], fault.message, lang);
}

/** The edits of what a person did in a picture; refused where the picture is of another version of the text. */
export function editAt(workspace: LanguageWorkspace, { uri, version, intents }: EditParams): EditResult {
  const lang = workspace.ports.lang();
  if (!areIntents(intents)) return { refused: refusalText({ refused: 'unknown', at: '' }, lang) };
  const checked = workspace.check(uri);
  if (!checked || checked.document.text.version !== version) {
    return { refused: refusalText({ refused: 'stale', at: uri }, lang) };
  }
  const { playbook, document } = checked;
  const nameless = intents.find((intent) => {
    const meant = partNamed(playbook, intent.part) ?? playbook;
    return intent.type === 'set-value' && isName(meant, intent) && intent.value.trim() === '';
  });
  const result = nameless
    ? { refusal: { refused: 'names-row' as const, at: nameless.pointer }, index: intents.indexOf(nameless) }
    : editForEach(playbook, intents, (meant) => checked.workspace.contextOf(meant).schedule);
  if ('refusal' in result) {
    const meant = partNamed(playbook, intents[result.index]?.part) ?? playbook;
    return { refused: refusalText(result.refusal, lang, meant) };
  }
  const { after } = result;
  const judged = memoizeWeak((next: Playbook) => workspace.judged(playbook, next));
  for (const intent of intents) {
    const fault = faultAfter(workspace, checked, after, judged, intent);
    if (fault !== null) return { refused: fault };
  }
  return { version, edits: placedEdits(document.text, result.edits) };
}
