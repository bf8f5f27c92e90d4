import { ACCESS_PATTERNS, PROJECTIONS, type AccessPattern, type Projection } from '../../domain/input/words.js';
import { ClosedObject, FlagField, NumberField, WordField, WordsField } from '../check/fields.js';

@ClosedObject('WorkloadAccess', 'The questions that are asked of the data.')
export class AccessDto {
  @WordsField(ACCESS_PATTERNS, {
    description:
      'Every way in which the data is read or used. attribute-filter: on attributes known at design time; ad-hoc-query: on any. pattern-matching is of graph structure (who is linked to whom, how), substring-match of text (regular expressions, exact punctuation). facets: counts by attribute beside search results. downsampling: older points rolled up. versioned-read: the record as it was at a time. hybrid-search: vector similarity with filters or keywords in one query.',
    example: ['point-lookup', 'range-scan'],
  })
  readonly patterns?: readonly AccessPattern[];

  @WordField(ACCESS_PATTERNS, {
    description: 'The one pattern that most of the traffic is, if there is one. The words are those of `patterns`.',
    example: 'point-lookup',
  })
  readonly primaryPattern?: AccessPattern;

  @NumberField({
    description: 'Relationship hops that one query follows; friends of friends are 2.',
    min: 0,
    max: 100,
    integer: true,
    example: 2,
  })
  readonly traversalDepth?: number;

  @FlagField({
    description: 'True: all queries are known at design time. False: new questions will be asked of the data later.',
    example: true,
  })
  readonly queriesKnownUpFront?: boolean;

  @NumberField({
    description: 'Dimensions of the vectors that are compared.',
    min: 1,
    max: 100_000,
    integer: true,
    example: 768,
  })
  readonly vectorDimensions?: number;

  @NumberField({ description: 'Vectors to search among.', min: 0, max: 10_000_000_000_000, example: 5_000_000 })
  readonly vectorCount?: number;

  @NumberField({
    description: 'Relationships of the most connected record, such as the followers of a celebrity.',
    min: 0,
    max: 1_000_000_000_000,
    example: 10_000,
  })
  readonly maxNodeDegree?: number;

  @NumberField({
    description: 'How soon after a write queries must see it; 0 means at once.',
    min: 0,
    max: 31_536_000,
    unit: 'seconds',
    example: 5,
  })
  readonly freshnessSeconds?: number;

  @NumberField({ description: 'Queries in flight at once, at peak.', min: 0, max: 1_000_000_000, example: 200 })
  readonly concurrentQueries?: number;

  @FlagField({ description: 'The number of hops is not known when the query is written.', example: false })
  readonly variableDepth?: boolean;

  @WordField(PROJECTIONS, {
    description:
      'What a typical query reads of a record. whole-record: all of it. few-attributes: a few fields of very many records.',
    example: 'whole-record',
  })
  readonly projection?: Projection;
}
