// What came of the tests: told at once, counted for the end.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** Where CI is `true`, everything is there: a suite that cannot run has failed. */
const everythingIsThere = process.env.CI === 'true';

export function startTally() {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const failures = [];
  const fail = (name, reason) => {
    counts.failed++;
    failures.push({ fullName: `${name}: ${reason.split('\n')[0]}`, status: 'failed' });
    console.log(`  ✘ ${name}\n    ${reason.replaceAll('\n', '\n    ')}`);
  };
  return {
    counts,
    /** Runs a test; the others go on when it fails. */
    async test(name, run) {
      const begun = Date.now();
      try {
        await run();
        counts.passed++;
        console.log(`  ✔ ${name} (${Date.now() - begun} ms)`);
      } catch (error) {
        fail(name, error.message);
      }
    },
    /** Runs a suite that counts for itself. */
    async suite(name, run) {
      const begun = Date.now();
      try {
        const { passed, failures, skipped } = await run();
        console.log(`${name}: ${passed} passed, ${failures.length} failed (${Date.now() - begun} ms)`);
        counts.passed += passed;
        counts.skipped += skipped;
        for (const failure of failures) fail(name, failure);
        if (passed === 0) fail(name, 'no test has passed');
      } catch (error) {
        fail(name, error.message);
      }
    },
    /** A suite that cannot run here; `mayLack` where that is no failure even in CI. */
    notRun(name, reason, mayLack = false) {
      console.log(`${name}: not run (${reason})`);
      if (everythingIsThere && !mayLack) fail(name, 'CI=true wants it run');
    },
    /** Prints the counts, and writes them in the form of Vitest's report where `--counts=` says. */
    close() {
      console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
      const { values } = parseArgs({ options: { counts: { type: 'string' } } });
      if (!values.counts) return;
      const { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests } = counts;
      const testResults = [{ name: 'test/extension', assertionResults: failures }];
      writeFileSync(
        values.counts,
        JSON.stringify({ numPassedTests, numFailedTests, numPendingTests, testResults }),
      );
    },
  };
}
