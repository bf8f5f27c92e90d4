import { STATED_FACTS, type Stated } from '../../domain/input/workload.js';
import { ClosedObject, factsOf } from '../check/fields.js';

const Fact = factsOf(STATED_FACTS, 'access.');

@ClosedObject('WorkloadAccess', 'The questions that are asked of the data.')
export class AccessDto {
  @Fact(
    'Every way in which the data is read or used. attribute-filter: on attributes known at design time; ad-hoc-query: on any. pattern-matching is of graph structure (who is linked to whom, how), substring-match of text (regular expressions, exact punctuation). facets: counts by attribute beside search results. downsampling: older points rolled up. versioned-read: the record as it was at a time. hybrid-search: vector similarity with filters or keywords in one query. geometry-computation: intersections, overlays, buffers, not only what is near or within. fuzzy-match: names and words with typing errors, without relevance over prose. event-replay: consumers read a log again from a position of their own. watch: clients are told of every change of a few keys, in order. file-transfer: whole files are put and got.',
    { example: ['point-lookup', 'range-scan'] },
  )
  readonly patterns?: Stated<'access.patterns'>;

  @Fact('The one pattern that most of the traffic is, if there is one. The words are those of `patterns`.', {
    example: 'point-lookup',
  })
  readonly primaryPattern?: Stated<'access.primaryPattern'>;

  @Fact('Relationship hops that one query follows; friends of friends are 2.', { example: 2 })
  readonly traversalDepth?: number;

  @Fact('True: all queries are known at design time. False: new questions will be asked of the data later.', {
    example: true,
  })
  readonly queriesKnownUpFront?: boolean;

  @Fact('Dimensions of the vectors that are compared.', { example: 768 })
  readonly vectorDimensions?: number;

  @Fact('Vectors to search among.', { example: 5_000_000 })
  readonly vectorCount?: number;

  @Fact('Relationships of the most connected record, such as the followers of a celebrity.', { example: 10_000 })
  readonly maxNodeDegree?: number;

  @Fact('How soon after a write queries must see it; 0 means at once.', { example: 5 })
  readonly freshnessSeconds?: number;

  @Fact('Queries in flight at once, at peak.', { example: 200 })
  readonly concurrentQueries?: number;

  @Fact('The number of hops is not known when the query is written.', { example: false })
  readonly variableDepth?: boolean;

  @Fact(
    'What a typical query reads of a record. whole-record: all of it. few-attributes: a few fields of very many records.',
    { example: 'whole-record' },
  )
  readonly projection?: Stated<'access.projection'>;
}
