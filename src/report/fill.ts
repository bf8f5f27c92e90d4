import type { Facts } from '../domain/fact.js';
import type { Language, Text } from '../domain/text.js';
import { isFactName } from '../domain/vocabulary.js';
import { formatValue } from './format-value.js';

/** Puts the facts into the braces of a rule's text. */
export const fill = (text: Text, facts: Facts, language: Language): string => {
  const template = text[language];
  if (!template.includes('{')) return template;
  return template.replaceAll(/\{([^{}]*)\}/g, (braces, name: string) => {
    const fact = isFactName(name) ? facts.get(name) : undefined;
    return fact === undefined ? braces : formatValue(fact.name, fact.value, language);
  });
};
