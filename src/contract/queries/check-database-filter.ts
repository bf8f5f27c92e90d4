import { LICENCE_KINDS } from '../../domain/rulebook/stores/database.js';
import { familyCalled, familyNames } from '../../domain/rulebook/stores/family-called.js';
import type { Rulebook } from '../../domain/rulebook/rulebook.js';
import { SUPPORT_LEVELS } from '../../domain/rulebook/support.js';
import { PLATFORMS } from '../../domain/input/words.js';
import { CATALOGUE_HOSTINGS, type DatabaseFilter } from '../../domain/advice/list-databases.js';
import type { Invalid } from '../check/check.js';
import { choiceFaults, type Choices } from './choices.js';
import { unknownId, unknownWord, repeatedParameter, TRAIT_MISSING } from './query-faults.js';
import { invalidQuery, type QueryParameters } from './query-parameters.js';
import type { FoundFault } from '../check/faults/found-fault.js';

export type CheckedFilter = { readonly kind: 'valid'; readonly filter: DatabaseFilter } | Invalid;

const FILTER_PARAMETERS = ['family', 'licence', 'platform', 'hosting', 'trait', 'support'] as const;
export type FilterParameter = (typeof FILTER_PARAMETERS)[number];

/** What values can name. */
type Names = Pick<Rulebook, 'families' | 'traits'>;

/** The level of support that `trait` asks for if `support` is not given. */
export const LEAST_SUPPORT = 'workable';

/** Judges the parameters by which the catalogue is filtered: what is unknown is told rather than ignored. */
export const checkDatabaseFilter = (parameters: QueryParameters, choices: Choices, rulebook: Names): CheckedFilter => {
  const reader = new FilterReader(parameters, choices, rulebook);
  const filter = reader.read();
  return reader.found.length === 0 ? { kind: 'valid', filter } : invalidQuery(reader.found);
};

class FilterReader {
  readonly found: FoundFault[] = [];

  constructor(
    private readonly parameters: QueryParameters,
    private readonly choices: Choices,
    private readonly rulebook: Names,
  ) {}

  read(): DatabaseFilter {
    this.found.push(...choiceFaults(this.parameters, this.choices, FILTER_PARAMETERS));
    const family = this.family();
    const licence = this.word('licence', LICENCE_KINDS);
    const platform = this.word('platform', PLATFORMS);
    const hosting = this.word('hosting', CATALOGUE_HOSTINGS);
    const having = this.having();
    return {
      ...(family === undefined ? {} : { family }),
      ...(licence === undefined ? {} : { licence }),
      ...(platform === undefined ? {} : { platform }),
      ...(hosting === undefined ? {} : { hosting }),
      ...(having === undefined ? {} : { having }),
    };
  }

  private family(): string | undefined {
    const name = this.valueOf('family');
    if (name === undefined) return undefined;
    const { families } = this.rulebook;
    const family = familyCalled(name, families);
    if (family === undefined) this.found.push(unknownId('family', name, familyNames(families)));
    return family?.id;
  }

  private having(): DatabaseFilter['having'] {
    const name = this.valueOf('trait');
    const support = this.word('support', SUPPORT_LEVELS);
    if (!this.parameters.some(([name]) => name === 'trait')) {
      if (this.parameters.some(([name]) => name === 'support')) this.found.push(TRAIT_MISSING);
      return undefined;
    }
    if (name === undefined) return undefined;
    const ids = this.rulebook.traits.map(({ id }) => id);
    if (!ids.includes(name)) this.found.push(unknownId('trait', name, ids));
    return { trait: name, support: support ?? LEAST_SUPPORT };
  }

  private word<Word extends string>(name: FilterParameter, words: readonly Word[]): Word | undefined {
    const value = this.valueOf(name);
    const word = words.find((known) => known === value);
    if (value !== undefined && word === undefined) this.found.push(unknownWord(name, value, words));
    return word;
  }

  /** The one value of a parameter; of two, which counts would be a guess. */
  private valueOf(name: FilterParameter): string | undefined {
    const values = this.parameters.flatMap(([other, value]) => (other === name ? [value] : []));
    if (values.length > 1) this.found.push(repeatedParameter(name, values));
    return values.length === 1 ? values[0] : undefined;
  }
}
