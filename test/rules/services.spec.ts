import { describe, expect, it } from '@jest/globals';
import { recommend } from '../../src/domain/advice/recommend.js';
import { databaseCalled } from '../../src/domain/rulebook/stores/database-called.js';
import { sayRecommendation } from '../../src/report/recommendation/say-recommendation.js';
import type { WarningAnswer } from '../../src/answers/recommendation/remark.js';
import { findDatabase } from '../../src/http/problems/find-database.js';
import { Refused } from '../../src/http/problems/refused.js';
import type { Language } from '../../src/domain/text.js';
import { sayingIn } from '../report/saying-in.js';
import { RULEBOOK } from '../rulebook/real-rulebook.js';

const { databases, services } = RULEBOOK;
const CLOSED = services.filter(({ state }) => state !== 'several');
const SEVERAL = services.filter(({ state }) => state === 'several');

const warningsOn = (name: string, language: Language = 'en'): readonly WarningAnswer[] =>
  sayRecommendation(
    recommend({ name: 'Orders', operations: { existing: [name] } }, RULEBOOK),
    sayingIn(language),
  ).warnings.filter(({ pointer }) => pointer?.startsWith('/operations/existing') === true);

describe('A service that closed', () => {
  it.each(CLOSED)('$id: is no database of the catalogue under any of its names', ({ id, aliases }) => {
    expect([id, ...aliases].filter((name) => databaseCalled(name, databases) !== undefined)).toStrictEqual([]);
  });

  it.each(CLOSED)('$id: is told of where a team says that it runs it, with what takes its place', ({ id, instead }) => {
    const [first] = instead;
    const title = databases.find((database) => database.id === first)?.title ?? '';
    const [en, ...more] = warningsOn(id);
    expect(en).toMatchObject({ kind: 'closed-service', pointer: '/operations/existing/0' });
    expect(more).toStrictEqual([]);
    expect(en?.message).toContain(title);
    expect(warningsOn(id, 'ko')[0]?.message).toContain(title);
  });

  it('is told of where it is looked up', () => {
    const refused = (): unknown => {
      try {
        return findDatabase('amazon-qldb', RULEBOOK);
      } catch (error) {
        return error instanceof Refused ? error.refusal : error;
      }
    };
    expect(refused()).toMatchObject({ code: 'unknown-id', id: 'amazon-qldb', didYouMean: 'aurora' });
    expect(JSON.stringify(refused())).toContain('31 July 2025');
  });
});

describe('A service that runs several engines', () => {
  it.each(SEVERAL)('$id: asks for the engine, by an id that is understood', ({ id, instead }) => {
    const [warning] = warningsOn(id);
    expect(warning?.kind).toBe('several-engines');
    for (const engine of instead) expect(warning?.message).toContain(engine);
  });

  it('stands for the usual engine where there is one, and else for none', () => {
    expect(SEVERAL.map(({ id }) => [id, databaseCalled(id, databases)?.id])).toStrictEqual([
      ['elasticache', 'valkey'],
      ['memorystore', undefined],
      ['rds', undefined],
      ['cloud-sql', undefined],
      ['planetscale', 'vitess'],
    ]);
  });
});
