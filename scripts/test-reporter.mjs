import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { checkout } from './checkout.mjs';

/** How long, in ms, Jest may take to end after the last test. */
const patience = 5_000;

/** Hands what Jest found to scripts/test.mjs, through the file that TEST_SUMMARY names. */
export default class TestReporter {
  onRunComplete(_contexts, results) {
    const skipped = results.testResults.flatMap((suite) =>
      suite.testResults
        .filter(({ status }) => ['pending', 'todo', 'disabled'].includes(status))
        .map(({ fullName }) => ({ file: relative(checkout, suite.testFilePath), name: fullName })),
    );
    const summary = {
      passed: results.numPassedTests,
      // A suite that could not even be read has no test to count: it counts as one.
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped,
    };
    writeFileSync(process.env.TEST_SUMMARY, JSON.stringify(summary));
    // A test that leaves a connection open would keep Jest, and whoever waits for the last line, for ever.
    setTimeout(() => {
      process.stderr.write('Some test left something open (a connection, a timer); ended without it.\n');
      process.exit(results.success ? 0 : 1);
    }, patience).unref();
  }
}
