import { preview } from '../../contract/check/faults/preview.js';
import type { Text } from '../../domain/text.js';
import { PROBLEM_KINDS } from './problem-kinds.js';
import type { BodyKind, Collection, ProblemCode, Refusal, TextPlace } from './refusal.js';

const at = ({ line, column }: TextPlace): Text => ({
  en: `line ${line}, column ${column}`,
  ko: `${line}행 ${column}열`,
});

const ITEM: Readonly<Record<Collection, Text>> = {
  families: { en: 'No family', ko: '계열' },
  databases: { en: 'No database', ko: '데이터베이스' },
  outside: { en: 'Nothing that is no database', ko: '데이터베이스가 아닌' },
  traits: { en: 'No trait', ko: '특성' },
  'use-cases': { en: 'No use case', ko: '용도' },
  styles: { en: 'No architecture style', ko: '아키텍처 스타일' },
  patterns: { en: 'No pattern', ko: '패턴' },
  rules: { en: 'No rule', ko: '규칙' },
  problems: { en: 'No problem', ko: '문제' },
};

const faultCount = (what: Text, count: number): Text => ({
  en: count === 1 ? `One thing in the ${what.en} is wrong.` : `${count} things in the ${what.en} are wrong.`,
  ko: `${what.ko}에서 잘못된 곳이 ${count}군데 있습니다.`,
});

const WORKLOAD: Text = { en: 'workload', ko: '워크로드' };
const DESIGN: Text = { en: 'design', ko: '설계' };
const COMPARISON: Text = { en: 'comparison', ko: '비교 요청' };
const QUERY: Text = { en: 'query', ko: '쿼리' };

/** The largest body that is read, by what it holds. */
const LARGEST: Readonly<Record<BodyKind, Text>> = {
  document: {
    en: 'A body has at most 256 kB (262,144 bytes). No workload of the contract comes near that.',
    ko: '본문은 256kB(262,144바이트)까지입니다. 계약에 맞는 워크로드가 이만큼 커지는 일은 없습니다.',
  },
  design: {
    en: 'A body with a design has at most 1 MB (1,048,576 bytes). 500 services with 5,000 interactions fit into that.',
    ko: '설계를 담은 본문은 1MB(1,048,576바이트)까지입니다. 서비스 500개와 상호작용 5,000개가 들어가는 크기입니다.',
  },
  lines: {
    en: 'A line of a batch has at most 256 kB (262,144 bytes). No workload of the contract comes near that.',
    ko: '일괄 요청의 한 줄은 256kB(262,144바이트)까지입니다. 계약에 맞는 워크로드가 이만큼 커지는 일은 없습니다.',
  },
};

const LINES_AS: Text = {
  en: 'A batch is taken as `Content-Type: application/x-ndjson` in UTF-8, one workload on each line; `application/ndjson` and `application/jsonl` mean the same.',
  ko: '일괄 요청은 `Content-Type: application/x-ndjson`과 UTF-8로 받으며 한 줄에 워크로드 하나를 적습니다. `application/ndjson`과 `application/jsonl`도 같은 뜻입니다.',
};

const grouped = (count: number): string => count.toLocaleString('en-GB');

/** What is particular to one refusal; a code that is not listed has nothing to add to what it means. */
const DETAILS: { readonly [C in ProblemCode]?: (refusal: Refusal<C>) => Text } = {
  'not-utf-8': ({ place }) => ({
    en: `The bytes after ${at(place).en} are no UTF-8.`,
    ko: `${at(place).ko} 다음 바이트가 UTF-8이 아닙니다.`,
  }),
  'malformed-json': ({ place }) => ({
    en: `The body ceases to be JSON at ${at(place).en}.`,
    ko: `본문이 ${at(place).ko}에서 JSON 형식에 어긋납니다.`,
  }),
  'duplicate-key': ({ place }) => ({
    en: `The key at ${at(place).en} stands twice in its object.`,
    ko: `${at(place).ko}의 키가 같은 객체에 이미 있습니다.`,
  }),
  'unknown-id': ({ collection, id, known }) => ({
    en: `${ITEM[collection].en} has the id ${preview(id)}.${known === undefined ? '' : ` ${known.en}`}`,
    ko: `식별자가 ${preview(id)}인 ${ITEM[collection].ko} 항목이 없습니다.${known === undefined ? '' : ` ${known.ko}`}`,
  }),
  'method-not-allowed': ({ method, allowed }) => ({
    en: `This path does not take ${method}; it takes ${allowed.join(', ')}.`,
    ko: `이 경로에는 ${method} 메서드를 쓸 수 없습니다. 쓸 수 있는 메서드: ${allowed.join(', ')}`,
  }),
  'not-acceptable': ({ produced }) =>
    produced.length === 1
      ? {
          en: `This is answered as ${produced.join()}, which the Accept header excludes.`,
          ko: `이 답의 형식은 ${produced.join()}인데 Accept 헤더가 제외하고 있습니다.`,
        }
      : {
          en: `This is answered as any of ${produced.join(', ')}, and the Accept header excludes them all.`,
          ko: `이 답은 ${produced.join(', ')} 형식으로 보낼 수 있는데 Accept 헤더가 모두 제외하고 있습니다.`,
        },
  'body-too-large': ({ takes }) => LARGEST[takes],
  'unsupported-media-type': ({ takes }) =>
    takes === 'lines' ? LINES_AS : PROBLEM_KINDS['unsupported-media-type'].meaning,
  'too-many-workloads': ({ workloads }) => ({
    en: `The design has ${grouped(workloads)} workloads; 2,000 are reviewed at most.`,
    ko: `설계에 워크로드가 ${grouped(workloads)}개 있는데, 2,000개까지만 검토합니다.`,
  }),
  'invalid-workload': ({ faults, omitted }) => faultCount(WORKLOAD, faults.length + omitted),
  'invalid-design': ({ faults, omitted }) => faultCount(DESIGN, faults.length + omitted),
  'invalid-comparison': ({ faults, omitted }) => faultCount(COMPARISON, faults.length + omitted),
  'invalid-query': ({ faults, omitted }) => faultCount(QUERY, faults.length + omitted),
};

/** What happened this time. */
export const detailOf = <C extends ProblemCode>(refusal: Refusal<C>): Text => {
  const tell: ((refusal: Refusal<C>) => Text) | undefined = DETAILS[refusal.code];
  return tell === undefined ? PROBLEM_KINDS[refusal.code].meaning : tell(refusal);
};
