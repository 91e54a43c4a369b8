// What the suite prints at its end, in every host.
const MARK = '--- tests result --- ';

/** The counts in an output, `{ passed, failures, skipped }`; null where the suite did not come to its end. */
export function resultIn(output) {
  const line = output.split('\n').find((one) => one.includes(MARK));
  return line ? JSON.parse(line.slice(line.indexOf(MARK) + MARK.length)) : null;
}
