/** An input as JSON text, and `pointer code` of every fault that it has, with ` → ` and the word that was meant. */
export interface HostileInput {
  readonly name: string;
  readonly json: string;
  readonly faults: readonly string[];
}

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const nestedObjects = (depth: number): string => '{"data":'.repeat(depth) + '1' + '}'.repeat(depth);

const within = (rest: string): string => `{"name":"x",${rest}}`;
const existing = (items: string): string => within(`"operations":{"existing":[${items}]}`);

const manyKeys = Array.from({ length: 10_000 }, (_, index) => `"key${index}":1`).join(',');

export const HOSTILE_INPUTS: readonly HostileInput[] = [
  // The document
  { name: 'null', json: 'null', faults: [' wrong-type'] },
  { name: 'a number', json: '7', faults: [' wrong-type'] },
  { name: 'a text', json: '"name"', faults: [' wrong-type'] },
  { name: 'a list', json: '[]', faults: [' wrong-type'] },
  { name: 'a list of a workload', json: '[{"name":"x"}]', faults: [' wrong-type'] },
  { name: 'an empty object', json: '{}', faults: ['/name missing'] },

  // Nested objects
  { name: 'null for an object', json: within('"data":null'), faults: ['/data wrong-type'] },
  { name: 'a list for an object', json: within('"data":[]'), faults: ['/data wrong-type'] },
  { name: 'a list of a list for an object', json: within('"data":[[]]'), faults: ['/data wrong-type'] },
  { name: 'a list of a right object', json: within('"data":[{"schema":"fixed"}]'), faults: ['/data wrong-type'] },
  { name: 'a word for an object', json: within('"access":"point-lookup"'), faults: ['/access wrong-type'] },
  { name: 'true for an object', json: within('"traffic":true'), faults: ['/traffic wrong-type'] },

  // null anywhere
  { name: 'null for the name', json: '{"name":null}', faults: ['/name wrong-type'] },
  { name: 'null for a number', json: within('"data":{"datasetGb":null}'), faults: ['/data/datasetGb wrong-type'] },
  { name: 'null for a flag', json: within('"traffic":{"hotKeys":null}'), faults: ['/traffic/hotKeys wrong-type'] },
  { name: 'null for a word', json: within('"architecture":null'), faults: ['/architecture wrong-type'] },
  { name: 'null for a list', json: within('"useCases":null'), faults: ['/useCases wrong-type'] },
  { name: 'null in a list', json: within('"useCases":[null]'), faults: ['/useCases/0 wrong-type'] },

  // Numbers
  { name: 'a number as text', json: within('"data":{"datasetGb":"5"}'), faults: ['/data/datasetGb wrong-type'] },
  { name: 'a number in a list', json: within('"data":{"datasetGb":[5]}'), faults: ['/data/datasetGb wrong-type'] },
  { name: 'true for a number', json: within('"data":{"datasetGb":true}'), faults: ['/data/datasetGb wrong-type'] },
  { name: '1e999', json: within('"data":{"datasetGb":1e999}'), faults: ['/data/datasetGb not-finite'] },
  { name: '-1e999', json: within('"data":{"datasetGb":-1e999}'), faults: ['/data/datasetGb not-finite'] },
  { name: 'below the least', json: within('"data":{"datasetGb":-0.001}'), faults: ['/data/datasetGb too-small'] },
  {
    name: 'at a bound that is not allowed',
    json: within('"data":{"maxItemKb":0}'),
    faults: ['/data/maxItemKb too-small'],
  },
  { name: 'above the most', json: within('"data":{"hotShare":1.0000001}'), faults: ['/data/hotShare too-large'] },
  {
    name: 'half a hop',
    json: within('"access":{"traversalDepth":2.5}'),
    faults: ['/access/traversalDepth not-an-integer'],
  },
  { name: 'no region', json: within('"availability":{"regions":0}'), faults: ['/availability/regions too-small'] },
  { name: 'a priority of 6', json: within('"priorities":{"lowCost":6}'), faults: ['/priorities/lowCost too-large'] },

  // Flags
  { name: 'a flag as text', json: within('"traffic":{"hotKeys":"true"}'), faults: ['/traffic/hotKeys wrong-type'] },
  { name: 'a flag as number', json: within('"traffic":{"hotKeys":1}'), faults: ['/traffic/hotKeys wrong-type'] },

  // Text
  { name: 'an empty name', json: '{"name":""}', faults: ['/name too-short'] },
  { name: 'a name of 101 letters', json: `{"name":"${'n'.repeat(101)}"}`, faults: ['/name too-long'] },
  { name: 'a name of 101 emoji', json: `{"name":"${'🦊'.repeat(101)}"}`, faults: ['/name too-long'] },
  {
    name: 'a name of 51 hearts of two characters each',
    json: `{"name":"${'❤️'.repeat(51)}"}`,
    faults: ['/name too-long'],
  },
  { name: 'a list for the name', json: '{"name":["x"]}', faults: ['/name wrong-type'] },
  { name: 'half a surrogate pair', json: '{"name":"a\\ud83d"}', faults: ['/name malformed-text'] },

  // Words
  { name: 'a word of another list', json: within('"architecture":"aggregate"'), faults: ['/architecture not-a-word'] },
  {
    name: 'a slip in a word',
    json: within('"architecture":"microservice"'),
    faults: ['/architecture not-a-word → microservices'],
  },
  {
    name: 'a word in other letters',
    json: within('"data":{"role":"System of Record"}'),
    faults: ['/data/role not-a-word → system-of-record'],
  },
  { name: 'a word of Object', json: within('"data":{"role":"constructor"}'), faults: ['/data/role not-a-word'] },
  { name: 'a list for a word', json: within('"data":{"role":["cache"]}'), faults: ['/data/role wrong-type'] },

  // Lists
  { name: 'a word for a list', json: within('"useCases":"caching"'), faults: ['/useCases wrong-type'] },
  {
    name: 'an object for a list',
    json: within('"useCases":{"0":"caching","length":1}'),
    faults: ['/useCases wrong-type'],
  },
  { name: 'a list in a list', json: within('"useCases":[[]]'), faults: ['/useCases/0 wrong-type'] },
  {
    name: 'an unknown word in a list',
    json: within('"useCases":["caching","cashing"]'),
    faults: ['/useCases/1 not-a-word → caching'],
  },
  {
    name: 'a word twice',
    json: within('"useCases":["caching","logging","caching"]'),
    faults: ['/useCases/2 duplicate-item'],
  },
  {
    name: 'an id twice',
    json: within('"operations":{"existing":["redis","redis"]}'),
    faults: ['/operations/existing/1 duplicate-item'],
  },
  {
    name: 'an id of 65 letters',
    json: within(`"operations":{"existing":["${'i'.repeat(65)}"]}`),
    faults: ['/operations/existing/0 too-long'],
  },
  {
    name: 'a number for an id',
    json: within('"operations":{"existing":[1]}'),
    faults: ['/operations/existing/0 wrong-type'],
  },
  { name: 'no letter for an id', json: existing('""'), faults: ['/operations/existing/0 too-short'] },
  {
    name: 'null, a list and true for a database',
    json: existing('null,[],true'),
    faults: [0, 1, 2].map((index) => `/operations/existing/${index} wrong-type`),
  },
  {
    name: 'a slip in the state of a database',
    json: existing('"redis",{"database":"mongodb","state":"leavin"}'),
    faults: ['/operations/existing/1/state not-a-word → leaving'],
  },
  {
    name: 'a slip in the key of a database',
    json: existing('{"databse":"redis"}'),
    faults: ['/operations/existing/0/database missing', '/operations/existing/0/databse unknown-key → database'],
  },
  { name: 'an object that says nothing', json: existing('{}'), faults: ['/operations/existing/0/database missing'] },
  {
    name: 'databases with too much of everything',
    json: existing(`{"database":"${'i'.repeat(65)}","state":["well"],"version":7},{"database":"","state":null}`),
    faults: [
      '/operations/existing/0/database too-long',
      '/operations/existing/0/state wrong-type',
      '/operations/existing/0/version unknown-key',
      '/operations/existing/1/database too-short',
      '/operations/existing/1/state wrong-type',
    ],
  },
  {
    name: 'a database twice, its keys in another order',
    json: existing(
      '{"database":"redis","state":"well"},"redis",{"database":"redis"},{"state":"well","database":"redis"}',
    ),
    faults: ['/operations/existing/3 duplicate-item'],
  },
  {
    name: 'a text that reads as an object does, and the object twice',
    json: existing('"[\\"redis\\",null]","{\\"database\\":\\"redis\\"}",{"database":"redis"},{"database":"redis"}'),
    faults: ['/operations/existing/3 duplicate-item'],
  },
  {
    name: 'a database that is the same as a wrong one but for what is wrong',
    json: existing('{"database":"redis","extra":1},{"database":"redis"}'),
    faults: ['/operations/existing/0/extra unknown-key'],
  },
  {
    name: '__proto__ and constructor in a database',
    json: existing('{"database":"redis","__proto__":{"state":"well"},"constructor":1}'),
    faults: ['/operations/existing/0/__proto__ unknown-key', '/operations/existing/0/constructor unknown-key'],
  },
  {
    name: 'databases 10,000 deep, twice',
    json: existing(`{"database":${nested(10_000)}},{"database":${nested(10_000)}}`),
    faults: ['/operations/existing/0/database wrong-type', '/operations/existing/1/database wrong-type'],
  },
  {
    name: 'a database with 10,000 unknown keys',
    json: existing(`{"database":"redis",${manyKeys}}`),
    faults: ['/operations/existing/0 too-many-keys'],
  },
  {
    name: '21 databases, one more than are allowed',
    json: existing(Array.from({ length: 21 }, (_, index) => `{"database":"db-${index}"}`).join(',')),
    faults: ['/operations/existing too-many-items'],
  },
  {
    name: 'nine use cases, one of them unknown',
    json: within(
      '"useCases":["caching","logging","e-commerce","inventory","payments","pub-sub","leaderboard","time-series","autocomplete"]',
    ),
    faults: ['/useCases too-many-items', '/useCases/4 not-a-word → payments-ledger'],
  },

  // Keys
  { name: 'a slip in a key', json: within('"trafic":{"readsPerSecond":1}'), faults: ['/trafic unknown-key → traffic'] },
  { name: 'a key as it reads', json: within('"Use cases":[]'), faults: ['/Use cases unknown-key → useCases'] },
  {
    name: 'a key in snakes',
    json: within('"traffic":{"writes_per_second":1}'),
    faults: ['/traffic/writes_per_second unknown-key → writesPerSecond'],
  },
  {
    name: 'a key one level too high',
    json: within('"writesPerSecond":1'),
    faults: ['/writesPerSecond unknown-key → traffic.writesPerSecond'],
  },
  {
    name: 'a slip in a key further down',
    json: within('"data":{"shema":"fixed"}'),
    faults: ['/data/shema unknown-key → schema'],
  },
  {
    name: 'a slip in a key one level too high',
    json: within('"writesPerSecnd":1'),
    faults: ['/writesPerSecnd unknown-key → traffic.writesPerSecond'],
  },
  {
    name: 'a key of great length',
    json: within(`"use${'_'.repeat(200)}Cases":1`),
    faults: [`/use${'_'.repeat(56)}… unknown-key`],
  },
  {
    name: 'a key in the wrong object',
    json: within('"data":{"regions":2}'),
    faults: ['/data/regions unknown-key → availability.regions'],
  },
  {
    name: 'a key one level too low',
    json: within('"data":{"useCases":[]}'),
    faults: ['/data/useCases unknown-key → useCases'],
  },
  { name: 'a dotted key', json: within('"data.schema":"fixed"'), faults: ['/data.schema unknown-key → data.schema'] },
  {
    name: 'a trait of the notes',
    json: within('"Real-time response":5'),
    faults: ['/Real-time response unknown-key → priorities.realTimeResponse'],
  },
  { name: 'a key near to nothing', json: within('"weather":"fine"'), faults: ['/weather unknown-key'] },
  { name: 'an empty key', json: within('"":1'), faults: ['/ unknown-key'] },
  { name: 'a key with slashes and tildes', json: within('"a/b~c":1'), faults: ['/a~1b~0c unknown-key'] },
  { name: '__proto__', json: within('"__proto__":{"description":"x"}'), faults: ['/__proto__ unknown-key'] },
  {
    name: '__proto__ with a name',
    json: '{"__proto__":{"name":"x"}}',
    faults: ['/__proto__ unknown-key', '/name missing'],
  },
  {
    name: '__proto__ further down',
    json: within('"data":{"__proto__":{"hotShare":1}}'),
    faults: ['/data/__proto__ unknown-key'],
  },
  { name: 'constructor', json: within('"constructor":{"prototype":{"a":1}}'), faults: ['/constructor unknown-key'] },
  { name: 'prototype', json: within('"access":{"prototype":null}'), faults: ['/access/prototype unknown-key'] },
  { name: 'toString', json: within('"toString":1'), faults: ['/toString unknown-key'] },

  // Too much
  { name: 'lists 10,000 deep for an object', json: within(`"data":${nested(10_000)}`), faults: ['/data wrong-type'] },
  {
    name: 'lists 10,000 deep for a list',
    json: within(`"useCases":${nested(10_000)}`),
    faults: ['/useCases/0 wrong-type'],
  },
  { name: 'lists 10,000 deep for the name', json: `{"name":${nested(10_000)}}`, faults: ['/name wrong-type'] },
  {
    name: 'lists 10,000 deep under an unknown key',
    json: within(`"deep":${nested(10_000)}`),
    faults: ['/deep unknown-key'],
  },
  { name: 'a document of lists 10,000 deep', json: nested(10_000), faults: [' wrong-type'] },
  {
    name: 'objects 10,000 deep',
    json: nestedObjects(10_000),
    faults: ['/data/data unknown-key → data', '/name missing'],
  },
  { name: '10,000 unknown keys', json: within(manyKeys), faults: [' too-many-keys'] },

  // All of it at once
  {
    name: 'much at once',
    json: '{"name":"","data":{"schema":"free","datasetGb":-1,"colour":1},"access":[],"useCases":["x","x"],"regions":1}',
    faults: [
      '/access wrong-type',
      '/data/colour unknown-key',
      '/data/datasetGb too-small',
      '/data/schema not-a-word',
      '/name too-short',
      '/regions unknown-key → availability.regions',
      '/useCases/0 not-a-word',
      '/useCases/1 not-a-word',
    ],
  },
];
