import { realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from '@jest/globals';
import { runInProcess } from './run-in-process.js';

const version = { code: 0, stdout: '9.9.9\n', stderr: '' };
const run = (cwd?: string): ReturnType<typeof runInProcess> =>
  runInProcess(['--version'], { version: '9.9.9', ...(cwd === undefined ? {} : { cwd }) });

describe('Runs within the process of the tests', () => {
  it('at the same time share one folder, and the last to end leaves it', async () => {
    const home = process.cwd();
    let end: (error: Error) => void = () => undefined;
    const loadRulebook = (): Promise<never> => new Promise((_, reject) => (end = reject));
    const last = runInProcess(['review', '-'], { cwd: tmpdir(), loadRulebook });
    const first = await run(tmpdir());
    const between = process.cwd();
    end(new Error('that is all'));
    await last;
    expect(first).toEqual(version);
    expect([between, process.cwd()]).toEqual([realpathSync(tmpdir()), home]);
  });

  it('are refused in another folder than that of a run under way', async () => {
    const first = run();
    await expect(run(tmpdir())).rejects.toThrow('is under way');
    expect(await first).toEqual(version);
    expect(await run(tmpdir())).toEqual(version);
  });
});
