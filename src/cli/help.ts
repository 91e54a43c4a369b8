import type { HelpConfiguration } from 'commander';
import type { Lang } from '../core/playbook/types.ts';
import type { Host } from './host.ts';
import { spokenBy } from './session.ts';

/** The language of the help: it is written before the options are read. */
export function helpLanguage(host: Host): Lang {
  const asked = /(?:^| )--lang[ =](en|zh)(?: |$)/.exec(host.argv.join(' '))?.[1];
  return asked === 'en' || asked === 'zh' ? asked : spokenBy(host);
}

const TITLES: Record<string, string> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** What commander writes by itself. */
const CHINESE: HelpConfiguration = {
  styleTitle: (title) => TITLES[title] ?? title,
  styleOptionDescription: (text) =>
    text.replace(
      / ?\((?:choices: (.*?))?(?:, )?(?:default: (.*))?\)$/,
      (_, choices?: string, standard?: string) =>
        `（${[choices && `可选：${choices}`, standard && `默认：${standard}`].filter(Boolean).join('；')}）`,
    ),
};

/** How commander writes help in a language. */
export const HELP: Record<Lang, HelpConfiguration> = { en: {}, zh: CHINESE };
