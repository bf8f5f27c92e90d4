import type { Facts, FactValue } from '../domain/facts/fact.js';
import type { Language, Text } from '../domain/text.js';
import { formatValue } from './format-value.js';

/** Puts the facts into the braces of a rule's text; `say` makes words of a value where it is more than a number or a word. */
export const fill = <Name extends string>(
  text: Text,
  facts: Facts<Name>,
  language: Language,
  say: (fact: string, value: FactValue) => string = (name, value) => formatValue(name, value, language),
): string => {
  const template = text[language];
  if (!template.includes('{')) return template;
  return template.replaceAll(/\{([^{}]*)\}/g, (braces, name: string) => {
    // A name that is none of the vocabulary is in no map.
    const fact = facts.get(name as Name);
    return fact === undefined ? braces : say(fact.name, fact.value);
  });
};
