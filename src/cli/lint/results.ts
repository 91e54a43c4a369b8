import { count, noCounts } from '../../core/reports/counts.ts';
import {
  reportFrom,
  type Report,
  type ReportFile,
  type ReportFrame,
  type ReportPiece,
  type ToldReport,
} from '../../core/reports/report.ts';
import { Packed } from '../packed.ts';

interface Waiting {
  path: string;
  json: string;
}

const byPath = (a: Waiting, b: Waiting): number => (a.path < b.path ? -1 : 1);

/** What is found, put in order and packed as it comes; nothing of it holds on to what it was found in. */
export class Results {
  private readonly files = new Packed<ReportFile>();
  private waiting: Waiting[] = [];
  private readonly programmes: Report['programmes'] = [];
  private readonly counts = noCounts();
  private playbooks = 0;
  private suppressed = 0;

  constructor(private readonly frame: ReportFrame) {
    this.wait(frame.unreadable);
  }

  private wait(files: readonly ReportFile[]): void {
    for (const file of files) {
      count(this.counts, file, this.frame.failOn);
      this.waiting.push({ path: file.path, json: JSON.stringify(file) });
    }
    this.waiting.sort(byPath);
  }

  /** Says that nothing comes any more of paths before this one; of none where it is left out. */
  from(path?: string): void {
    const at = path === undefined ? -1 : this.waiting.findIndex((one) => one.path >= path);
    for (const { json } of this.waiting.splice(0, at < 0 ? this.waiting.length : at)) this.files.add(json);
  }

  add({ files, programmes, suppressed }: ReportPiece): void {
    this.wait(files);
    this.playbooks += files.length;
    this.suppressed += suppressed;
    if (programmes.length > 0)
      this.programmes.push(...(JSON.parse(JSON.stringify(programmes)) as Report['programmes']));
  }

  /** The report of all that was added. */
  report(): ToldReport {
    this.from();
    const { files, programmes, playbooks, counts, suppressed } = this;
    return reportFrom({ files, programmes, playbooks, counts, suppressed }, this.frame);
  }
}
