import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startProgress } from '../../src/cli/progress.js';

/** As much of a terminal as a spinner needs. */
class Terminal extends PassThrough {
  constructor(
    readonly isTTY: boolean,
    readonly columns: number,
  ) {
    super();
  }
  readonly cursorTo = (): boolean => true;
  readonly clearLine = (): boolean => true;
  readonly moveCursor = (): boolean => true;
}

const env = { ...process.env };

beforeEach(() => {
  // Signs by which ora knows that nobody looks on.
  delete process.env['CI'];
  process.env['TERM'] = 'xterm';
});

afterEach(() => {
  process.env = { ...env };
});

/** All that is printed while so many things take so long each. */
const printed = async (
  files: number,
  msEach: number,
  isTTY: boolean,
  columns = 80,
  isCounted = true,
): Promise<string> => {
  const stream = new Terminal(isTTY, columns);
  let ms = 0;
  const progress = startProgress(
    { ...(isCounted && { total: files }), say: (done) => `${String(done)} done` },
    { stream, now: () => ms },
  );
  for (let done = 0; done < files; done += 1) {
    ms += msEach;
    await progress.step();
  }
  progress.end();
  return (stream.read() as Buffer | null)?.toString() ?? '';
};

describe('The progress line', () => {
  it('shows how far a long run over many things is', async () => {
    expect(await printed(30, 50, true)).toMatch(/\d+ done/);
  });

  it('shows how far a long run is of which nobody knows the end', async () => {
    expect(await printed(20, 50, true, 80, false)).toMatch(/\d+ done/);
  });

  it.each([
    ['over few things', 20, 1000, true, 80],
    ['that is soon over', 300, 0, true, 80],
    ['without a terminal', 300, 1000, false, 80],
    ['on a terminal without columns', 300, 1000, true, 0],
  ])('is not there for a run %s', async (_, files, msEach, isTTY, columns) => {
    expect(await printed(files, msEach, isTTY, columns)).toBe('');
  });

  it.each([
    ['CI', 'true'],
    ['TERM', 'dumb'],
  ])('is not there where %s is %s', async (name, value) => {
    process.env[name] = value;
    expect(await printed(300, 1000, true)).toBe('');
  });
});
