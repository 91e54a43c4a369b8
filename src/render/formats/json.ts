import { toJson } from '../../core/escape/json.ts';
import type { Exporter, Format } from './format.ts';

export const format: Format = {
  id: 'json',
  name: 'JSON',
  description: { en: 'what the pictures show, for programs', zh: '供程序读取的视图数据' },
  extension: 'json',
  binary: false,
};

export const exportViews: Exporter = async (views) =>
  `${toJson(
    views.map(({ path, view }) => ({ path, view })),
    2,
  )}\n`;
