import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runBin } from './run-bin.js';

describe('npm run advisor', () => {
  it('reads files from where it was called, though npm changes to the project', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'called-'));
    writeFileSync(join(folder, 'design.yaml'), 'version: 1\nsystem: Shop\nservices: [{ id: shop }]\n');
    const ended = await runBin(['review', 'design.yaml'], {
      bin: resolve('scripts/advisor.mjs'),
      env: { npm_lifecycle_event: 'advisor', INIT_CWD: folder },
    });
    rmSync(folder, { recursive: true });
    expect(ended).toEqual({ code: 0, stdout: 'design.yaml: The design passes: nothing to report.\n', stderr: '' });
  });
});
