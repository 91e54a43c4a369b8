/** The line that the runner waits for: counts, and each test that failed with the reason. */
export function report(runner: Mocha.Runner): void {
  const failures: string[] = [];
  runner.on('fail', (test, error: Error) => {
    failures.push(`${test.fullTitle()}: ${error.message}`);
  });
  runner.on('end', () => {
    const { passes = 0, pending = 0 } = runner.stats ?? {};
    console.log(`--- tests result --- ${JSON.stringify({ passed: passes, failures, skipped: pending })}`);
  });
}
