import { describe, expect, it } from '@jest/globals';
import { SCENARIOS } from './scenarios.js';
import { service } from './service.js';

describe('The service', () => {
  it.each(SCENARIOS)('$name', async ({ call, answers }) => {
    const { status, headers, json } = await service.call(call);
    const { pointers, ...members } = answers.json ?? {};
    expect(status).toBe(answers.status);
    expect(Object.fromEntries(Object.keys(answers.headers ?? {}).map((key) => [key, headers.get(key)]))).toEqual(
      answers.headers ?? {},
    );
    if (answers.json !== undefined) expect(json).toMatchObject(members);
    if (pointers !== undefined) {
      const { errors } = json as { errors: readonly { pointer: string; code: string }[] };
      expect(errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(pointers);
    }
  });
});
