import type { Design } from '../input/design.js';
import type { Review } from './review-design.js';

/**
 * What each finding of a review is known by, in their order: rule, target and content, never a place in the file. Two
 * findings that are equal in all of that are told apart by their order.
 */
export const contentKeys = ({ design, findings }: Review): readonly string[] => {
  const seen = new Map<string, number>();
  return findings.map(({ finding: { rule, subject } }) => {
    const content =
      subject.kind === 'chain' || subject.kind === 'cycle' ? subject.members : valueAt(design, subject.pointer);
    const key = [rule.id, subject.target, canonical(content)].join('\n');
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? key : `${key}\n${before}`;
  });
};

const valueAt = (design: Design, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce((value: unknown, step) => (value as Readonly<Record<string, unknown>> | undefined)?.[step], design);

/** The same text for the same content, whatever the order of keys; what is written for people alone is left out. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return value === undefined ? 'null' : JSON.stringify(value);
  const entries = Object.entries(value).filter(([key]) => key !== 'description');
  entries.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
};
