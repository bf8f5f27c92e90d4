import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runTool } from './run-tool.js';

const document = 'openapi.json';

describe('The OpenAPI document', () => {
  it('lints clean', async () => {
    expect(await runTool('@redocly/cli/bin/cli.js', ['lint', document])).toBe('all well');
  });

  it('gives a client', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'client-'));
    const args = ['--input', document, '--output', folder, '--client', '@hey-api/client-fetch'];
    expect(await runTool('@hey-api/openapi-ts/bin/run.js', args)).toBe('all well');
    expect(existsSync(join(folder, 'sdk.gen.ts'))).toBe(true);
    rmSync(folder, { recursive: true });
  });
});
