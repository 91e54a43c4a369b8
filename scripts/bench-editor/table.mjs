/** Prints a heading and a Markdown table; every row is a list of texts, the first row names the columns. */
export function printTable(title, [head, ...rows]) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  console.log([`\n## ${title}\n`, line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n'));
}

/** The value that a share (0 to 1) of the list does not exceed. */
export const at = (list, share) => list.toSorted((a, b) => a - b)[Math.floor((list.length - 1) * share)];

export const median = (list) => at(list, 0.5);

export const ms = (value) => `${value < 100 ? value.toFixed(1) : value.toFixed(0)} ms`;

/** Whether a target holds, in words. */
export const verdict = (holds) => (holds ? 'met' : 'missed');
