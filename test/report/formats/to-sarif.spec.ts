import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toSarif } from '../../../src/report/formats/to-sarif.js';
import { arbitraryReport } from '../review/arbitrary-review.js';
import { sampleFile, sampleRules, withFindings } from '../review/sample-review.js';
import { faultsOfSarif } from './sarif-schema.js';
import { runs } from '../../runs.js';

interface Result {
  readonly ruleId: string;
  readonly ruleIndex?: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation?: {
      readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
      readonly region?: object;
    };
    readonly logicalLocations: readonly {
      readonly name: string;
      readonly fullyQualifiedName?: string;
      readonly kind: string;
    }[];
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly object[];
}

interface Run {
  readonly tool: {
    readonly driver: {
      readonly rules: readonly { readonly id: string; readonly properties: { readonly tags: readonly string[] } }[];
    };
  };
  readonly results: readonly Result[];
  readonly properties?: object;
}

const runOf = (...given: Parameters<typeof toSarif>): Run => {
  const [run] = (toSarif(...given) as object as { runs: [Run] }).runs;
  return run;
};

describe('A SARIF report', () => {
  it('is valid, whatever is in it', () => {
    fc.assert(
      fc.property(arbitraryReport(), ({ files, rules, language }) => {
        expect(faultsOfSarif(toSarif(files, rules, language, '1.2.3'))).toStrictEqual([]);
      }),
      runs(200),
    );
  });

  it('has every finding once, with its rule, and text that every reader of JSON can decode', () => {
    fc.assert(
      fc.property(arbitraryReport(), ({ files, rules, language }) => {
        const { tool, results } = runOf(files, rules, language, '1.2.3');
        expect(results).toHaveLength(files.flatMap(({ review }) => review.findings).length);
        for (const { ruleId, ruleIndex } of results) {
          if (ruleIndex !== undefined) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
        }
        expect(JSON.stringify(results)).not.toMatch(/\\u(?:d[89a-f]|00)/);
      }),
      runs(100),
    );
  });

  it('is refused by its schema once it is spoilt', () => {
    const log = toSarif([sampleFile('en')], sampleRules('en'), 'en', '1.2.3');
    const spoilt = JSON.parse(
      JSON.stringify(log).replaceAll('"startLine":7', '"startLine":0').replaceAll('"level":"note"', '"level":"info"'),
    ) as unknown;
    expect(faultsOfSarif(spoilt)).not.toStrictEqual([]);
  });

  it('leaves the place in a file out where the design has none', () => {
    const { results } = runOf([sampleFile('en', null)], sampleRules('en'), 'en', '1.2.3');
    expect(
      results.flatMap(({ locations }) => locations.flatMap(({ physicalLocation }) => physicalLocation ?? [])),
    ).toStrictEqual([]);
    expect(results[0]?.locations[0]?.logicalLocations).toStrictEqual([
      { name: 'orders-db', fullyQualifiedName: '/datastores/0', kind: 'datastore' },
    ]);
  });

  it('leaves the region out where a finding is about the whole file', () => {
    const { results } = runOf([sampleFile('en')], sampleRules('en'), 'en', '1.2.3');
    const whole = results.find(({ ruleId }) => ruleId === 'no-timeout');
    expect(whole?.locations[0]?.physicalLocation).toStrictEqual({
      artifactLocation: { uri: 'designs/%EC%A3%BC%EB%AC%B8%20shop.yaml', uriBaseId: '%SRCROOT%' },
    });
    expect(whole?.locations[0]?.logicalLocations).toStrictEqual([{ name: 'system', kind: 'system' }]);
  });

  it.each([
    ['file', 'for now', { kind: 'inSource', status: 'accepted', justification: 'for now' }],
    ['comment', 'for now', { kind: 'inSource', status: 'accepted', justification: 'for now' }],
    ['baseline', null, { kind: 'external', status: 'accepted' }],
  ] as const)('keeps a finding that is suppressed by %s, and says so', (by, reason, suppression) => {
    const sample = sampleFile('en');
    const findings = sample.review.findings.map((finding) => ({ ...finding, suppressed: { by, reason, until: null } }));
    const { results } = runOf([withFindings(sample, findings)], [], 'en', '1.2.3');
    expect(results.map(({ suppressions }) => suppressions)).toStrictEqual(findings.map(() => [suppression]));
  });

  it('stays within what GitHub takes, most severe first, and says how many it left out', () => {
    const sample = sampleFile('en');
    const [error] = sample.review.findings.filter(({ severity }) => severity === 'error');
    const remark = sample.review.findings.at(-1);
    if (error === undefined || remark === undefined) throw new Error('the sample has both');
    const findings = [...Array.from({ length: 25_003 }, () => remark), error];
    const many = Array.from({ length: 40 }, (_, index) => `pattern-${index}`);
    const [rule] = sampleRules('en');
    if (rule === undefined) throw new Error('the sample has rules');
    const { tool, results, properties } = runOf(
      [withFindings(sample, findings)],
      [{ ...rule, patterns: many }],
      'en',
      '1',
    );
    expect(results).toHaveLength(25_000);
    expect(results[0]?.level).toBe('error');
    expect(properties).toStrictEqual({ resultsLeftOut: 4 });
    expect(tool.driver.rules[0]?.properties.tags).toHaveLength(20);
  });
});
