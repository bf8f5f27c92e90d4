import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toGithub } from '../../../src/report/formats/to-github.js';
import type { ReviewedFile } from '../../../src/report/review/reviewed-file.js';
import { arbitraryReport } from '../review/arbitrary-review.js';
import { sampleFile, withFindings } from '../review/sample-review.js';
import { runs } from '../../runs.js';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const decoded = (text: string, codes: readonly string[]): string =>
  text.replaceAll(/%(25|0D|0A|3A|2C)/g, (code, hex: string) =>
    codes.includes(hex) ? String.fromCharCode(Number.parseInt(hex, 16)) : code,
  );

/** Reads a line as the runner of GitHub Actions does: it knows of no quotes, and splits at the first `::`, at `,` and at `=`. */
function read(line: string): Command {
  const [, info = '', data = ''] = /^::(.*?)::(.*)$/s.exec(line) ?? [];
  const [name = '', properties = ''] = info.split(/ (.*)/s);
  const pairs = properties
    .split(',')
    .filter((pair) => pair !== '')
    .map((pair) => pair.split(/=(.*)/s));
  return {
    name,
    properties: Object.fromEntries(
      pairs.map(([key = '', value = '']) => [key, decoded(value, ['25', '0D', '0A', '3A', '2C'])]),
    ),
    message: decoded(data, ['25', '0D', '0A']),
  };
}

/** A text without white space and what is no character, of which reports may leave some out. */
const letters = (text: string): string => text.replaceAll(/[\p{C}\s]/gu, '');

const commandsOf = (output: string): readonly Command[] =>
  output
    .split(/\r\n|\r|\n/)
    .slice(0, -1)
    .map(read);

/** The sample with so many findings of each severity. */
function withSeverities(error: number, warning: number, info: number): ReviewedFile {
  const sample = sampleFile('en');
  const [finding] = sample.review.findings;
  if (finding === undefined) throw new Error('the sample has findings');
  const of = (severity: 'error' | 'warning' | 'info', length: number): readonly (typeof finding)[] =>
    Array.from({ length }, () => ({ ...finding, severity }));
  return withFindings(sample, [...of('info', info), ...of('warning', warning), ...of('error', error)]);
}

const tally = (commands: readonly Command[]): readonly number[] =>
  ['error', 'warning', 'notice'].map((name) => commands.filter((command) => command.name === name).length);

describe('Workflow commands', () => {
  it('are one a line, whatever is in them, and can be read back', () => {
    fc.assert(
      fc.property(arbitraryReport(), ({ files, language }) => {
        const commands = commandsOf(toGithub(files, language));
        const counting = files
          .flatMap(({ review }) => review.findings)
          .filter(({ suppressed }) => suppressed === undefined);
        const messages = counting.map(({ message }) => letters(message));
        if (counting.length <= 10) expect(commands).toHaveLength(counting.length);
        for (const { name, properties, message } of commands) {
          expect(['error', 'warning', 'notice']).toContain(name);
          if (properties['title'] === undefined) continue;
          expect(
            Object.keys(properties).every((key) =>
              ['file', 'line', 'endLine', 'col', 'endColumn', 'title'].includes(key),
            ),
          ).toBe(true);
          expect(messages.some((one) => letters(message).startsWith(one))).toBe(true);
        }
      }),
      runs(200),
    );
  });

  it('annotate a place: columns only where it is on one line', () => {
    const [error, warning, notice] = commandsOf(toGithub([sampleFile('en')], 'en'));
    expect(error?.properties).toStrictEqual({
      file: 'designs/주문 shop.yaml',
      line: '7',
      endLine: '8',
      title: 'shared-database: Services share a datastore',
    });
    expect(warning?.properties).toMatchObject({ line: '31', endLine: '31', col: '18', endColumn: '28' });
    expect(notice?.properties).toStrictEqual({
      file: 'designs/주문 shop.yaml',
      title: 'no-timeout: A call has no timeout',
    });
    expect(warning?.message).toBe(
      'order-service publishes to billing by dual-write, 100% of the time.\nWrite the event into an outbox in the same transaction.',
    );
  });

  it('are none where there is nothing to say', () => {
    expect(toGithub([], 'en')).toBe('');
  });

  it.each([
    { found: [10, 10, 10], shown: [10, 10, 10], leftOut: 0 },
    { found: [11, 0, 0], shown: [10, 0, 1], leftOut: 1 },
    { found: [12, 3, 10], shown: [10, 3, 10], leftOut: 3 },
    { found: [0, 0, 11], shown: [0, 0, 10], leftOut: 2 },
    { found: [40, 40, 40], shown: [10, 10, 10], leftOut: 91 },
  ])(
    'of $found findings are $shown, most severe first, and say that $leftOut are left out',
    ({ found, shown, leftOut }) => {
      const [error = 0, warning = 0, info = 0] = found;
      const commands = commandsOf(toGithub([withSeverities(error, warning, info)], 'en'));
      expect(tally(commands)).toStrictEqual(shown);
      expect(commands.map(({ name }) => ['error', 'warning', 'notice'].indexOf(name))).toStrictEqual(
        commands.map(({ name }) => ['error', 'warning', 'notice'].indexOf(name)).toSorted(),
      );
      expect(Number.parseInt(/^\d+(?= more)/.exec(commands.at(-1)?.message ?? '')?.[0] ?? '0', 10)).toBe(leftOut);
    },
  );
});
