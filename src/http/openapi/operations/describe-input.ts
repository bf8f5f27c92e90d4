import { ApiExtraModels, ApiProperty, ApiSchema, getSchemaPath } from '@nestjs/swagger';
import {
  fieldsOf,
  titleOf,
  type Described,
  type ObjectClass,
  type PropertyField,
} from '../../../contract/check/field.js';
import { demandSchema, entrySchema, propertySchema } from '../../../contract/check/json-schema.js';

const told = new WeakSet<ObjectClass>();

/**
 * Tells OpenAPI what the contract says of a class of input and of all that it holds, and gives the class back, so that
 * it can stand where a body is declared. The contract itself knows nothing of OpenAPI: other doors need it too.
 */
export const describeInput = <T extends object>(object: ObjectClass<T>): ObjectClass<T> => {
  if (told.has(object)) return object;
  told.add(object);
  const { name, meaning } = titleOf(object);
  // A variable, since the type of these options knows only some of what is passed on.
  const options = { name, description: meaning, additionalProperties: false, ...demandSchema(object) };
  ApiSchema(options)(object);
  for (const [key, description] of fieldsOf(object)) describeProperty(object, key, description);
  return object;
};

const describeProperty = (object: ObjectClass, key: string, description: Described): void => {
  const { field, required } = description;
  // `object`, since the type of the options is OpenAPI 3.0's (exclusiveMinimum a boolean); they are passed on as they stand.
  const options: object = { ...propertySchema(description), ...typeOf(field), required };
  if (field.kind === 'entries') ApiExtraModels(field.of)(object);
  ApiProperty(options)(object.prototype as object, key);
};

const typeOf = (field: PropertyField): object => {
  switch (field.kind) {
    case 'nested':
      return { type: describeInput(field.of) };
    case 'objects':
      return { type: describeInput(field.of), isArray: true };
    case 'entries':
      return { items: entrySchema(field, { $ref: getSchemaPath(describeInput(field.of)) }) };
    default:
      return {};
  }
};
