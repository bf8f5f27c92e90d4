import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runInProcess } from '../cli/run-in-process.js';

const FOLDER = resolve('examples');
const DESIGNS = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml'));
const reportOf = (design: string): string => resolve(FOLDER, design.replace('.yaml', '.txt'));

/** What each example is there to show: the findings beside which there is none, and the exit code. */
const SHOWN: Readonly<Record<string, readonly [code: number, rules: readonly string[]]>> = {
  'checkout.yaml': [0, ['unprotected-call']],
  'shop-monolith.yaml': [0, []],
  'shop-microservices.yaml': [
    1,
    ['uncoordinated-transaction', 'shared-database', 'unprotected-call', 'retry-without-idempotence', 'dual-write'],
  ],
  'shop-microservices-mended.yaml': [0, []],
  'iot-platform.yaml': [0, ['undecided-datastore', 'unprotected-call']],
};

describe('The examples', () => {
  it.each(DESIGNS)('%s gets the report beside it', async (design) => {
    const { code, stdout } = await runInProcess(['review', design], { cwd: FOLDER });
    const report = reportOf(design);
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(report, stdout);
    expect(existsSync(report) ? readFileSync(report, 'utf8') : '').toBe(stdout);
    expect(code).toBe(SHOWN[design]?.[0]);
  });

  it.each(DESIGNS)('%s shows what it is there for', async (design) => {
    const { stdout } = await runInProcess(['review', design, '--format', 'json'], { cwd: FOLDER });
    const { findings } = JSON.parse(stdout) as { findings: readonly { readonly rule: string }[] };
    expect(findings.map(({ rule }) => rule)).toStrictEqual(SHOWN[design]?.[1]);
  });
});
