import { describe, expect, it } from '@jest/globals';
import { shareEngine } from '../../src/domain/advice/ranking/engines.js';
import { ADOPTIONS } from '../../src/domain/rulebook/stores/database.js';
import { databaseCalled } from '../../src/domain/rulebook/stores/database-called.js';
import { RULEBOOK } from '../rulebook/real-rulebook.js';

const { databases } = RULEBOOK;
const heirs = databases.filter((database) => database.extends !== undefined);

describe('A database that extends another', () => {
  it.each(heirs)('$id: has its cells, its engine, and no wider use', (heir) => {
    const engine = databaseCalled(heir.extends ?? '', databases);
    if (engine === undefined) throw new Error(`${heir.id} extends nothing`);
    const inherited = [...engine.support].filter(([trait]) => !heir.ownSupport.has(trait));
    expect(inherited.length).toBeGreaterThan(0);
    expect(inherited.filter(([trait, support]) => heir.support.get(trait) !== support)).toStrictEqual([]);
    expect(shareEngine(heir, engine)).toBe(true);
    expect(ADOPTIONS.indexOf(heir.adoption)).toBeGreaterThanOrEqual(ADOPTIONS.indexOf(engine.adoption));
  });

  it.each(heirs.filter(({ kinship }) => kinship === 'extension'))(
    '$id: keeps the bounds of its engine, but where it has one of its own on the same fact',
    (heir) => {
      const engine = databaseCalled(heir.extends ?? '', databases);
      const stated = (engine?.limits ?? []).filter(({ bound: { kind } }) => kind === 'at-most' || kind === 'at-least');
      const missing = stated.filter(
        (limit) => !heir.limits.some(({ fact, hard }) => fact === limit.fact && hard === limit.hard),
      );
      expect(missing).toStrictEqual([]);
    },
  );

  it('is among the catalogue: extensions, editions and forks', () => {
    expect(new Set(heirs.map(({ kinship }) => kinship))).toStrictEqual(new Set(['extension', 'edition', 'fork']));
  });
});

describe('Wide use', () => {
  const asked = databases.flatMap((database) => (database.usage?.survey === undefined ? [] : [{ ...database }]));

  it('is told with the survey and its year', () => {
    expect(asked.length).toBeGreaterThan(20);
    for (const { usage } of asked) {
      expect(usage?.weight).toBeLessThanOrEqual(usage?.survey?.percent ?? 0);
      expect(usage?.survey?.source.url).toMatch(/^https:/);
    }
  });

  it('is widespread wherever a survey finds one in fifty, and never niche where it asks at all', () => {
    const found = asked.filter(({ usage }) => (usage?.weight ?? 0) >= 2);
    expect(found.filter(({ adoption }) => adoption !== 'widespread').map(({ id }) => id)).toStrictEqual([]);
    expect(asked.filter(({ adoption }) => adoption === 'niche').map(({ id }) => id)).toStrictEqual([]);
  });
});
