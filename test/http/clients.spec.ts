import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runTool } from '../house/run-tool.js';
import { service } from './service.js';

/** What a program does with an answer, whatever client gave it the types. It compiles only where these narrow. */
const PROGRAM = `
const never = (value: never): never => {
  throw new Error(String(value));
};

export const sayVerdict = ({ verdict }: Recommendation): string => {
  // @ts-expect-error What names nothing has no margin.
  void verdict.margin;
  switch (verdict.kind) {
    case 'recommended':
    case 'stay-relational':
      return verdict.database + ' by ' + verdict.margin.toFixed(1) + ': ' + verdict.decisive.map(({ title }) => title).join();
    case 'keep':
      return verdict.database + ' until ' + verdict.movesWhen.map(({ sign }) => sign).join();
    case 'not-a-database':
      return verdict.outside.title + ' or else ' + verdict.database;
    case 'undecided':
    case 'contradictory': {
      const nothing: null = verdict.database;
      return verdict.text + String(nothing);
    }
    default:
      return never(verdict);
  }
};

export const sayRanking = ({ ranking }: Recommendation): readonly string[] =>
  ranking.map((standing) => {
    switch (standing.outcome) {
      case 'fits':
      case 'weak-fit':
        // @ts-expect-error What can be taken lacks nothing.
        void standing.unmet;
        return standing.family.id + ' ' + standing.fit.toFixed();
      case 'ruled-out':
        return standing.family.id + ' lacks ' + standing.unmet.join();
      default:
        return never(standing);
    }
  });

export const sayReview = (review: Review): string => {
  switch (review.detail) {
    case 'brief':
      return review.findings.map(({ message }) => message).join();
    case 'standard':
    case 'full':
      return review.findings.map(({ remedy }) => remedy).join() + review.architecture.text;
    default:
      return never(review);
  }
};

export const details: readonly Detail[] = ['brief', 'standard', 'full'];
export const levels: readonly SupportLevel[] = ['native', 'good', 'workable', 'weak', 'absent'];
export const families: readonly FamilyId[] = ['document', 'key-value'];
export const databases: readonly DatabaseId[] = ['mongodb', 'postgresql'];
// @ts-expect-error There is no such detail.
export const detail: Detail = 'whole';
// @ts-expect-error There is no such level.
export const level: SupportLevel = 'superb';
// @ts-expect-error There is no such family.
export const family: FamilyId = 'documents';
// @ts-expect-error There is no such database.
export const database: DatabaseId = 'mongo';
`;

const WITH_HEY_API = `
import { recommend, review } from './hey-api';
import type { DatabaseId, Detail, FamilyId, Recommendation, SupportLevel } from './hey-api';
type Review = NonNullable<Awaited<ReturnType<typeof askReview>>>;
${PROGRAM}
const baseUrl = 'http://localhost:3000';
export const ask = async (detail: Detail): Promise<Recommendation | undefined> =>
  (await recommend({ baseUrl, body: { name: 'Sessions', useCases: ['session-store'] }, query: { detail, lang: 'ko' } })).data;
// @ts-expect-error There is no such use case.
export const astray = () => recommend({ baseUrl, body: { name: 'Sessions', useCases: ['session-stor'] } });
const askReview = async () => {
  const { data } = await review({ baseUrl, body: { version: 1, system: 'Shop', services: [{ id: 'shop' }] } });
  return typeof data === 'object' && 'findings' in data ? data : undefined;
};
`;

const WITH_OPENAPI_TYPESCRIPT = `
import type { components, paths } from './openapi-typescript';
type Schemas = components['schemas'];
type Recommendation = Schemas['Recommendation'];
type Review = paths['/v1/reviews']['post']['responses'][200]['content']['application/json'];
type Detail = Schemas['Detail'];
type SupportLevel = Schemas['SupportLevel'];
type FamilyId = Schemas['FamilyId'];
type DatabaseId = Schemas['DatabaseId'];
${PROGRAM}
type Asked = paths['/v1/recommendations']['post'];
export const query: Asked['parameters']['query'] = { detail: 'brief', lang: 'ko' };
export const body: Asked['requestBody']['content']['application/json'] = { name: 'Sessions', useCases: ['session-store'] };
`;

const CONFIG = {
  compilerOptions: {
    ...{ strict: true, noUncheckedIndexedAccess: true, noEmit: true, skipLibCheck: true, types: [] },
    ...{ target: 'es2023', module: 'esnext', moduleResolution: 'bundler', lib: ['es2023', 'dom', 'dom.iterable'] },
  },
  include: ['.'],
};

describe('Clients made from the documents as they are served', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'clients-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  /** A program for a client, beside the client, beside the document that this is made from. */
  async function make(document: string): Promise<readonly string[]> {
    const home = join(folder, document);
    const input = join(home, 'openapi.json');
    const config = join(home, 'redocly.yaml');
    mkdirSync(home);
    writeFileSync(input, (await service.call({ path: `/${document}` })).text);
    // Else openapi-typescript would lint by the strictest rules, which are those of this project.
    writeFileSync(config, 'extends: [minimal]\n');
    writeFileSync(join(home, 'with-hey-api.ts'), WITH_HEY_API);
    writeFileSync(join(home, 'with-openapi-typescript.ts'), WITH_OPENAPI_TYPESCRIPT);
    const hey = ['--input', input, '--output', join(home, 'hey-api'), '--client', '@hey-api/client-fetch'];
    const types = [input, '--output', join(home, 'openapi-typescript.ts'), '--redocly', config];
    return Promise.all([
      runTool('@hey-api/openapi-ts/bin/run.js', hey),
      runTool('openapi-typescript/bin/cli.js', types),
    ]);
  }

  it('are made, and narrow on what tells an answer apart', async () => {
    for (const document of ['openapi.json', 'openapi-3.0.json'])
      expect(await make(document)).toEqual(['all well', 'all well']);
    const config = join(folder, 'tsconfig.json');
    writeFileSync(config, JSON.stringify(CONFIG));
    expect(await runTool('typescript/bin/tsc', ['--project', config])).toBe('all well');
  });
});
