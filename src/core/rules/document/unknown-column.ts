import { defineRule } from '../../lint/define.ts';
import { reportBound } from '../../lint/bound.ts';

export default defineRule({
  id: 'unknown-column',
  kinds: ['*'],
  severity: 'info',
  effort: 1,
  messages: {
    default: {
      en: '`{column}` is not a column of this table; it is kept as text',
      zh: '“{column}”不是此表的列；内容按普通文本保留',
    },
    misspelt: {
      en: '`{column}` is read as `{suggestion}`, which it seems to mean',
      zh: '“{column}”按“{suggestion}”读取，看来是笔误',
    },
    suggest: {
      en: '`{column}` is not a column of this table; did you mean `{suggestion}`?',
      zh: '“{column}”不是此表的列；是否想写“{suggestion}”？',
    },
    times: {
      en: 'The values under {columns} are not read, since a time is no column of this table; write each in a row of its own under {list}, with the columns {fields}',
      zh: '{columns} 下的数值没有读取，因为时间不能作为此表的列；请在“{list}”下每个数值写一行，列为 {fields}',
    },
    scores: {
      en: 'The scores under {columns} are not read, since none of these columns is called {field}; add a column {field} with the one that counts',
      zh: '{columns} 下的评分没有读取，因为其中没有名为“{field}”的列；请增加“{field}”列，写明采用的分数',
    },
    none: {
      en: 'None of the columns of this table is known, so that it was not read as {list}; name at least {column}',
      zh: '此表没有一列是已知的，因此没有按“{list}”读取；请至少写出“{column}”列',
    },
    beyond: {
      en: '`{cell}` stands right of the last column and is not read; write a bar in a text as `\\|`, or name the column',
      zh: '“{cell}”写在最后一列之外，不会被读取；文本中的竖线请写成 `\\|`，或为此列加上列名',
    },
  },
  fixTitle: { en: 'Rename to {suggestion}', zh: '改为 {suggestion}' },
  why: {
    en: 'What stands under an unknown column takes no part in checks and scores',
    zh: '未知列下的内容不参与检查和评分',
  },
  fix: { en: 'Use the name of a known column', zh: '使用已知的列名' },
  fixable: true,
  source: { en: 'the format (docs/format.md)', zh: '格式说明（docs/format.md）' },
  tag: 'unnecessary',
  check(context) {
    reportBound(context, 'unknown-column');
  },
});
