import { vocabulary } from '../../parts/text.ts';

/** Words of this picture, and those that it shares with others. */
export const word = vocabulary({
  health: { en: 'What the health is made of', zh: '健康度的组成' },
  component: { en: 'Component', zh: '组成' },
  weight: { en: 'Weight', zh: '权重' },
  value: { en: 'Value', zh: '数值' },
  loss: { en: 'Points missing', zh: '失分' },
  document: { en: 'Document', zh: '文档' },
  documents: { en: 'Documents', zh: '文档' },
  findings: { en: 'Errors / warnings', zh: '错误 / 警告' },
});
