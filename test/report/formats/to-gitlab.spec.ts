import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { toGitlab } from '../../../src/report/formats/to-gitlab.js';
import { arbitraryReport } from '../review/arbitrary-review.js';
import { sampleFile } from '../review/sample-review.js';
import { runs } from '../../runs.js';

const SCHEMA = JSON.parse(readFileSync(new URL('schemas/gitlab-code-quality.json', import.meta.url), 'utf8')) as object;
const accepts = new Ajv2020({ allErrors: true }).compile(SCHEMA);
const faultsOf = (report: unknown): unknown => (accepts(report) ? [] : accepts.errors);

describe('A Code Quality report', () => {
  it('is valid, with a fingerprint for each finding that counts', () => {
    fc.assert(
      fc.property(arbitraryReport(), ({ files }) => {
        const report = toGitlab(files);
        expect(faultsOf(report)).toStrictEqual([]);
        const counting = files
          .flatMap(({ review }) => review.findings)
          .filter(({ suppressed }) => suppressed === undefined);
        expect(report).toHaveLength(counting.length);
        expect(new Set(report.map(({ fingerprint }) => fingerprint)).size).toBe(report.length);
        for (const { location } of report)
          expect(location.lines.end ?? location.lines.begin).toBeGreaterThanOrEqual(location.lines.begin);
        expect(JSON.stringify(report)).not.toMatch(/\\u(?:d[89a-f]|00)/);
      }),
      runs(200),
    );
  });

  it('tells the same slip in two files apart', () => {
    const report = toGitlab([sampleFile('en', 'a.yaml'), sampleFile('en', 'b.yaml')]);
    expect(new Set(report.map(({ fingerprint }) => fingerprint)).size).toBe(6);
  });

  it.each([
    ['what begins at line 0', { lines: { begin: 0 } }],
    ['a path that begins with a dot', { path: './design.yaml', lines: { begin: 1 } }],
  ])('is refused by the schema with %s', (_, location) => {
    const [issue] = toGitlab([sampleFile('en')]);
    expect(faultsOf([{ ...issue, location: { ...issue?.location, ...location } }])).not.toStrictEqual([]);
  });
});
