import type { Lang, Params } from '../core/playbook/types.ts';
import { fill } from '../core/message.ts';

const MESSAGES = {
  'unreadable-config': {
    en: 'the configuration cannot be read ({reason}); check that it is a file and its permissions',
    zh: '无法读取配置（{reason}）；请确认它是文件并检查权限',
  },
  'config-no-file': {
    en: 'the configuration is no regular file (a device, a pipe or a folder); put a file there',
    zh: '配置不是普通文件（而是设备、管道或文件夹）；请换成文件',
  },
  'config-too-large': {
    en: 'the configuration is larger than {limit} bytes; shorten it',
    zh: '配置超过 {limit} 字节；请精简',
  },
  'config-not-utf8': {
    en: 'the configuration is not UTF-8 text; save it as UTF-8',
    zh: '配置不是 UTF-8 文本；请以 UTF-8 保存',
  },
  'config-outside': {
    en: 'the configuration is a link to outside of `{folder}`, and is not read; put the file itself there, or name it with --config',
    zh: '配置是指向“{folder}”之外的链接，不予读取；请把文件本身放在那里，或用 --config 指定',
  },
  'too-deep': {
    en: 'the configuration is nested too deeply; write it flatter',
    zh: '配置嵌套过深；请减少层级',
  },
  'too-many-aliases': {
    en: 'the configuration has more than {limit} aliases; write the values out',
    zh: '配置中的别名超过 {limit} 个；请直接写出值',
  },
  'long-pattern': {
    en: 'a pattern is longer than {limit} characters; shorten it',
    zh: '通配符超过 {limit} 个字符；请缩短',
  },
  'deep-pattern': {
    en: 'a pattern has more than {limit} `**` before its last name; write fewer',
    zh: '通配符的最后一段之前有超过 {limit} 个 `**`；请减少',
  },
  'too-many-patterns': {
    en: 'there are more than {limit} patterns; name folders instead of files',
    zh: '通配符超过 {limit} 个；请写文件夹而不是文件',
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
