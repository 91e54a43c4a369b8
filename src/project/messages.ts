import type { Lang, Params } from '../core/playbook/types.ts';
import { fill } from '../core/message.ts';

const MESSAGES = {
  'unreadable-config': {
    en: 'the configuration cannot be read ({reason}); check that it is a file and its permissions',
    zh: '无法读取配置（{reason}）；请确认它是文件并检查权限',
  },
  'bad-value': {
    en: '`{value}` is not allowed for `{key}`; write {expected}',
    zh: '“{key}”的值不能是 {value}；请写：{expected}',
  },
  'unknown-key': {
    en: '`{key}` is not a key of {parent}; correct it or delete it',
    zh: '{parent}没有键“{key}”；请更正或删除',
  },
  'missing-key': {
    en: '{parent} needs the key `{key}`; add it',
    zh: '{parent}缺少键“{key}”；请补上',
  },
  'bad-threshold': { en: '{reason}', zh: '{reason}' },
  'unknown-rule': {
    en: 'there is no rule `{rule}`; `changebook rules` lists those there are',
    zh: '没有规则“{rule}”；运行 changebook rules 可列出全部规则',
  },
  'near-rule': {
    en: 'there is no rule `{rule}`; did you mean `{near}`?',
    zh: '没有规则“{rule}”；是否想写“{near}”？',
  },
  'bad-setting': {
    en: '`{value}` is no setting of `{rule}`; write off, error, warning or info, or one of them with options: [error, {}]',
    zh: '“{rule}”的设置不能是 {value}；请写 off、error、warning 或 info，需要选项时写 [error, {}]',
  },
  'unknown-option': {
    en: '`{rule}` has no option `{option}`; use {known}',
    zh: '“{rule}”没有选项“{option}”；可用的选项：{known}',
  },
  'no-options': {
    en: '`{rule}` takes no options; delete `{option}`',
    zh: '“{rule}”没有选项；请删除“{option}”',
  },
} as const;

export type MessageId = keyof typeof MESSAGES;

/** A text about the configuration in the reader's language. */
export function say(lang: Lang, id: MessageId, params: Params = {}): string {
  return fill(MESSAGES[id][lang], params, lang);
}
