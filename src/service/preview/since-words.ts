import { fill } from '../../core/message.ts';
import type { Bilingual, Lang } from '../../core/playbook/types.ts';
import type { SinceFault } from './protocol.ts';

const FAULTS: Record<SinceFault, Bilingual> = {
  'no-git': {
    en: 'git is not found on this machine; install it, or choose a day',
    zh: '这台机器上找不到 git；请安装，或选择日期',
  },
  'no-repository': {
    en: 'These documents are in no git repository that can be read; choose a day',
    zh: '这些文档不在可读取的 git 仓库中；请选择日期',
  },
  'no-revision': {
    en: 'There is no revision “{since}”; choose one of the list, or write a tag, a branch or a commit',
    zh: '没有版本“{since}”；请从列表中选择，或写标签、分支或提交',
  },
  'no-commit-before': {
    en: 'Nothing was committed before {since}; choose a later day, a tag or a commit',
    zh: '{since} 之前没有任何提交；请选择更晚的日期、标签或提交',
  },
  'git-failed': {
    en: 'git could not read how the documents stood; choose something else to compare with',
    zh: '无法通过 git 读取当时的文档；请选择其他比较对象',
  },
};

const LAST_COMMIT: Bilingual = { en: 'the last commit', zh: '上次提交' };

/** Why nothing is compared, with a way out. */
export function faultText(fault: SinceFault, since: string, lang: Lang): string {
  return fill(FAULTS[fault][lang], { since }, lang);
}

/** What a revision is called: a tag by its name, a commit by the beginning of its id. */
export function revisionName(revision: string, lang: Lang): string {
  if (revision === 'HEAD') return LAST_COMMIT[lang];
  if (/^[0-9a-f]{40,}$/.test(revision)) return revision.slice(0, 8);
  return revision.replace(/^refs\/tags\//, '');
}
