import type { Text } from '../../domain/text.js';
import type { ProblemCode } from './refusal.js';

/** What all problems of one code share. */
export interface ProblemKind {
  readonly status: number;
  readonly title: Text;
  /** What happened, and what to do about it. */
  readonly meaning: Text;
}

export const PROBLEM_KINDS: Readonly<Record<ProblemCode, ProblemKind>> = {
  'malformed-request': {
    status: 400,
    title: { en: 'Malformed request', ko: '잘못된 요청 형식' },
    meaning: {
      en: 'The request line, a header or the path is not well formed, such as a path with a lone percent sign.',
      ko: '요청 줄, 헤더 또는 경로의 형식이 잘못되었습니다. 예를 들어 경로에 퍼센트 기호가 홀로 있는 경우입니다.',
    },
  },
  'empty-body': {
    status: 400,
    title: { en: 'Empty body', ko: '빈 본문' },
    meaning: {
      en: 'A JSON document is expected in the body, but there is none. Send one, with its Content-Type.',
      ko: '본문에 JSON 문서가 있어야 하지만 비어 있습니다. Content-Type과 함께 문서를 보내 주십시오.',
    },
  },
  'not-utf-8': {
    status: 400,
    title: { en: 'Body is not UTF-8', ko: 'UTF-8이 아닌 본문' },
    meaning: {
      en: 'JSON is exchanged in UTF-8, and some bytes of the body are no UTF-8. Encode the document anew.',
      ko: 'JSON은 UTF-8로 주고받는데, 본문에 UTF-8이 아닌 바이트가 있습니다. 문서를 UTF-8로 다시 인코딩해 주십시오.',
    },
  },
  'malformed-json': {
    status: 400,
    title: { en: 'Malformed JSON', ko: '잘못된 JSON' },
    meaning: {
      en: 'The body is not JSON (RFC 8259). `line` and `column` tell where it ceases to be.',
      ko: '본문이 JSON(RFC 8259)이 아닙니다. `line`과 `column`이 어긋나기 시작하는 위치를 알려 줍니다.',
    },
  },
  'duplicate-key': {
    status: 400,
    title: { en: 'Duplicate key', ko: '중복된 키' },
    meaning: {
      en: 'An object of the body has one key twice. Which value counts would be a guess, so neither does.',
      ko: '본문의 한 객체에 같은 키가 두 번 있습니다. 어느 값이 맞는지 짐작하지 않고 거절합니다.',
    },
  },
  'unknown-path': {
    status: 404,
    title: { en: 'Unknown path', ko: '없는 경로' },
    meaning: {
      en: 'Nothing is served at this path. Paths are case-sensitive and have no slash at the end.',
      ko: '이 경로에는 아무것도 없습니다. 경로는 대소문자를 구분하며 끝에 슬래시를 붙이지 않습니다.',
    },
  },
  'unknown-id': {
    status: 404,
    title: { en: 'Unknown id', ko: '없는 식별자' },
    meaning: {
      en: 'The collection has no item of this id. `didYouMean` names the one nearest to it, if any is near.',
      ko: '해당 모음에 이 식별자의 항목이 없습니다. 비슷한 것이 있으면 `didYouMean`에 적습니다.',
    },
  },
  'method-not-allowed': {
    status: 405,
    title: { en: 'Method not allowed', ko: '허용되지 않는 메서드' },
    meaning: {
      en: 'The path exists, but not for this method. `allowed` and the Allow header list those it has.',
      ko: '경로는 있지만 이 메서드는 쓸 수 없습니다. 쓸 수 있는 메서드는 `allowed`와 Allow 헤더에 있습니다.',
    },
  },
  'not-acceptable': {
    status: 406,
    title: { en: 'Not acceptable', ko: '받을 수 없는 형식' },
    meaning: {
      en: 'The Accept header excludes every media type in which this can be answered.',
      ko: '이 답을 보낼 수 있는 미디어 타입을 Accept 헤더가 모두 제외하고 있습니다.',
    },
  },
  'request-timeout': {
    status: 408,
    title: { en: 'Request timeout', ko: '요청 시간 초과' },
    meaning: {
      en: 'The request took too long to arrive. Send it again.',
      ko: '요청이 도착하는 데 너무 오래 걸렸습니다. 다시 보내 주십시오.',
    },
  },
  'body-too-large': {
    status: 413,
    title: { en: 'Body too large', ko: '너무 큰 본문' },
    meaning: {
      en: 'A body, or a line of a batch, has at most 256 kB (262,144 bytes), and a body with a design 1 MB (1,048,576 bytes). `detail` tells which of them applies.',
      ko: '본문과 일괄 요청의 한 줄은 256kB(262,144바이트)까지이고, 설계를 담은 본문은 1MB(1,048,576바이트)까지입니다. 어느 쪽이 적용되는지는 `detail`에 있습니다.',
    },
  },
  'too-many-workloads': {
    status: 413,
    title: { en: 'Too many workloads', ko: '너무 많은 워크로드' },
    meaning: {
      en: 'A design that is posted has at most 2,000 workloads, since each is held against every database. The command line reviews larger ones.',
      ko: '워크로드마다 모든 데이터베이스와 견주므로, 요청으로 보내는 설계에는 워크로드를 2,000개까지 담을 수 있습니다. 더 큰 설계는 명령줄에서 검토하십시오.',
    },
  },
  'path-too-long': {
    status: 414,
    title: { en: 'Path too long', ko: '너무 긴 경로' },
    meaning: { en: 'A segment of the path is longer than any id.', ko: '경로의 한 부분이 어떤 식별자보다도 깁니다.' },
  },
  'unsupported-media-type': {
    status: 415,
    title: { en: 'Unsupported media type', ko: '지원하지 않는 미디어 타입' },
    meaning: {
      en: 'A body is taken as `Content-Type: application/json` in UTF-8, that of a batch as `application/x-ndjson`, and as nothing else.',
      ko: '본문은 `Content-Type: application/json`과 UTF-8로만 받고, 일괄 요청의 본문은 `application/x-ndjson`으로 받습니다.',
    },
  },
  'unsupported-encoding': {
    status: 415,
    title: { en: 'Unsupported content encoding', ko: '지원하지 않는 콘텐츠 인코딩' },
    meaning: {
      en: 'Compressed bodies are not taken. Leave the Content-Encoding header out.',
      ko: '압축한 본문은 받지 않습니다. Content-Encoding 헤더를 빼 주십시오.',
    },
  },
  'invalid-workload': {
    status: 422,
    title: { en: 'Invalid workload', ko: '유효하지 않은 워크로드' },
    meaning: {
      en: 'The body is JSON, but not a workload of the contract. `errors` lists all that is wrong with it, place by place; `omitted` counts what did not fit into the list.',
      ko: '본문이 JSON이기는 하지만 계약에 맞는 워크로드가 아닙니다. 잘못된 곳은 모두 `errors`에 자리별로 있으며, 다 싣지 못한 수는 `omitted`에 있습니다.',
    },
  },
  'invalid-design': {
    status: 422,
    title: { en: 'Invalid design', ko: '유효하지 않은 설계' },
    meaning: {
      en: 'The body is JSON, but not a design of the contract. `errors` lists all that is wrong with it, place by place; `omitted` counts what did not fit into the list.',
      ko: '본문이 JSON이기는 하지만 계약에 맞는 설계가 아닙니다. 잘못된 곳은 모두 `errors`에 자리별로 있으며, 다 싣지 못한 수는 `omitted`에 있습니다.',
    },
  },
  'invalid-comparison': {
    status: 422,
    title: { en: 'Invalid comparison', ko: '유효하지 않은 비교 요청' },
    meaning: {
      en: 'The body is JSON, but does not name two to eight different families or databases of the rulebook, or its workload is invalid. `errors` lists what is wrong, place by place; `omitted` counts what did not fit into the list.',
      ko: '본문이 JSON이기는 하지만 규칙집에 있는 서로 다른 계열이나 데이터베이스를 2개 이상 8개 이하로 적지 않았거나 워크로드가 유효하지 않습니다. 잘못된 곳은 `errors`에 자리별로 있으며, 다 싣지 못한 수는 `omitted`에 있습니다.',
    },
  },
  'invalid-query': {
    status: 400,
    title: { en: 'Invalid query', ko: '유효하지 않은 쿼리' },
    meaning: {
      en: 'A parameter behind the question mark is unknown, stands there twice, or has a value that is not known. In `errors`, `?` and the name of the parameter stand for the place.',
      ko: '물음표 뒤의 매개변수가 알 수 없는 것이거나, 두 번 쓰였거나, 알 수 없는 값을 가졌습니다. `errors`에서는 `?`와 매개변수 이름이 자리를 나타냅니다.',
    },
  },
  'headers-too-large': {
    status: 431,
    title: { en: 'Headers too large', ko: '너무 큰 헤더' },
    meaning: {
      en: 'The headers of a request have at most 16 kB together.',
      ko: '요청 헤더는 모두 합해 16kB까지입니다.',
    },
  },
  'internal-error': {
    status: 500,
    title: { en: 'Internal error', ko: '내부 오류' },
    meaning: {
      en: 'A bug of the service, not of the request. The X-Request-Id header of the answer finds it in the log.',
      ko: '요청이 아니라 서비스의 결함입니다. 답의 X-Request-Id 헤더로 로그에서 찾을 수 있습니다.',
    },
  },
  'shutting-down': {
    status: 503,
    title: { en: 'Shutting down', ko: '종료 중' },
    meaning: {
      en: 'The service finishes what it has begun and takes nothing new. Send the request again on a new connection; of a batch, this line and those after it.',
      ko: '진행 중인 요청만 마치고 새 요청은 받지 않습니다. 새 연결로 다시 보내 주십시오. 일괄 요청이면 이 줄부터 다시 보내면 됩니다.',
    },
  },
};

export const PROBLEM_CODES = Object.keys(PROBLEM_KINDS) as readonly ProblemCode[];
