import type { HostileInput } from './hostile-inputs.js';

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

/** A design of one service, and more. */
const within = (rest: string): string => `{"version":1,"system":"x","services":[{"id":"s"}],${rest}}`;
const ofServices = (services: string): string => `{"version":1,"system":"x","services":${services}}`;
const ofWorkload = (workload: string): string => ofServices(`[{"id":"s","workloads":[${workload}]}]`);
const ofDatastore = (datastore: string): string => within(`"datastores":[${datastore}]`);
const until = (date: string): string => within(`"ignore":[{"rule":"r","reason":"x","until":${date}}]`);

export const HOSTILE_DESIGNS: readonly HostileInput[] = [
  // The document
  { name: 'null', json: 'null', faults: [' wrong-type'] },
  { name: 'a list of a design', json: `[${ofServices('[{"id":"s"}]')}]`, faults: [' wrong-type'] },
  { name: 'an empty object', json: '{}', faults: ['/services missing', '/system missing', '/version missing'] },
  {
    name: 'a workload',
    json: '{"name":"x","useCases":["caching"]}',
    faults: [
      '/name unknown-key → services[].workloads[].name',
      '/services missing',
      '/system missing',
      '/useCases unknown-key → services[].workloads[].useCases',
      '/version missing',
    ],
  },

  // The version
  {
    name: 'another version',
    json: '{"version":2,"system":"x","services":[{"id":"s"}]}',
    faults: ['/version wrong-value'],
  },
  {
    name: 'a version as text',
    json: '{"version":"1","system":"x","services":[{"id":"s"}]}',
    faults: ['/version wrong-type'],
  },
  {
    name: 'no version but null',
    json: '{"version":null,"system":"x","services":[{"id":"s"}]}',
    faults: ['/version wrong-type'],
  },

  // Ids
  ...[
    ['an empty id', '', 'malformed-id'],
    ['an id in capitals', 'Orders', 'malformed-id'],
    ['an id with a space', 'my orders', 'malformed-id'],
    ['an id with an underscore', 'my_orders', 'malformed-id'],
    ['an id that starts with a hyphen', '-orders', 'malformed-id'],
    ['an id that ends with a line', 'orders\\n', 'malformed-id'],
    ['an id of two lines', 'orders\\nstock', 'malformed-id'],
    ['an id of 61 letters', 'i'.repeat(61), 'malformed-id'],
    ['an id of half a surrogate pair', '\\ud83d', 'malformed-id'],
    ['an id in Korean', '주문', 'malformed-id'],
  ].map(([name = '', id = '', code = '']) => ({
    name,
    json: ofServices(`[{"id":"${id}"}]`),
    faults: [`/services/0/id ${code}`],
  })),
  { name: 'a number for an id', json: ofServices('[{"id":7}]'), faults: ['/services/0/id wrong-type'] },
  { name: 'a list for an id', json: ofServices('[{"id":["s"]}]'), faults: ['/services/0/id wrong-type'] },

  // Lists of objects
  { name: 'no service', json: ofServices('[]'), faults: ['/services too-few-items'] },
  { name: 'an object for the services', json: ofServices('{"0":{"id":"s"}}'), faults: ['/services wrong-type'] },
  { name: 'a text for the services', json: ofServices('"s"'), faults: ['/services wrong-type'] },
  { name: 'null among the services', json: ofServices('[null,{"id":"s"}]'), faults: ['/services/0 wrong-type'] },
  { name: 'a list among the services', json: ofServices('[[{"id":"s"}]]'), faults: ['/services/0 wrong-type'] },
  { name: 'a service of nothing', json: ofServices('[{}]'), faults: ['/services/0/id missing'] },
  {
    name: 'the eleventh service before the second',
    json: ofServices(
      `[${Array.from({ length: 11 }, (_, index) => ([1, 10].includes(index) ? '{}' : '{"id":"s"}')).join(',')}]`,
    ),
    faults: ['/services/1/id missing', '/services/10/id missing'],
  },
  {
    name: '501 services',
    json: ofServices(`[${Array.from({ length: 501 }, () => '{"id":"s"}').join(',')}]`),
    faults: ['/services too-many-items'],
  },
  {
    name: '501 services, the last one wrong',
    json: ofServices(`[${'{"id":"s"},'.repeat(500)}{"id":"S"}]`),
    faults: ['/services too-many-items', '/services/500/id malformed-id'],
  },
  {
    name: '100,000 services',
    json: ofServices(`[${'{"id":"s"},'.repeat(99_999)}{"id":"S"}]`),
    faults: ['/services too-many-items'],
  },
  {
    name: '5,001 interactions',
    json: within(
      `"interactions":[${'{"from":"s","to":"s","kind":"event"},'.repeat(5_000)}{"from":"s","to":"s","kind":"event"}]`,
    ),
    faults: ['/interactions too-many-items'],
  },
  {
    name: 'a transaction without steps',
    json: within('"transactions":[{"id":"t","steps":[]},{"id":"u"}]'),
    faults: ['/transactions/0/steps too-few-items', '/transactions/1/steps missing'],
  },
  {
    name: 'a protection twice',
    json: within('"interactions":[{"from":"s","to":"s","kind":"request","protection":["retry","timeout","retry"]}]'),
    faults: ['/interactions/0/protection/2 duplicate-item'],
  },

  // Words
  {
    name: 'slips in words',
    json: within(
      '"architecture":{"style":"modular monolith"},"interactions":[{"from":"s","to":"s","kind":"reqest","protection":["circuitbreaker"]}],"transactions":[{"id":"t","coordination":"saga-orchestraton","steps":[{"service":"s","action":"a"}]}]',
    ),
    faults: [
      '/architecture/style not-a-word → modular-monolith',
      '/interactions/0/kind not-a-word → request',
      '/interactions/0/protection/0 not-a-word → circuit-breaker',
      '/transactions/0/coordination not-a-word → saga-orchestration',
    ],
  },

  // Numbers
  {
    name: 'half a developer, no team, and hurry',
    json: within('"architecture":{"developers":2.5,"teams":0,"releasesPerWeek":1e999}'),
    faults: [
      '/architecture/developers not-an-integer',
      '/architecture/releasesPerWeek not-finite',
      '/architecture/teams too-small',
    ],
  },
  {
    name: 'a releasing machine',
    json: within('"architecture":{"releasesPerWeek":100001,"unevenLoad":"yes"}'),
    faults: ['/architecture/releasesPerWeek too-large', '/architecture/unevenLoad wrong-type'],
  },

  // Text
  {
    name: 'half a surrogate pair for the system',
    json: '{"version":1,"system":"\\udc00","services":[{"id":"s"}]}',
    faults: ['/system malformed-text'],
  },
  {
    name: 'a system without a name',
    json: '{"version":1,"system":"","services":[{"id":"s"}]}',
    faults: ['/system too-short'],
  },
  {
    name: 'a long rule',
    json: within(`"ignore":[{"rule":"${'r'.repeat(101)}","reason":""}]`),
    faults: ['/ignore/0/reason too-short', '/ignore/0/rule too-long'],
  },
  { name: 'a number for $schema', json: within('"$schema":1'), faults: ['/$schema wrong-type'] },

  // Dates
  ...[
    '2026-02-30',
    '2027-02-29',
    '2100-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00:00Z',
    '2026-01-01 ',
    '20260101',
    '+002026-01-01',
    '2026-W01-1',
    '',
    'tomorrow',
    '２０２６-01-01',
  ].map((date) => ({
    name: `the day "${date}"`,
    json: until(JSON.stringify(date)),
    faults: ['/ignore/0/until malformed-date'],
  })),
  { name: 'a year for a day', json: until('2026'), faults: ['/ignore/0/until wrong-type'] },
  { name: 'null for a day', json: until('null'), faults: ['/ignore/0/until wrong-type'] },

  // What a database must say
  {
    name: 'a database that says nothing',
    json: ofDatastore('{"id":"d","kind":"database"}'),
    faults: ['/datastores/0 missing-one-of'],
  },
  { name: 'a datastore that says nothing', json: ofDatastore('{"id":"d"}'), faults: ['/datastores/0 missing-one-of'] },
  {
    name: 'a datastore of nothing',
    json: ofDatastore('{}'),
    faults: ['/datastores/0 missing-one-of', '/datastores/0/id missing'],
  },
  {
    name: 'a kind that is misspelt',
    json: ofDatastore('{"id":"d","kind":"databse"}'),
    faults: ['/datastores/0/kind not-a-word → database'],
  },
  { name: 'null for a kind', json: ofDatastore('{"id":"d","kind":null}'), faults: ['/datastores/0/kind wrong-type'] },
  {
    name: 'null for a database',
    json: ofDatastore('{"id":"d","database":null}'),
    faults: ['/datastores/0/database wrong-type'],
  },
  {
    name: 'a database of the prototype',
    json: ofDatastore('{"id":"d","__proto__":{"database":"redis"}}'),
    faults: ['/datastores/0 missing-one-of', '/datastores/0/__proto__ unknown-key'],
  },
  { name: 'a number for a datastore', json: ofDatastore('5'), faults: ['/datastores/0 wrong-type'] },

  // Workloads, as deep as they go
  {
    name: 'a workload without a name',
    json: ofWorkload('{"datastore":"d"}'),
    faults: ['/services/0/workloads/0/name missing'],
  },
  {
    name: 'slips in a workload',
    json: ofWorkload(
      '{"name":"w","data":{"schema":"fixd","hotShare":2,"shpes":[]},"useCases":["caching","caching"],"datastore":"D"}',
    ),
    faults: [
      '/services/0/workloads/0/data/hotShare too-large',
      '/services/0/workloads/0/data/schema not-a-word → fixed',
      '/services/0/workloads/0/data/shpes unknown-key → shapes',
      '/services/0/workloads/0/datastore malformed-id',
      '/services/0/workloads/0/useCases/1 duplicate-item',
    ],
  },
  {
    name: 'null for the data of a workload',
    json: ofWorkload('{"name":"w","data":null}'),
    faults: ['/services/0/workloads/0/data wrong-type'],
  },

  // Keys
  { name: 'a slip in a key', json: within('"datastors":[]'), faults: ['/datastors unknown-key → datastores'] },
  {
    name: 'the datastore of a service',
    json: ofServices('[{"id":"s","datastore":"d"}]'),
    faults: ['/services/0/datastore unknown-key'],
  },
  { name: 'the teams of the system', json: within('"teams":3'), faults: ['/teams unknown-key → architecture.teams'] },
  {
    name: 'a key that has its place in several objects',
    json: within('"from":"s","interactions":[{"from":"s","to":"s","kind":"event","steps":1,"description":"x"}]'),
    faults: [
      '/from unknown-key',
      '/interactions/0/description unknown-key',
      '/interactions/0/steps unknown-key → transactions[].steps',
    ],
  },
  {
    name: 'a slip in a key far down',
    json: within('"transactions":[{"id":"t","steps":[{"service":"s","action":"a","compensaton":"b"}]}]'),
    faults: ['/transactions/0/steps/0/compensaton unknown-key → compensation'],
  },
  { name: '__proto__', json: within('"__proto__":{"description":"x"}'), faults: ['/__proto__ unknown-key'] },
  {
    name: '__proto__ of a service',
    json: ofServices('[{"__proto__":{"id":"s"}}]'),
    faults: ['/services/0/__proto__ unknown-key', '/services/0/id missing'],
  },
  {
    name: 'constructor',
    json: ofServices('[{"id":"s","constructor":{"prototype":{"a":1}}}]'),
    faults: ['/services/0/constructor unknown-key'],
  },
  {
    name: '10,000 unknown keys in a service',
    json: ofServices(`[{"id":"s",${Array.from({ length: 10_000 }, (_, index) => `"key${index}":1`).join(',')}}]`),
    faults: ['/services/0 too-many-keys'],
  },

  // Too deep
  { name: 'lists 10,000 deep for the services', json: ofServices(nested(10_000)), faults: ['/services/0 wrong-type'] },
  {
    name: 'lists 10,000 deep under an unknown key',
    json: within(`"deep":${nested(10_000)}`),
    faults: ['/deep unknown-key'],
  },
  {
    name: 'services 10,000 deep',
    json: ofServices(`${'[{"id":"s","workloads":'.repeat(10_000)}[]${'}]'.repeat(10_000)}`),
    faults: [
      '/services/0/workloads/0/id unknown-key',
      '/services/0/workloads/0/name missing',
      '/services/0/workloads/0/workloads unknown-key → services[].workloads',
    ],
  },
];
