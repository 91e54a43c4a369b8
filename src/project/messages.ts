import type { Lang } from '../core/playbook/types.ts';
import { fill } from '../core/message.ts';

const MESSAGES = {
  'unreadable-config': {
    en: 'the configuration cannot be read ({reason}); check that it is a file and its permissions',
    zh: '无法读取配置（{reason}）；请确认它是文件并检查权限',
  },
  'bad-config': {
    en: '`{pointer}` does not hold what the configuration allows: {detail}',
    zh: '“{pointer}”不符合配置的要求：{detail}',
  },
  'bad-bands': {
    en: 'the totals of `readiness.bands` must fall from ready to pilot to prepare, and stay above 6',
    zh: '“readiness.bands”的总分须从 ready 到 pilot 到 prepare 依次降低，并大于 6',
  },
  'unknown-rule': {
    en: 'there is no rule `{rule}`; did you mean `{near}`?',
    zh: '没有规则“{rule}”；是否想写“{near}”？',
  },
} as const;

/** A text about the configuration in the reader's language. */
export function say(lang: Lang, id: keyof typeof MESSAGES, params: Record<string, string> = {}): string {
  return fill(MESSAGES[id][lang], params, lang);
}
