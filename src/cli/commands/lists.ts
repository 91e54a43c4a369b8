import { rules } from '../../core/generated/rules.ts';
import { schemas } from '../../core/generated/schemas.ts';
import { labelled } from '../../core/message.ts';
import type { ExitCode, Session } from '../host.ts';

/** `changebook kinds` */
export function listKinds({ host, lang }: Session, format: string): ExitCode {
  const kinds = Object.entries(schemas).map(([kind, schema]) => ({
    kind,
    title: (lang === 'zh' ? schema['x-zh']?.title : schema.title) ?? kind,
    description: (lang === 'zh' ? schema['x-zh']?.description : schema.description) ?? '',
    views: schema['x-view'] ?? [],
  }));
  const text = kinds
    .map(({ kind, title, description }) => `${kind.padEnd(12)}${labelled(title, description, lang)}`)
    .join('\n');
  host.stdout.write(`${format === 'json' ? JSON.stringify(kinds, null, 2) : text}\n`);
  return 0;
}

/** `changebook rules` */
export function listRules({ host, lang }: Session, format: string): ExitCode {
  const list = rules.map(({ id, severity, kinds, group, core, why }) => ({
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
