import type { IgnoreComment } from '../domain/review/ignore-comment.js';
import type { LineIndex } from './line-index.js';
import type { PlacedValue } from './placed-value.js';
import type { PlacedComment } from './read-text.js';
import { ValuesByLine } from './values-by-line.js';

const MARKER = /^#\s*nosql-advisor-ignore(?=\s|$)/;

/** The comments of a document by which findings are accepted, in the order of the text. */
export const ignoreCommentsIn = (
  comments: readonly PlacedComment[],
  root: PlacedValue,
  lines: LineIndex,
): readonly IgnoreComment[] => {
  const marked = comments.filter(({ text }) => MARKER.test(text));
  if (marked.length === 0) return [];
  const values = new ValuesByLine(root, lines);
  return marked.map(({ text, start, beside }) => {
    const besideLine = lines.lineOf(beside ?? start);
    const region = lines.regionOf({ start, end: start + text.trimEnd().length });
    return { ...readMarked(text), region, besideLine, pointer: values.pointerAt(besideLine) };
  });
};

/**
 * `RULE until=DAY -- reason`. Nothing that was written is dropped: what is not in its place makes the rule one that does
 * not exist, or the day none of the calendar, and both are told.
 */
const readMarked = (text: string): Pick<IgnoreComment, 'rule' | 'until' | 'reason'> => {
  const words = text
    .replace(MARKER, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const [beforeReason, reason] = splitAt(words, (word) => word.startsWith('--'));
  const [rule, until] = splitAt(beforeReason, (word) => word.startsWith('until='));
  const reasonText = reason.join(' ').replace(/^--\s*/, '');
  return {
    rule: rule.join(' '),
    ...(until.length === 0 ? {} : { until: until.join(' ').slice('until='.length).trim() }),
    ...(reasonText === '' ? {} : { reason: reasonText }),
  };
};

const splitAt = (
  words: readonly string[],
  starts: (word: string) => boolean,
): readonly [readonly string[], readonly string[]] => {
  const index = words.findIndex(starts);
  return index === -1 ? [words, []] : [words.slice(0, index), words.slice(index)];
};
