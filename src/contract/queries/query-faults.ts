import { word } from '../../domain/input/fact-kind.js';
import type { Text } from '../../domain/text.js';
import type { FoundFault } from '../check/faults/found-fault.js';
import { nearest } from '../../domain/nearest.js';
import { preview } from '../check/faults/preview.js';
import { valueFault } from '../check/faults/value-fault.js';

const near = (given: string, known: readonly string[]): { readonly didYouMean?: string } => {
  const didYouMean = nearest(given, known);
  return didYouMean === undefined ? {} : { didYouMean };
};

/** A parameter that is none of those that are known here. */
export const unknownParameter = (name: string, value: string, known: readonly string[]): FoundFault => ({
  place: [name],
  tell: () => ({
    code: 'unknown-parameter',
    message: { en: 'This parameter is not known here.', ko: '여기에서 쓸 수 없는 매개변수입니다.' },
    expected: { en: `any of the parameters ${known.join(', ')}`, ko: `다음 매개변수: ${known.join(', ')}` },
    received: preview(value),
    ...near(name, known),
  }),
});

export const repeatedParameter = (name: string, values: readonly string[]): FoundFault => ({
  place: [name],
  tell: () => ({
    code: 'repeated-parameter',
    message: { en: 'This parameter is given more than once.', ko: '이 매개변수가 여러 번 쓰였습니다.' },
    expected: { en: 'the parameter once', ko: '매개변수를 한 번만 사용' },
    received: preview(values),
  }),
});

/** Texts for parameters that take ids of the rulebook: unlike closed lists of words, they grow. */
const OF_IDS = {
  family: {
    message: { en: 'No family is called so.', ko: '이런 이름의 계열이 없습니다.' },
    expected: { en: 'id of a family, or another name of it', ko: '계열의 식별자 또는 별칭' },
  },
  trait: {
    message: { en: 'No trait has this id.', ko: '이 식별자의 특성이 없습니다.' },
    expected: { en: 'id of a trait', ko: '특성의 식별자' },
  },
} as const satisfies Readonly<Record<string, { readonly message: Text; readonly expected: Text }>>;

export const unknownId = (name: keyof typeof OF_IDS, value: string, known: readonly string[]): FoundFault => ({
  place: [name],
  tell: () => ({ code: 'unknown-id', ...OF_IDS[name], received: preview(value), ...near(value, known) }),
});

/** As in a document: a list of words is closed wherever it is asked for. */
export const unknownWord = (name: string, value: string, known: readonly string[]): FoundFault =>
  valueFault([name], 'not-a-word', word(known), value);

/** A level of support says nothing without the trait that is supported. */
export const TRAIT_MISSING: FoundFault = {
  place: ['trait'],
  tell: () => ({
    code: 'missing',
    message: {
      en: 'support is given without the trait whose support it is.',
      ko: 'support만 있고 어떤 특성에 대한 것인지 알려 주는 trait이 없습니다.',
    },
    expected: OF_IDS.trait.expected,
  }),
};
