import { describe, expect, it } from '@jest/globals';
import type { Database } from '../../src/domain/rulebook/stores/database.js';
import { SUPPORT_LEVELS, type SupportLevel } from '../../src/domain/rulebook/support.js';
import type { Text } from '../../src/domain/text.js';
import { RULEBOOK } from '../rulebook/real-rulebook.js';

const { families, databases, traits } = RULEBOOK;

/** The databases made for a family, without those that are another one with more in it and have its cells. */
const membersOf = (id: string): readonly Database[] =>
  databases.filter(({ family, extends: extended }) => family === id && extended === undefined);

/** From the highest level at 0 to none at all. */
const rankOf = (level: SupportLevel): number => SUPPORT_LEVELS.indexOf(level);

const VENDORS = /^(?:Amazon|Apache|Azure|Cloudflare|DataStax|Google Cloud|Google|Grafana|Microsoft) /;

const escaped = (name: string): string => name.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&');

/** How a text would name a database: by its title or without its vendor, and never with what the title adds in brackets. */
const namesOf = ({ title }: Database): readonly string[] => {
  const name = title.replace(/ \(.*\)$/, '');
  return [name, name.replace(VENDORS, '')];
};

/** Each database with the pattern of its names: whole ones, whatever Korean particle or English ending follows. */
const NAMED = databases.map((database) => ({
  id: database.id,
  pattern: new RegExp(`(?<![A-Za-z])(?:${namesOf(database).map(escaped).join('|')})(?![a-z])`),
}));

const namedIn = ({ en, ko }: Text): readonly string[] =>
  NAMED.filter(({ pattern }) => pattern.test(en) || pattern.test(ko)).map(({ id }) => id);

const cells = families.flatMap((family) =>
  traits.flatMap(({ id }) => {
    const support = family.support.get(id);
    return support === undefined ? [] : [{ family, trait: id, support, members: membersOf(family.id) }];
  }),
);

describe('A name of a product', () => {
  it.each([
    ['dynamodb', 'Only Amazon DynamoDB has it.', '있습니다.'],
    ['dynamodb', 'Only one has it.', 'DynamoDB에만 있습니다.'],
    ['sql-server', "SQL Server's own.", '고유합니다.'],
    ['apache-age', 'AGE adds it.', '더합니다.'],
    ['firestore', 'Cloud Firestore', '없습니다.'],
  ])('of %s is noticed: %s %s', (id, en, ko) => {
    expect(namedIn({ en, ko })).toContain(id);
  });

  it.each([
    ['SQL is spoken over a table of documents.', '문서 테이블에 SQL로 질의합니다.'],
    ['At that age a search by index is neon bright.', '인덱스로 검색합니다.'],
  ])('is not seen where there is none: %s', (en, ko) => {
    expect(namedIn({ en, ko })).toStrictEqual([]);
  });
});

describe('A family', () => {
  it.each(families)('$id: names no product, since what it says is said of all of them', ({ id }) => {
    const named = cells.flatMap(({ family, trait, support }) =>
      family.id === id ? namedIn(support.evidence).map((product) => `${id}.${trait} names ${product}`) : [],
    );
    expect(named).toStrictEqual([]);
  });

  it('is no better and no worse at anything than all its members', () => {
    const outside = cells.flatMap(({ family, trait, support, members }) => {
      const ranks = members.flatMap((member) => {
        const level = member.support.get(trait)?.level;
        return level === undefined ? [] : [rankOf(level)];
      });
      const rank = rankOf(support.level);
      return rank < Math.min(...ranks) || rank > Math.max(...ranks) ? [`${family.id}.${trait}`] : [];
    });
    expect(outside).toStrictEqual([]);
  });

  it('does not lend one member a level that none of the others has', () => {
    const lent = cells.flatMap(({ family, trait, support, members }) => {
      const stated = members.flatMap(({ ownSupport }) => {
        const level = ownSupport.get(trait)?.level;
        return level === undefined ? [] : [rankOf(level)];
      });
      const silent = members.filter(({ ownSupport }) => !ownSupport.has(trait));
      const rank = rankOf(support.level);
      return silent.length === 1 && stated.length > 0 && (rank < Math.min(...stated) || rank > Math.max(...stated))
        ? [`${family.id}.${trait} is said for ${silent[0]?.id ?? ''} alone`]
        : [];
    });
    expect(lent).toStrictEqual([]);
  });
});

describe('A database that extends another', () => {
  it.each(databases.filter(({ extends: extended }) => extended !== undefined))(
    '$id: has what its engine has wherever it says nothing of its own',
    (database) => {
      const engine = databases.find(({ id }) => id === database.extends);
      for (const [trait, support] of database.support) {
        if (!database.ownSupport.has(trait)) expect(support).toBe(engine?.support.get(trait));
      }
    },
  );
});
