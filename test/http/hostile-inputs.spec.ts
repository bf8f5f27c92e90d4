import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../../src/domain/text.js';
import { HOSTILE_INPUTS } from '../contract/hostile-inputs.js';
import { service, type Answered } from './service.js';

const MOST_BYTES = 20_000;

interface Told {
  readonly errors: readonly { readonly pointer: string; readonly code: string; readonly didYouMean?: string }[];
  readonly omitted: number;
  readonly detail: string;
}

const inOneLine = ({ pointer, code, didYouMean }: Told['errors'][number]): string =>
  `${pointer} ${code}${didYouMean === undefined ? '' : ` → ${didYouMean}`}`;

describe('A hostile workload', () => {
  const send = (body: string, language = 'en'): Promise<Answered> => {
    const headers = { 'content-type': 'application/json', 'accept-language': language };
    return service.call({ method: 'POST', path: '/v1/recommendations', headers, body });
  };

  it.each(HOSTILE_INPUTS)('is refused in few words, in every language: $name', async ({ json, faults }) => {
    for (const language of LANGUAGES) {
      const { status, text, json: told } = await send(json, language);
      expect(status).toBe(422);
      expect((told as Told).errors.map(inOneLine)).toEqual(faults);
      expect(Buffer.byteLength(text)).toBeLessThan(MOST_BYTES);
    }
  });

  it.each([
    ['10,000 wrong items', `"useCases":[${'"no-such-use-case",'.repeat(9_999)}"x"]`],
    ['10,000 wrong items of other kinds', `"useCases":[${'[{}],null,'.repeat(4_999)}7]`],
    ['10,000 distinct long ids', `"operations":{"existing":[${ids(2_500)}]}`],
    ['a key of 200 kB', `"${'k'.repeat(200_000)}":1`],
    ['99 keys of 2 kB', Array.from({ length: 99 }, (_, index) => `"${index}${'\\u00e9'.repeat(400)}":1`).join(',')],
    ['a word of 200 kB', `"architecture":"${'"\\\\'.replaceAll('"', '\\"').repeat(50_000)}"`],
  ])('is answered under 20 kB: %s', async (_, member) => {
    for (const language of LANGUAGES) {
      const { status, text, json } = await send(`{"name":"x",${member}}`, language);
      const { errors } = json as Told;
      expect(status).toBe(422);
      expect(Buffer.byteLength(text)).toBeLessThan(MOST_BYTES);
      expect(errors.length).toBeGreaterThan(0);
      expect(errors.length).toBeLessThanOrEqual(50);
    }
  });

  it('tells how many things are wrong with it beside those that it lists', async () => {
    const { json } = await send(`{"name":"x","useCases":[${'"x",'.repeat(9_999)}"x"]}`);
    const { errors, omitted, detail } = json as Told;
    expect(omitted).toBeGreaterThan(0);
    expect(detail).toContain(String(errors.length + omitted));
  });

  it('is refused, however deep', async () => {
    const { status } = await send(`{"name":${'['.repeat(120_000)}${']'.repeat(120_000)}}`);
    expect(status).toBe(422);
  });

  it('is told that it is too large even while it still comes', async () => {
    for (let sent = 0; sent < 5; sent += 1) expect((await send(`"${'x'.repeat(8_000_000)}"`)).status).toBe(413);
  });

  it('leaves no trace on the next answer', async () => {
    const before = await send('{"name":"x"}');
    await send('{"name":"x","__proto__":{"useCases":["caching"]},"constructor":{"prototype":{"data":{}}}}');
    expect((await send('{"name":"x"}')).text).toBe(before.text);
  });
});

function ids(count: number): string {
  return Array.from({ length: count }, (_, index) => `"${String(index).padStart(90, 'i')}"`).join(',');
}
