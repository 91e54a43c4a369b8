import { jsonPieces } from '../../core/escape/json.ts';
import type { Reporter } from './reporter.ts';

const json: Reporter = {
  id: 'json',
  description: {
    en: 'everything that is known, by schemas/report.schema.json',
    zh: '全部内容，格式见 schemas/report.schema.json',
  },
  stability: 'committed',
  report: (report) => jsonPieces((files) => ({ ...report, files }), report.files),
};

export default json;
