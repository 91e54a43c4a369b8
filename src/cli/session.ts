import { resolve } from 'node:path';
import { catalogue } from '../core/generated/catalogue.ts';
import { isIsoDate, localDay } from '../core/when/dates.ts';
import type { Lang } from '../core/playbook/types.ts';
import { configuration } from '../project/config.ts';
import { fromDisk, topFolder } from '../project/disk.ts';
import { type Host, type Session, UsageError } from './host.ts';
import { say } from './messages.ts';
import { ruleSettings } from './rule-settings.ts';

/** Options that every command takes. */
export interface CommonOptions {
  today?: string;
  lang?: Lang;
  color: 'auto' | 'always' | 'never';
  cwd: string;
  /** A path, or false for --no-config. */
  config?: string | boolean;
  debug: boolean;
  /** `id=severity`, of lint alone. */
  rule?: string[];
  /** Of lint alone. */
  reportUnusedSuppressions?: boolean;
}

/** The language of the environment. */
export function spokenBy({ env }: Host): Lang {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return locale.startsWith('zh') ? 'zh' : 'en';
}

/** What a command works with: options, then configuration, then environment. */
export function sessionOf(host: Host, options: CommonOptions): Session {
  const { env } = host;
  const spoken = options.lang ?? spokenBy(host);
  const cwd = resolve(host.cwd, options.cwd);
  const file = typeof options.config === 'boolean' ? (options.config ? undefined : false) : options.config;
  const unused = options.reportUnusedSuppressions ? ['unused-suppression=warning'] : [];
  const config = configuration({
    cwd,
    registry: catalogue,
    lang: spoken,
    read: fromDisk(spoken),
    top: topFolder,
    ...(file === undefined ? {} : { file }),
    rules: ruleSettings([...unused, ...(options.rule ?? [])], catalogue, spoken),
  });
  const lang = options.lang ?? config.lang ?? spoken;
  const today = options.today ?? localDay(host.now());
  if (!isIsoDate(today)) throw new UsageError(say(lang, 'bad-today', { value: today }));
  const auto = !env.NO_COLOR && (Boolean(env.FORCE_COLOR) || host.stdout.isTTY === true);
  return {
    host,
    cwd,
    config,
    lang,
    today,
    debug: options.debug,
    color: options.color === 'always' || (options.color === 'auto' && auto),
    renewed: () => sessionOf(host, options),
  };
}
