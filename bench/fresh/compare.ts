import type { Database } from '../../src/domain/rulebook/stores/database.js';

/** One line of releases of a product, as endoflife.date has it. */
export interface Cycle {
  readonly cycle: string;
  readonly latest: string;
  /** The day of that release. */
  readonly on?: string;
  /** The day from which the line gets no more releases, where one is known. */
  readonly ends?: string;
}

export interface EndOfLife {
  readonly source: string;
  readonly licence: string;
  readonly commit: string;
  readonly takenOn: string;
  readonly products: Readonly<Record<string, readonly Cycle[]>>;
}

type Released = Pick<Database, 'id' | 'release'>;

/** A database whose entry tells of an older release than there is. */
export interface Behind {
  readonly id: string;
  readonly has: string;
  readonly latest: string;
  readonly on?: string;
}

/** A database whose release stands in a line that has ended, or soon does. */
export interface Ending {
  readonly id: string;
  readonly has: string;
  readonly cycle: string;
  readonly ends: string;
}

/** The numbers that a version begins with: 26.8 of "26.8 LTS". */
export const numbersOf = (version: string): readonly number[] =>
  (/^v?(\d+(?:\.\d+)*)/.exec(version)?.[1] ?? '').split('.').filter(Boolean).map(Number);

/** Which of two versions is the older, as far as both say; negative where the first one is. */
export const compareVersions = (one: readonly number[], other: readonly number[]): number => {
  for (const [index, number] of one.slice(0, other.length).entries()) {
    const difference = number - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};

/** The databases whose entries are behind, by id. */
export const behind = (
  databases: readonly Released[],
  products: Readonly<Record<string, string>>,
  known: EndOfLife,
): readonly Behind[] =>
  databases.flatMap(({ id, release }) => {
    const [newest] = cyclesOf(id, products, known).toSorted((one, other) =>
      compareVersions(numbersOf(other.latest), numbersOf(one.latest)),
    );
    if (release === undefined || newest === undefined) return [];
    const { latest, on } = newest;
    return compareVersions(numbersOf(release.version), numbersOf(latest)) < 0
      ? [{ id, has: release.version, latest, ...(on === undefined ? {} : { on }) }]
      : [];
  });

/** The databases whose release is of a line that ends by a day, those that end first before the others. */
export const ending = (
  databases: readonly Released[],
  products: Readonly<Record<string, string>>,
  known: EndOfLife,
  by: string,
): readonly Ending[] =>
  databases
    .flatMap(({ id, release }) => {
      const version = numbersOf(release?.version ?? '');
      const line = cyclesOf(id, products, known).find(
        ({ cycle }) =>
          numbersOf(cycle).length > 0 &&
          numbersOf(cycle).length <= version.length &&
          compareVersions(numbersOf(cycle), version) === 0,
      );
      return release === undefined || line?.ends === undefined || line.ends > by
        ? []
        : [{ id, has: release.version, cycle: line.cycle, ends: line.ends }];
    })
    .sort((one, other) => (one.ends < other.ends ? -1 : 1));

const cyclesOf = (id: string, products: Readonly<Record<string, string>>, known: EndOfLife): readonly Cycle[] =>
  known.products[products[id] ?? ''] ?? [];
