import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { DETAILS, type Detail } from '../../src/domain/detail.js';
import { LANGUAGES } from '../../src/domain/text.js';
import { answered } from '../answers.js';
import type { Part } from '../measure/part.js';
import type { Row, Unit } from '../measure/row.js';
import { spreadOf } from '../measure/statistics.js';
import { PUBLISHED } from '../published-workloads.js';

/** The most that an answer may take. */
const MOST: Readonly<Record<Detail, readonly [most: number, unit: Unit]>> = {
  brief: [6000, 'bytes'],
  standard: [32_000, 'bytes'],
  full: [100_000, 'characters'],
};
const MOST_TOKENS = 1500;

/** How large answers are, for programs in bytes and for models in tokens: all published cases, in every language. */
export const sizes: Part = () =>
  Promise.resolve(
    DETAILS.flatMap((detail) => {
      const [most, unit] = MOST[detail];
      const texts = LANGUAGES.map((language) => PUBLISHED.map((workload) => answered(workload, detail, language)));
      const sizesOf = (text: string): number => (unit === 'bytes' ? Buffer.byteLength(text) : text.length);
      return [
        ...spread(`${detail}, every language`, texts.flat().map(sizesOf), unit, { max: most }),
        ...(detail === 'brief' ? LANGUAGES : []).flatMap((language, at) => {
          const tokens = (texts[at] ?? []).map((text) => encode(text).length);
          return spread(`${detail}, ${language}, o200k`, tokens, 'tokens', { median: MOST_TOKENS });
        }),
      ];
    }),
  );

const spread = (
  name: string,
  values: readonly number[],
  unit: Unit,
  most: { readonly median?: number; readonly max?: number },
): readonly Row[] => {
  const { min, median, max } = spreadOf(values);
  return [
    { name: `${name}: min`, value: min, unit },
    { name: `${name}: median`, value: median, unit, ...goal(most.median) },
    { name: `${name}: max`, value: max, unit, ...goal(most.max) },
  ];
};

const goal = (atMost: number | undefined): Pick<Row, 'goal'> => (atMost === undefined ? {} : { goal: { atMost } });
