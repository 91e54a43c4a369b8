import { toJson } from '../../core/escape/json.ts';
import type { Reporter } from './reporter.ts';
import { lines } from './support/lines.ts';

const ndjson: Reporter = {
  id: 'ndjson',
  description: {
    en: 'the findings of json, one object a line',
    zh: 'json 中的检查结果，每行一个对象',
  },
  stability: 'committed',
  report: (report) => lines(report, (file, finding) => toJson({ path: file.path, ...finding })),
};

export default ndjson;
