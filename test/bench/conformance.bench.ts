/**
 * Does the gateway's HTTP binding answer as Apollo wants it? Apollo's own integration suite, run on ours; fails where
 * one of its tests does.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../shared/process/config.ts';
import { installPeers } from './peers.ts';
import type { Result } from './run.ts';

/** The suite wants a server of its own version, and has none of the server's newest. */
const BUT = '^(?!.*lockstep versioning)';

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: { message: string; assertionResults: { status: string; fullName: string }[] }[];
}

export async function run(): Promise<Result> {
  await installPeers();
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  try {
    const output = join(folder, 'report.json');
    const config = JSON.stringify({
      rootDir: import.meta.dirname,
      testEnvironment: 'node',
      transform: {},
      extensionsToTreatAsEsm: ['.ts'],
      testMatch: ['<rootDir>/conformance/suite.js'],
      testTimeout: 30_000,
    });
    await new Promise<void>(resolve => {
      const args = [
        '--disable-warning=ExperimentalWarning',
        '--experimental-vm-modules',
        join(ROOT, 'node_modules/jest/bin/jest.js'),
        '--config',
        config,
        '-t',
        BUT,
        '--json',
        '--outputFile',
        output,
      ];
      execFile(process.execPath, args, { maxBuffer: 50_000_000 }, () => resolve());
    });
    const {
      numPassedTests: passed,
      numFailedTests: failed,
      testResults,
    } = JSON.parse(readFileSync(output, 'utf8')) as Report;
    const failures = testResults.flatMap(({ message, assertionResults }) =>
      assertionResults.length === 0
        ? [message]
        : assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
    );
    if (failed > 0 || passed === 0) throw new Error(`${failed} of Apollo's tests fail:\n${failures.join('\n')}`);
    return {
      table: [{ suite: '@apollo/server-integration-testsuite', passed, failed }],
      figures: { passed, failed },
      ratios: {},
      notes: ['skipped: what only incremental delivery has, and the suite’s own version'],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
