import { describe, expect, it } from '@jest/globals';
import type { Database } from '../../src/domain/rulebook/stores/database.js';
import { SUPPORT_LEVELS, type SupportLevel } from '../../src/domain/rulebook/support.js';
import { RULEBOOK } from '../rulebook/real-rulebook.js';

const { families, databases, traits } = RULEBOOK;

/** The databases made for a family, without those that are another one with more in it and have its cells. */
const membersOf = (id: string): readonly Database[] =>
  databases.filter(({ family, extends: extended }) => family === id && extended === undefined);

/** From the highest level at 0 to none at all. */
const rankOf = (level: SupportLevel): number => SUPPORT_LEVELS.indexOf(level);

const VENDORS = /^(?:Amazon|Apache|Azure|Google|Google Cloud|Cloud) /;

const escaped = (name: string): string => name.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&');

/** What singles a product out: "only Milvus has", "in BigQuery alone", "DuckDB is the exception", "TimescaleDB excepted". */
const singledOut = (text: string): readonly Database[] =>
  databases.filter(({ title }) => {
    const name = `(?:${[title, title.replace(VENDORS, '')].map(escaped).join('|')})`;
    return new RegExp(
      `\\b[Oo]nly (?:with |in |through |the )?${name}(?![a-z])|\\b${name}(?:'s)? (?:alone|only|excepted)\\b|\\b${name} is the exception\\b`,
    ).test(text);
  });

const cells = families.flatMap((family) =>
  traits.flatMap(({ id }) => {
    const support = family.support.get(id);
    return support === undefined ? [] : [{ family, trait: id, support, members: membersOf(family.id) }];
  }),
);

describe('A family', () => {
  it('has none of its members singled out, unless all the others speak for themselves', () => {
    const leaks = cells.flatMap(({ family, trait, support, members }) => {
      const named = singledOut(support.evidence.en);
      if (named.length === 0) return [];
      const silent = members.filter((member) => !named.includes(member) && !member.ownSupport.has(trait));
      return silent.map(
        ({ id }) => `${family.id}.${trait} speaks of ${named.map((one) => one.id).join()}, not of ${id}`,
      );
    });
    expect(leaks).toStrictEqual([]);
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
