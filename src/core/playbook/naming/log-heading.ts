const NAMES = new Set(['log', 'progress log', '日志', '进展日志']);

/** True for the heading of a document's log: what was said of its work, and when. No list of a plan stands below it. */
export function isLogHeading(text: string): boolean {
  return NAMES.has(text.trim().toLowerCase());
}
