import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { LoggerService } from '@nestjs/common';
import { RULEBOOK } from '../rulebook/real-rulebook.js';
import { startService, type OwnService } from './own-service.js';

describe('A bug', () => {
  const error = jest.fn<(message: unknown) => void>();
  const logger: LoggerService = { log: jest.fn(), warn: jest.fn(), error };
  let service: OwnService;

  beforeAll(async () => {
    const broken = Object.defineProperty({ ...RULEBOOK }, 'families', {
      get: () => {
        throw new Error('the secret of the house');
      },
    });
    service = await startService({ rulebook: broken });
    service.app.useLogger(logger);
  });

  it('is answered without details and logged once, with all of them', async () => {
    const asked = { path: '/v1/families', headers: { 'x-request-id': 'find-me' } };
    const { status, headers, text, json } = await service.call(asked);
    expect(status).toBe(500);
    expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(json).toMatchObject({ status: 500, code: 'internal-error' });
    expect(text).not.toMatch(/secret|\.ts|\bat\b .*:\d+/);
    expect(error.mock.calls).toHaveLength(1);
    expect(error.mock.calls[0]?.[0]).toMatch(
      /^GET \/v1\/families \(request find-me\): Error: the secret of the house\n +at /,
    );
  });
});
