import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { CHECKS } from '../../scripts/checks.mjs';

describe('Beside the tests', () => {
  it.each(['lint', 'typecheck', 'walls', 'format:check'])('npm run %s looks at the whole project', (name) => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: object };
    expect(CHECKS).toContain(name);
    expect(scripts).toHaveProperty([name]);
  });
});
