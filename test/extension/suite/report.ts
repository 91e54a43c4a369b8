/** The line that the runner waits for. */
export function finished({ passes, failures, pending }: Mocha.Stats): void {
  const counts = { passed: passes, failed: failures, skipped: pending };
  console.log(`--- tests result --- ${JSON.stringify(counts)}`);
}
