export const CONDITION_REF = '#/components/schemas/Condition';

const tree = { $ref: CONDITION_REF };
const branch = (key: string, schema: object): object => ({
  type: 'object',
  required: [key],
  properties: { [key]: schema },
});

/** A condition holds others of its kind, which decorators cannot say. */
export const CONDITION_SCHEMA = {
  description:
    'A condition tree of json-rules-engine. A leaf compares one fact, by its dotted path, with a value; a fact that is unknown never makes a rule fire.',
  oneOf: [
    { title: 'All', description: 'All of these hold.', ...branch('all', { type: 'array', items: tree }) },
    { title: 'Any', description: 'At least one of these holds.', ...branch('any', { type: 'array', items: tree }) },
    { title: 'Not', description: 'This does not hold.', ...branch('not', tree) },
    {
      title: 'Named',
      description: 'A condition that several rules share.',
      ...branch('condition', { type: 'string', description: 'Name of the condition.' }),
    },
    {
      title: 'Leaf',
      description: 'A comparison of a fact with a value.',
      type: 'object',
      required: ['fact', 'operator', 'value'],
      properties: {
        fact: { type: 'string', description: 'Dotted path of the fact.' },
        operator: { type: 'string', description: 'Operator of json-rules-engine.' },
        value: { description: 'What the fact is compared with.' },
      },
    },
  ],
} as const;
