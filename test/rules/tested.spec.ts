import { describe, expect, it } from '@jest/globals';
import { RULEBOOK } from '../rulebook/real-rulebook.js';

const TESTED = RULEBOOK.databases.filter(({ tested }) => tested.length > 0);

/** Where Jepsen publishes; its first reports stand where its author wrote them, and jepsen.io lists them from there. */
const published = (url: string, date: string): boolean =>
  /^https:\/\/jepsen\.io\/(analyses|blog)\//.test(url) ||
  (date < '2016-01-01' && url.startsWith('https://aphyr.com/posts/'));

describe('What tests of consistency found', () => {
  it('is known of every database of the catalogue that Jepsen tested', () => {
    const own = TESTED.filter(({ kinship }) => kinship !== 'extension').map(({ id }) => id);
    expect(own).toStrictEqual(
      expect.arrayContaining([
        ...['aerospike', 'cassandra', 'cockroachdb', 'dgraph', 'elasticsearch', 'etcd', 'mongodb', 'mysql'],
        ...['postgresql', 'ravendb', 'redis', 'scylladb', 'tidb', 'yugabytedb'],
      ]),
    );
  });

  it.each(TESTED)('$id: the latest comes first', ({ tested }) => {
    const dates = tested.map(({ date }) => date);
    expect(dates).toStrictEqual([...dates].sort().reverse());
    expect(new Set(dates).size).toBe(dates.length);
  });

  it.each(TESTED)('$id: rests on the reports', ({ tested }) => {
    expect(tested.filter(({ source, date }) => !published(source.url, date))).toStrictEqual([]);
  });

  it.each(TESTED)('$id: is one sentence or two', ({ tested }) => {
    expect(tested.filter(({ verdict }) => verdict.en.length > 260 || verdict.ko.length > 160)).toStrictEqual([]);
  });

  it('holds of an extension as of its database, and of no edition or fork', () => {
    const of = (wanted: string) => RULEBOOK.databases.find(({ id }) => id === wanted)?.tested;
    expect(of('timescaledb')).toStrictEqual(of('postgresql'));
    expect(of('aurora')).toStrictEqual([]);
    expect(of('valkey')).toStrictEqual([]);
  });
});
