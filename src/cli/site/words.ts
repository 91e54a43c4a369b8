import { vocabulary } from '../../render/parts/text.ts';

/** Words of the pages of a site, and those that pictures share. */
export const word = vocabulary({
  site: { en: 'Change plans', zh: '变革方案' },
  pages: { en: 'Pages', zh: '页面' },
  health: { en: 'Health', zh: '健康度' },
  programme: { en: 'The whole programme', zh: '整个项目' },
  alone: { en: 'Documents of no programme', zh: '不属于任何项目的文档' },
  document: { en: 'Document', zh: '文档' },
  kind: { en: 'Kind', zh: '类型' },
  status: { en: 'Status', zh: '状态' },
  updated: { en: 'Updated', zh: '更新日期' },
  'one-error': { en: '1 error', zh: '1 个错误' },
  errors: { en: '{count|error|errors}', zh: '{count} 个错误' },
  'one-warning': { en: '1 warning', zh: '1 个警告' },
  warnings: { en: '{count|warning|warnings}', zh: '{count} 个警告' },
  findings: { en: 'Findings', zh: '检查结果' },
  nothing: { en: 'There are no playbooks here.', zh: '此处没有方案。' },
  asOf: { en: 'As of {day}', zh: '截至 {day}' },
});

/** What each language calls itself. */
export const LANGUAGES = { en: 'English', zh: '中文' };
