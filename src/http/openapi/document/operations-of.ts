import type { OpenAPIObject } from '@nestjs/swagger';

type PathItem = OpenAPIObject['paths'][string];
export type OperationObject = NonNullable<PathItem['get']>;

/** Every operation of a document; no path has another method than these. */
export const operationsOf = ({ paths }: OpenAPIObject): readonly OperationObject[] =>
  Object.values(paths).flatMap(({ get, post }) => [get, post].filter((operation) => operation !== undefined));

/** Whether an operation has a parameter of this name, such as a header. */
export const takes = ({ parameters = [] }: OperationObject, name: string): boolean =>
  parameters.some((parameter) => 'name' in parameter && parameter.name === name);
