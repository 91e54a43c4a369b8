import { toJson } from '../../core/escape/json.ts';
import type { Reporter } from './reporter.ts';

const json: Reporter = {
  id: 'json',
  description: {
    en: 'everything that is known, by schemas/report.schema.json',
    zh: '全部内容，格式见 schemas/report.schema.json',
  },
  stability: 'committed',
  report: (report) => `${toJson(report, 2)}\n`,
};

export default json;
