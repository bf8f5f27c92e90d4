/** The tags in reading order. */
export const TAGS: readonly (readonly [name: string, description: string])[] = [
  ['Recommendations', 'Which database families and databases fit a workload.'],
  ['Comparisons', 'Families or databases side by side.'],
  [
    'Reviews',
    'What is wrong with the design of a system: its datastores, its architecture style, and how its services talk.',
  ],
  ['Families', 'The rows of the table: database families, and how well they support each trait.'],
  ['Databases', 'The catalogue: products with their licence, hosting, limits, and support for each trait.'],
  ['Outside', 'What can serve a workload better than any database, and is none.'],
  ['Traits', 'The columns of the table: what a store can do or be.'],
  ['Use cases', 'What data can be for, and what that implies.'],
  ['Styles', 'Architecture styles: what speaks for each, and what against it.'],
  ['Patterns', 'What helps where services call each other, publish and commit together.'],
  ['Rules', 'What leads from the facts of a workload to the traits that it needs, and from a design to findings.'],
  ['Rulebook', 'Version, size and freshness of all of these.'],
  ['Schemas', 'The contract of a workload and that of a design, for editors and CI.'],
  ['Problems', 'What each error code means.'],
  ['Health', 'For the platform that runs the service.'],
];
