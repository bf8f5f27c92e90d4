import { ApiExtraModels, ApiProperty, ApiSchema, getSchemaPath } from '@nestjs/swagger';

// Describe what is answered, property by property, to OpenAPI. The compiler checks what is said against the classes, and
// the tests every answer against the document.

type AnswerClass = new () => object;

interface Optional {
  /** Left out where there is nothing to say. */
  readonly optional?: boolean;
}

interface Scalar extends Optional {
  readonly nullable?: boolean;
}

interface Formatted extends Scalar {
  readonly format?: string;
}

interface Range extends Scalar {
  readonly min?: number;
  readonly max?: number;
}

const described = (
  description: string,
  schema: object,
  { optional = false, nullable }: Scalar = {},
): PropertyDecorator => {
  // `object`, since the type of the options is OpenAPI 3.0's; they are passed on as they stand.
  const options: object = { description, ...schema, nullable, required: !optional };
  return ApiProperty(options);
};

/** Names a class of answers in the document. */
export const Answer = (name: string, description: string): ClassDecorator => ApiSchema({ name, description });

export const Text = (description: string, more: Formatted = {}): PropertyDecorator =>
  described(description, { type: 'string', format: more.format }, more);

export const Texts = (description: string, more?: Optional): PropertyDecorator =>
  described(description, { type: 'array', items: { type: 'string' } }, more);

/** What the names of the rulebook are to a document, which lists them where it knows the rulebook. */
export const ID_FORMATS = { family: 'family-id', database: 'database-id' } as const;
type IdFormat = (typeof ID_FORMATS)[keyof typeof ID_FORMATS];

const idIn =
  (format: IdFormat) =>
  (description: string, more: Scalar = {}): PropertyDecorator =>
    described(description, { type: 'string', format }, more);

const idsIn =
  (format: IdFormat) =>
  (description: string, more?: Optional): PropertyDecorator =>
    described(description, { type: 'array', items: { type: 'string', format } }, more);

export const FamilyId = idIn(ID_FORMATS.family);
export const DatabaseId = idIn(ID_FORMATS.database);
export const DatabaseIds = idsIn(ID_FORMATS.database);

export const Whole = (description: string, more: Range): PropertyDecorator =>
  described(description, { type: 'integer', minimum: more.min, maximum: more.max }, more);

export const Amount = (description: string, more: Range): PropertyDecorator =>
  described(description, { type: 'number', minimum: more.min, maximum: more.max }, more);

export const Flag = (description: string): PropertyDecorator => described(description, { type: 'boolean' });

/** One word of a closed list. */
export const Word = (words: readonly string[], description: string, more?: Scalar): PropertyDecorator =>
  described(description, { type: 'string', enum: [...words] }, more);

/** A word of a closed list, each with its meaning. */
export const MeaningfulWord = (meanings: Readonly<Record<string, string>>, description: string): PropertyDecorator => {
  const legend = Object.entries(meanings).map(([word, meaning]) => `${word}: ${meaning}`);
  return Word(Object.keys(meanings), [description, ...legend].join(' '));
};

/** There is nothing, and never is here. */
export const Nothing = (description: string): PropertyDecorator => described(description, { type: 'null' });

export const One = (of: AnswerClass, description: string, more?: Optional): PropertyDecorator =>
  described(description, { type: of }, more);

/** Null where there is none. */
export const OneOrNull = (of: AnswerClass, description: string): PropertyDecorator =>
  described(description, { type: of }, { nullable: true });

export const Many = (of: AnswerClass, description: string, more?: Optional): PropertyDecorator =>
  described(description, { type: of, isArray: true }, more);

/** Things of one kind, each by its id. */
export const ById =
  (of: AnswerClass, description: string, more?: Optional): PropertyDecorator =>
  (target, key) => {
    ApiExtraModels(of)(target.constructor);
    described(description, { type: 'object', additionalProperties: { $ref: getSchemaPath(of) } }, more)(target, key);
  };

/** The class that each word of a property stands for. */
type ClassByWord = Readonly<Record<string, AnswerClass>>;

/** One of several classes, told apart by a property. */
export const OneOf = (by: string, classes: ClassByWord, description: string): PropertyDecorator =>
  union(classes, (schema) => described(description, schema), by);

export const ManyOf = (by: string, classes: ClassByWord, description: string): PropertyDecorator =>
  union(classes, (schema) => described(description, { type: 'array', items: schema }), by);

const union =
  (classes: ClassByWord, describe: (schema: object) => PropertyDecorator, by: string): PropertyDecorator =>
  (target, key) => {
    ApiExtraModels(...new Set(Object.values(classes)))(target.constructor);
    describe(unionOf(by, classes))(target, key);
  };

/** The schema of a union whose classes are told apart by a property. */
export const unionOf = (by: string, classes: ClassByWord): object => ({
  oneOf: [...new Set(Object.values(classes))].map((one) => ({ $ref: getSchemaPath(one) })),
  discriminator: {
    propertyName: by,
    mapping: Object.fromEntries(Object.entries(classes).map(([word, one]) => [word, getSchemaPath(one)])),
  },
});

/** Any JSON Schema, for what the others cannot say. */
export const Shape = (schema: object, description: string, more?: Optional): PropertyDecorator =>
  described(description, schema, more);
