import { describe, expect, it } from '@jest/globals';
import { readAddress } from '../../src/service/address.js';

describe('The address to listen on', () => {
  it.each([
    [{}, '127.0.0.1', 3000],
    [{ HOST: '', PORT: '' }, '127.0.0.1', 3000],
    [{ HOST: '0.0.0.0' }, '0.0.0.0', 3000],
    [{ HOST: '::1', PORT: '8080' }, '::1', 8080],
    [{ PORT: '0' }, '127.0.0.1', 0],
    [{ PORT: '65535' }, '127.0.0.1', 65_535],
  ])('of %j is %s, port %i', (env, host, port) => {
    expect(readAddress(env)).toEqual({ kind: 'address', host, port });
  });

  it.each(['abc', '-1', '65536', '100000', '3000.5', '0x50', '1e3', ' ', '3000 ', '+80', '٣'])(
    'refuses PORT=%j',
    (port) => {
      expect(readAddress({ PORT: port })).toEqual({
        kind: 'fault',
        message: `PORT must be an integer from 0 to 65535, received ${JSON.stringify(port)}`,
      });
    },
  );
});
