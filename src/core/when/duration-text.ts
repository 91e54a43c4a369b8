/** Units of time in minutes, the longest first. */
const UNITS = [
  [1440, 'd', '天'],
  [60, 'h', '小时'],
  [1, 'min', '分钟'],
  [1 / 60, 's', '秒'],
] as const;

/** A length of time in at most two units: `1 h 5 min`, `2 d 3 h`, `30 s`. */
export function durationText(minutes: number, lang: 'en' | 'zh'): string {
  const parts: string[] = [];
  let rest = Math.round(minutes * 60) / 60;
  for (const [length, en, zh] of UNITS) {
    const count = Math.floor(rest / length + 1e-6);
    if (count === 0) {
      if (parts.length > 0) break;
      continue;
    }
    parts.push(`${count} ${lang === 'zh' ? zh : en}`);
    rest -= count * length;
    if (parts.length === 2) break;
  }
  return parts.join(' ') || (lang === 'zh' ? '0 分钟' : '0 min');
}
