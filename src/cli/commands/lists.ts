import { titleOf } from '../../core/playbook/labels.ts';
import { labelled } from '../../core/message.ts';
import type { ExitCode, Session } from '../host.ts';

/** `changebook kinds` */
export function listKinds({ host, lang, registry }: Session, format: string): ExitCode {
  const kinds = [...registry.kinds.values()].map(({ id: kind, schema: { node } }) => ({
    kind,
    title: titleOf(node, lang, kind),
    description: (lang === 'zh' ? node['x-zh']?.description : node.description) ?? '',
    views: node['x-view'] ?? [],
  }));
  const text = kinds
    .map(({ kind, title, description }) => `${kind.padEnd(12)}${labelled(title, description, lang)}`)
    .join('\n');
  host.stdout.write(`${format === 'json' ? JSON.stringify(kinds, null, 2) : text}\n`);
  return 0;
}

/** `changebook rules` */
export function listRules({ host, lang, registry }: Session, format: string): ExitCode {
  const list = registry.rules.map(({ id, severity, kinds, group, core, why }) => ({
    id,
    severity,
    kinds,
    group,
    core: core ?? false,
    why: why[lang],
  }));
  const text = list.map(({ id, severity, why }) => `${id.padEnd(34)}${severity.padEnd(9)}${why}`).join('\n');
  host.stdout.write(`${format === 'json' ? JSON.stringify(list, null, 2) : text}\n`);
  return 0;
}
