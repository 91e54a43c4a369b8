import { textOf } from '../../playbook/rows.ts';
import { defineRule } from '../../lint/define.ts';

const HAN = /\p{Script=Han}/gu;

export default defineRule({
  id: 'vision-too-long',
  kinds: ['change'],
  severity: 'info',
  options: {
    words: {
      type: 'integer',
      default: 30,
      minimum: 1,
      description: { en: 'Most words of a vision', zh: '愿景的最多英文单词数' },
    },
    characters: {
      type: 'integer',
      default: 60,
      minimum: 1,
      description: { en: 'Most Chinese characters of a vision', zh: '愿景的最多汉字数' },
    },
  },
  messages: {
    sentences: {
      en: 'The vision has {found} sentences: say it in one',
      zh: '愿景有 {found} 句话：请用一句话说清',
    },
    words: {
      en: 'The vision has {found} words, more than {limit}: shorten it until it can be said in one breath',
      zh: '愿景有 {found} 个词，超过 {limit} 个：请精简到一口气能说完',
    },
    characters: {
      en: 'The vision has {found} Chinese characters, more than {limit}: shorten it',
      zh: '愿景有 {found} 个字，超过 {limit} 个：请精简',
    },
  },
  why: { en: 'People repeat a vision only if they can remember it', zh: '记得住的愿景才会被人传开' },
  fix: { en: 'Shorten the vision to one sentence', zh: '把愿景精简为一句话' },
  source: {
    en: 'Kotter, five-minute test; Change management toolkit',
    zh: '科特五分钟检验；《变革管理工具包》',
  },
  check({ data, options, report }) {
    const vision = textOf(data.vision);
    if (vision === undefined) return;
    const sentences = vision
      .split(/[。！？!?]+|\.(?=\s+\p{Lu}|\s*$)/u)
      .filter((part) => part.trim() !== '').length;
    const han = vision.match(HAN)?.length ?? 0;
    const words = vision.replace(HAN, ' ').match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
    if (sentences > 1) report('/vision', { found: sentences }, { message: 'sentences' });
    else if (han > options.characters) {
      report('/vision', { found: han, limit: options.characters }, { message: 'characters' });
    } else if (han === 0 && words > options.words) {
      report('/vision', { found: words, limit: options.words }, { message: 'words' });
    }
  },
});
