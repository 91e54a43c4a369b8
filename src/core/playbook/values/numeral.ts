/** The whole part of a number from its groups of digits: thousands, or lakhs and crores (`12,34,567`). */
function grouped(groups: readonly string[], mark: string): number | null {
  const [first = '', ...rest] = groups;
  const isLakhs = mark === ',' && rest.slice(0, -1).every(({ length }) => length === 2);
  const isThousands = rest.every(({ length }) => length === 3);
  const last = rest.at(-1)?.length === 3;
  if (first === '' || first.startsWith('0') || first.length > 3 || !last) return null;
  if (!isThousands && !(isLakhs && first.length <= 2)) return null;
  return Number(groups.join(''));
}

/**
 * A number as people write its digits: `1200`, `1,200`, `1.200,50`, `1 200`, `1'200`, `4.5`, `4,5`. A single comma
 * before exactly three digits parts thousands, before any others it is a decimal comma; a single point is
 * always a decimal point. Null where the marks make no sense together.
 */
export function numeralOf(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const marks = text.replace(/\d/g, '');
  const groups = text.split(/[^\d]/);
  if (groups.some((group) => group === '')) return null;
  const mark = marks.charAt(0);
  const last = marks.charAt(marks.length - 1);
  const decimals = groups.at(-1) ?? '';
  if (marks.length === 1) {
    const isGroup = mark !== '.' && decimals.length === 3 && grouped(groups, mark) !== null;
    if (isGroup) return grouped(groups, mark);
    return mark === '.' || mark === ',' ? Number(`${groups[0]}.${decimals}`) : null;
  }
  if (marks.replaceAll(mark, '') === '') return grouped(groups, mark);
  if (marks.slice(0, -1).replaceAll(mark, '') !== '' || (last !== '.' && last !== ',')) return null;
  const whole = groups.length === 2 ? Number(groups[0]) : grouped(groups.slice(0, -1), mark);
  return whole === null ? null : Number(`${whole}.${decimals}`);
}
