import { CONTRACT, followed, type SchemaNode } from '../contract/contract-schema.js';

/** A property of the contract that holds a value, with the words that it may be, if it is one of a closed list. */
export interface ContractProperty {
  /** Dotted, as rules name it. */
  readonly name: string;
  readonly words: readonly string[];
}

function propertiesOf(schema: SchemaNode, above: string): readonly ContractProperty[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    const node = followed(property);
    const name = above === '' ? key : `${above}.${key}`;
    if (node.properties !== undefined) return propertiesOf(node, name);
    const words = node.enum ?? (node.items === undefined ? undefined : followed(node.items).enum);
    return [{ name, words: words ?? [] }];
  });
}

/** Every property of the contract, group by group. */
export const CONTRACT_PROPERTIES = propertiesOf(CONTRACT, '');
