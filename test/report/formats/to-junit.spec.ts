import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toJunit } from '../../../src/report/formats/to-junit.js';
import { arbitraryReport } from '../review/arbitrary-review.js';
import { sampleFile, sampleRules, soundFile, withFindings } from '../review/sample-review.js';
import { faultsOfJunit } from './xml-faults.js';
import { runs } from '../../runs.js';

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

describe('A JUnit report', () => {
  it('is valid, whatever is in it', async () => {
    const reports = fc.array(arbitraryReport(), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(reports, async (many) => {
        expect(
          await faultsOfJunit(many.map(({ files, rules, language }) => toJunit(files, rules, language))),
        ).toStrictEqual([]);
      }),
      runs(15),
    );
  });

  it('is valid where nothing was reviewed or found', async () => {
    const sound = toJunit([soundFile('en')], sampleRules('en'), 'en');
    expect(await faultsOfJunit([toJunit([], [], 'en'), toJunit([soundFile('ko')], [], 'ko'), sound])).toStrictEqual([]);
    expect(count(sound, /<testcase [^>]*\/>/g)).toBe(sampleRules('en').length);
  });

  it.each([
    ['a failure of no known type', 'type="error"', 'type="fatal"'],
    ['a case without a name', 'name="cyclic-dependency"', ''],
    ['two cases of one name', 'name="cyclic-dependency"', 'name="no-timeout: system"'],
    ['a control character', 'cyclic', '\u0007'],
  ])('is refused by the schema with %s', async (_, from, to) => {
    const report = toJunit([sampleFile('en')], sampleRules('en'), 'en');
    expect(await faultsOfJunit([report.replace(from, to)])).not.toStrictEqual([]);
  });

  it('counts what it has', () => {
    fc.assert(
      fc.property(arbitraryReport(), ({ files, rules, language }) => {
        const report = toJunit(files, rules, language);
        const sum = (attribute: string, of: string): number =>
          [...report.matchAll(new RegExp(`<${of} [^>]*${attribute}="(\\d+)"`, 'g'))].reduce(
            (all, [, number]) => all + Number(number),
            0,
          );
        expect(sum('tests', 'testsuites')).toBe(count(report, /<testcase /g));
        expect(sum('tests', 'testsuite')).toBe(count(report, /<testcase /g));
        expect(sum('failures', 'testsuites')).toBe(count(report, /<failure /g));
        expect(sum('skipped', 'testsuite')).toBe(count(report, /<skipped /g));
      }),
      runs(100),
    );
  });

  it('fails by errors and warnings, skips what is suppressed, and lets a remark pass', () => {
    const report = toJunit([sampleFile('en')], sampleRules('en'), 'en');
    expect(
      report
        .match(/name="([^"]*)" classname="[^"]*"(?:\/>|>\n +<[\w-]+(?: type="\w+")?)/g)
        ?.map((one) => one.replace(/ classname="[^"]*"/, '').replace(/>\n +/, ' ')),
    ).toStrictEqual([
      'name="shared-database: orders-db" <failure type="error"',
      'name="dual-write: order-service-&gt;billing" <failure type="warning"',
      'name="no-timeout: system" <system-out',
      'name="dual-write: order-service-&gt;mail" <skipped',
      'name="cyclic-dependency"/>',
    ]);
  });

  it('makes one case of several findings of a rule at one target, as severe as the worst that counts', () => {
    const sample = sampleFile('en');
    const findings = sample.review.findings.map((finding) => ({ ...finding, rule: 'same', target: 'same' }));
    const report = toJunit([withFindings(sample, findings)], [], 'en');
    expect(count(report, /<testcase /g)).toBe(1);
    expect(report).toContain('<failure type="error"');
    expect(report).toContain('to billing by dual-write');
    expect(report).not.toContain('to mail by dual-write');
  });
});
