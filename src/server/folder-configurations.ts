import { dirname } from 'pathe';
import type { Lang } from '../core/playbook/types.ts';
import { defaultConfig, type RuleConfig } from '../core/lint/config.ts';
import type { Registry } from '../core/registry.ts';
import { configuration, type Configuration, type ReadConfigText } from '../project/config.ts';
import { UsageError } from '../project/fault.ts';
import { say } from '../project/messages.ts';

interface ConfigurationPorts {
  /** Kinds and rules that may be configured. */
  registry: Registry;
  /** Reads configuration files; its faults are in the reader's language. */
  read(lang: Lang): ReadConfigText;
  /** The highest folder whose configuration counts for a folder; without it there is no limit. */
  top?(folder: string): string;
  /** Tells the person of a fault in a configuration; the recommended rules hold until it is mended. */
  warn(message: string): void;
}

/** Of more folders the oldest is read again: an editor that stays open may come to see any number. */
const MAXIMUM_FOLDERS = 2_000;

/** What is configured for the documents of each folder, read when it is first asked for. */
export class FolderConfigurations {
  private readonly known = new Map<string, Configuration>();
  /** What was told; a fault of one file concerns every folder below it. */
  private readonly told = new Set<string>();
  private readonly ports: ConfigurationPorts;

  constructor(ports: ConfigurationPorts) {
    this.ports = ports;
  }

  /** What holds for a document by its absolute path; for one that has none, the recommended rules. */
  of(path: string | null, lang: Lang): RuleConfig {
    if (path === null) return defaultConfig;
    const folder = dirname(path);
    const { registry, read, top } = this.ports;
    const options = { cwd: folder, lang, registry, read: read(lang), ...(top && { top }) };
    try {
      const found = this.known.get(folder) ?? configuration(options);
      this.keep(folder, found);
      return found.rulesFor(path);
    } catch (error) {
      // Whatever it is, documents are judged all the same.
      this.tell(
        error instanceof UsageError
          ? error.message
          : say(lang, 'unreadable-config', { reason: String(error) }),
      );
      this.keep(folder, configuration({ ...options, file: false }));
      return defaultConfig;
    }
  }

  private keep(folder: string, configured: Configuration): void {
    this.known.set(folder, configured);
    const [oldest] = this.known.keys();
    if (this.known.size > MAXIMUM_FOLDERS && oldest !== undefined) this.known.delete(oldest);
  }

  private tell(message: string): void {
    if (this.told.has(message)) return;
    this.told.add(message);
    this.ports.warn(message);
  }

  /** Forgets everything, for a configuration file that changed. */
  clear(): void {
    this.known.clear();
    this.told.clear();
  }
}
