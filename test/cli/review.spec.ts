import { describe, expect, it } from '@jest/globals';
import { designWithSlips } from './design-with-slips.js';
import { runInProcess } from './run-in-process.js';

describe('A review on the command line', () => {
  it('puts the version of the package into SARIF', async () => {
    const { stdout } = await runInProcess(['review', '-', '--format', 'sarif'], {
      stdin: designWithSlips(1),
      version: '9.9.9',
    });
    expect(JSON.parse(stdout)).toMatchObject({ runs: [{ tool: { driver: { version: '9.9.9' } } }] });
  });

  it('tells all rules in SARIF, and each finding by the place of its rule among them', async () => {
    const { stdout } = await runInProcess(['review', '-', '--format', 'sarif'], { stdin: designWithSlips(1) });
    interface Told {
      readonly runs: readonly [
        {
          readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
          readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number }[];
        },
      ];
    }
    const [{ tool, results }] = (JSON.parse(stdout) as Told).runs;
    expect(results.map(({ ruleIndex }) => tool.driver.rules[ruleIndex]?.id)).toEqual(
      results.map(({ ruleId }) => ruleId),
    );
    expect(results).toHaveLength(1);
    const listed = await runInProcess(['rules', 'list', '--kind', 'review', '--format', 'json']);
    const { items } = JSON.parse(listed.stdout) as { readonly items: readonly { readonly id: string }[] };
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
  });

  it('gives the same bytes for JSON and for the same design in YAML', async () => {
    const design = designWithSlips(3);
    const yaml = `# The same\n${design}`;
    const [one, other] = await Promise.all(
      [design, yaml].map((stdin) =>
        runInProcess(['review', '-', '--format', 'json', '--today', '2026-11-22'], { stdin }),
      ),
    );
    expect(one).toEqual(other);
  });
});
