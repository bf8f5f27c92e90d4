import { describe, expect, it } from '@jest/globals';
import { nearest } from '../../src/domain/nearest.js';
import { ACCESS_PATTERNS, PLATFORMS, QUERY_LANGUAGES, USE_CASES } from '../../src/domain/input/words.js';

const FAMILIES = [
  'document',
  'key-value',
  'wide-column',
  'graph',
  'search',
  'time-series',
  'vector',
  'columnar',
  'relational',
];
const DATABASES = ['mongodb', 'redis', 'cassandra', 'neo4j', 'postgresql', 'elasticsearch', 'opensearch', 'dynamodb'];

describe('The word that was meant', () => {
  it.each([
    ['documnt', FAMILIES, 'document'],
    ['Document', FAMILIES, 'document'],
    ['keyvalue', FAMILIES, 'key-value'],
    ['key_value', FAMILIES, 'key-value'],
    ['Key Value', FAMILIES, 'key-value'],
    ['grpah', FAMILIES, 'graph'],
    ['widecolum', FAMILIES, 'wide-column'],
    ['timeseries', FAMILIES, 'time-series'],
    ['postgres', DATABASES, 'postgresql'],
    ['elastic', DATABASES, 'elasticsearch'],
    ['mongo', DATABASES, 'mongodb'],
    ['neo4', DATABASES, 'neo4j'],
    ['product-catalogue', USE_CASES, 'product-catalog'],
    ['Real-time notifications', USE_CASES, 'real-time-notification'],
    ['full text', ACCESS_PATTERNS, 'full-text'],
    ['ocument', FAMILIES, 'document'],
    ['rellationnall', FAMILIES, 'relational'],
    ['sqll', QUERY_LANGUAGES, 'sql'],
    ['on premise', PLATFORMS, 'on-premises'],
  ])('by %s is found', (given, known, meant) => {
    expect(nearest(given, known)).toBe(meant);
  });

  it.each([
    ['weather', FAMILIES],
    ['', FAMILIES],
    ['!?', FAMILIES],
    ['문서', FAMILIES],
    ['aws', ['gcp']],
    ['no', ['go']],
    ['se', ['search']],
    ['toString', ['hosting']],
    ['reads', ['beats']],
  ])('by “%s” is nobody’s guess', (given, known) => {
    expect(nearest(given, known)).toBeUndefined();
  });

  it('is not looked for in a text that is no word', () => {
    expect(nearest('document'.repeat(10_000), ['document'.repeat(10_000)])).toBeUndefined();
  });

  it('is the earlier of two that are as near', () => {
    expect(nearest('cap', ['cat', 'car'])).toBe('cat');
    expect(nearest('post', ['postgresql', 'posthog'])).toBeUndefined();
  });
});
