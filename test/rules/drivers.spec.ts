import { describe, expect, it } from '@jest/globals';
import { checkDesign } from '../../src/contract/design/check-design.js';
import type { Design, DesignArchitecture } from '../../src/domain/input/design.js';
import { DRIVER_FACTS } from '../../src/domain/input/design.js';
import { adviseStyle } from '../../src/domain/review/advise-style.js';
import { SUPPORT_LEVELS } from '../../src/domain/rulebook/support.js';
import { STYLES } from '../../src/domain/input/words.js';
import { RULEBOOK } from '../rulebook/real-rulebook.js';

const designWith = (architecture: object): Design => {
  const checked = checkDesign({ version: 1, system: 'example', services: [{ id: 'alone' }], architecture });
  if (checked.kind === 'invalid') throw new Error(JSON.stringify(checked.faults, undefined, 1));
  return checked.design;
};

describe('The examples of a driver rule', () => {
  it.each(RULEBOOK.drivers)('$id: fire and rest as they say', ({ when, examples }) => {
    const fires = (architecture: object): boolean =>
      when.holds(adviseStyle(designWith(architecture), RULEBOOK).facts) !== undefined;
    expect(examples.fires.filter((example) => !fires(example))).toStrictEqual([]);
    expect([{}, ...examples.rests].filter(fires)).toStrictEqual([]);
    expect(examples.rests.filter((example) => Object.keys(example).length > 0)).not.toHaveLength(0);
  });

  it('read every driver of the contract, and nothing else', () => {
    const read = new Set(RULEBOOK.drivers.flatMap(({ when }) => when.reads));
    expect([...read].sort()).toStrictEqual(Object.keys(DRIVER_FACTS).sort());
  });
});

describe('The table of styles', () => {
  it('has a row for every style of the contract', () => {
    expect(RULEBOOK.styles.map(({ id }) => id).sort()).toStrictEqual([...STYLES].sort());
  });

  it.each(RULEBOOK.styleTraits)('tells styles apart by $id', ({ id }) => {
    const levels = new Set(RULEBOOK.styles.map(({ support }) => support.get(id)?.level));
    expect(levels.size).toBeGreaterThan(1);
    expect(SUPPORT_LEVELS).toEqual(expect.arrayContaining([...levels]));
  });

  // Every advantage and every disadvantage of a monolith and of microservices is shown by an example.
  it.each([
    ['monolith', ['quick-start', 'simple-upkeep', 'independent-scaling', 'independent-deployment', 'fault-isolation']],
    [
      'microservices',
      [
        'independent-scaling',
        'independent-deployment',
        'fault-isolation',
        'easy-tracing',
        'data-consistency',
        'simple-recovery',
      ],
    ],
  ] as const)('shows %s by examples', (id, traits) => {
    const style = RULEBOOK.styles.find((one) => one.id === id);
    expect(traits.filter((trait) => style?.support.get(trait)?.example === undefined)).toStrictEqual([]);
  });
});

type Row = readonly [title: string, drivers: DesignArchitecture, expected: string, behind: string];

/** What published experts advise for plain situations. */
const SITUATIONS: readonly Row[] = [
  [
    'four people and a first release',
    { phase: 'mvp', developers: 4, teams: 1, distributedSystemsSkill: 'none' },
    'monolith',
    'microservices',
  ],
  [
    'a grown product of two teams, evenly loaded',
    { phase: 'growth', developers: 12, teams: 2, unevenLoad: false },
    'modular-monolith',
    'microservices',
  ],
  [
    'one team that releases now and then',
    { phase: 'mature', developers: 10, teams: 1, releasesPerWeek: 2 },
    'modular-monolith',
    'microservices',
  ],
  [
    'payment takes the load while the rest idles',
    { phase: 'growth', developers: 30, teams: 5, unevenLoad: true, faultIsolation: true },
    'microservices',
    'monolith',
  ],
  [
    'many teams that release all day',
    {
      phase: 'growth',
      developers: 60,
      teams: 8,
      releasesPerWeek: 50,
      unevenLoad: true,
      faultIsolation: true,
      distributedSystemsSkill: 'expert',
    },
    'microservices',
    'modular-monolith',
  ],
];

describe('The style that the drivers ask for', () => {
  it.each(SITUATIONS)('%s', (_, drivers, expected, behind) => {
    const { advised, standings } = adviseStyle(designWith(drivers), RULEBOOK);
    expect(advised?.style.id).toBe(expected);
    const other = standings.find(({ style }) => style.id === behind);
    expect((advised?.fit ?? 0) - (other?.fit ?? 0)).toBeGreaterThanOrEqual(10);
  });

  it('is left open where nothing is said', () => {
    expect(adviseStyle(designWith({}), RULEBOOK).advised).toBeUndefined();
    expect(adviseStyle(designWith({ style: 'microservices' }), RULEBOOK).advised).toBeUndefined();
  });
});
