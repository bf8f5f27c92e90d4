import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { LoggerService } from '@nestjs/common';
import { createApp, type Created } from '../../src/service/create-app.js';
import { theRulebook } from './service.js';

describe('A bug', () => {
  const error = jest.fn<(message: unknown) => void>();
  const logger: LoggerService = { log: jest.fn(), warn: jest.fn(), error };
  let created: Created;

  beforeAll(async () => {
    const broken = Object.defineProperty({ ...theRulebook() }, 'families', {
      get: () => {
        throw new Error('the secret of the house');
      },
    });
    created = await createApp(broken);
    await created.app.listen(0, '127.0.0.1');
    created.app.useLogger(logger);
  });
  afterAll(() => created.app.close());

  it('is answered without details and logged once, with all of them', async () => {
    const url = await created.app.getUrl();
    const response = await fetch(`${url}/v1/families`, { headers: { 'x-request-id': 'find-me' } });
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(JSON.parse(text)).toMatchObject({ status: 500, code: 'internal-error' });
    expect(text).not.toMatch(/secret|\.ts|\bat\b .*:\d+/);
    expect(error.mock.calls).toHaveLength(1);
    expect(error.mock.calls[0]?.[0]).toMatch(
      /^GET \/v1\/families \(request find-me\): Error: the secret of the house\n +at /,
    );
  });
});
