import { describe, expect, it } from '@jest/globals';
import { recommend } from '../../../src/domain/advice/recommend.js';
import { PLATFORMS, type Platform } from '../../../src/domain/input/words.js';
import { RULEBOOK } from '../../rulebook/real-rulebook.js';

/** What each database has of managed hosting where a managed service is preferred, on the stated platforms. */
const managedOn = (platforms?: readonly Platform[]): ReadonlyMap<string, string> => {
  const operations = { hosting: 'managed-preferred', ...(platforms === undefined ? {} : { platforms }) } as const;
  const { databases } = recommend({ name: 'Orders', operations }, RULEBOOK);
  return new Map(
    databases.map(({ database, reasons }) => [
      database.id,
      reasons.find(({ need }) => need.trait === 'managed-service')?.support.level ?? 'unsaid',
    ]),
  );
};

describe('A service that is offered on other platforms alone', () => {
  const anywhere = managedOn();

  it.each(PLATFORMS)('is none on %s, and elsewhere what it is', (platform) => {
    const here = managedOn([platform]);
    const wanted = RULEBOOK.databases.map(({ id, managed }) => {
      const elsewhere = managed.length > 0 && managed.every((offering) => offering.platform !== platform);
      return [id, elsewhere ? 'absent' : anywhere.get(id)];
    });
    expect([...here].sort()).toStrictEqual(wanted.sort());
  });

  it('says where it is offered, on the ground of where that is told', () => {
    const { databases } = recommend(
      { name: 'Orders', operations: { hosting: 'managed-preferred', platforms: ['azure'] } },
      RULEBOOK,
    );
    const spanner = databases.find(({ database }) => database.id === 'spanner');
    const { evidence, source } = spanner?.reasons.find(({ need }) => need.trait === 'managed-service')?.support ?? {};
    expect(evidence?.en).toBe('Google Cloud Spanner is offered as a managed service on Google Cloud only.');
    expect(source).toBe(spanner?.database.hostingSource);
  });
});
