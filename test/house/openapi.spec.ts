import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { toOpenApi30 } from '../../src/http/openapi/document/to-openapi-30.js';
import { runTool } from './run-tool.js';

const document = 'openapi.json';

describe('The OpenAPI document', () => {
  it('lints clean', async () => {
    expect(await runTool('@redocly/cli/bin/cli.js', ['lint', document])).toBe('all well');
  });

  it('lints clean in OpenAPI 3.0, too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
    const twin = join(folder, 'openapi-3.0.json');
    writeFileSync(twin, JSON.stringify(toOpenApi30(JSON.parse(readFileSync(document, 'utf8')) as OpenAPIObject)));
    // The lines of a batch are named by an extension alone there, which no linter reads.
    const args = ['lint', twin, '--config', 'redocly.yaml', '--skip-rule', 'no-unused-components'];
    expect(await runTool('@redocly/cli/bin/cli.js', args)).toBe('all well');
    rmSync(folder, { recursive: true });
  });
});
