// The walls of the house. Each room of src/ may import itself and what stands here, nothing else.
const pure = { rooms: [], packages: [], node: false };
const core = ['domain', 'document', 'rulebook', 'contract'];
const doors = [...core, 'answers', 'report'];
const rooms = {
  domain: { ...pure, packages: ['fastest-levenshtein'] },
  document: { rooms: ['domain'], packages: ['yaml', 'jsonc-parser'], node: true },
  rulebook: { rooms: ['domain', 'document'], packages: ['json-rules-engine', 'yaml', 'ajv'], node: true },
  contract: { rooms: ['domain'], packages: ['class-validator', 'reflect-metadata'], node: false },
  answers: { rooms: ['domain'], packages: ['@nestjs/swagger'], node: false },
  report: { ...pure, rooms: ['domain', 'answers'], packages: ['@types/sarif'] },
  http: { rooms: doors, packages: ['@nestjs/[^/]+', 'fastify', '@fastify/compress', 'rxjs', 'negotiator'], node: true },
  cli: { rooms: doors, packages: ['commander', 'chalk', 'string-width', 'ora'], node: true },
  service: { rooms: [...doors, 'http', 'cli'], packages: ['@nestjs/[^/]+', 'reflect-metadata'], node: true },
};
const names = Object.keys(rooms).join('|');

const wall = ([room, allowed]) => ({
  name: `wall-of-${room}`,
  comment: `src/${room} imports itself and what .dependency-cruiser.mjs lists for it`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: {
    pathNot: [
      ...[room, ...allowed.rooms].map((name) => `^src/${name}/`),
      ...allowed.packages.map((name) => `(^|/)node_modules/${name}/`),
    ],
    ...(allowed.node ? { dependencyTypesNot: ['core'] } : {}),
  },
});

/** Refuses a file of ours by its path, whether it imports, is imported, or neither. */
const refuse = (name, path, comment) => {
  const file = { path, pathNot: 'node_modules' };
  return [
    { from: file, to: {} },
    { from: {}, to: file },
    { from: { ...file, orphan: true }, to: {} },
  ].map((rule) => ({ name, comment, severity: 'error', ...rule }));
};

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...Object.entries(rooms).map(wall),
    {
      name: 'wall-of-the-top',
      comment: 'What stands directly in src/ only starts the service or the command line',
      severity: 'error',
      from: { path: '^src/[^/]+$' },
      to: { path: 'node_modules/' },
    },
    {
      name: 'answers-as-types',
      comment: 'The report and the command line name the classes of answers as types alone, and load no Nest',
      severity: 'error',
      from: { path: '^src/(report|cli)/' },
      to: { path: '^src/answers/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-way-back',
      comment: 'What is served knows nothing of how it is tested, measured or started',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|bench|scripts|dist)/' },
    },
    {
      name: 'no-circle',
      comment: 'Imports run one way; a circle of types is a circle too',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-undeclared-import',
      comment: 'What src/ imports exists, and package.json names it as a dependency',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['unknown', 'undetermined', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-import-for-development',
      comment: 'What is served needs no package of development; the types of one are gone once compiled',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    ...refuse('no-other-room', `^src/(?!(${names})/)[^/]+/`, `A folder in src/ is one of ${names}`),
    ...refuse('no-barrel', '/index[.][cm]?ts$', 'Import the file that you mean'),
    ...refuse('no-drawer', '/(utils?|helpers?|common)/', 'Name the folder by what is in it'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Imports of types as well, which are gone once compiled.
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
