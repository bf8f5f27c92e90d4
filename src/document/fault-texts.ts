import type { ErrorCode } from 'yaml';
import type { Text } from '../domain/text.js';
import { MOST_BYTES, MOST_DEPTH } from './limits.js';

export const TOO_LARGE: Text = {
  en: `The file is larger than ${MOST_BYTES / 1e6} MB, the most that is read.`,
  ko: `파일이 ${MOST_BYTES / 1e6}MB보다 커서 읽지 않습니다.`,
};

export const NOT_UTF_8: Text = {
  en: 'From here on the file is not UTF-8. Save it as UTF-8.',
  ko: '여기부터 UTF-8이 아닙니다. 파일을 UTF-8로 저장해 주십시오.',
};

export const CONTROL_CHARACTER: Text = {
  en: 'There is a control character here, which a text file must not have.',
  ko: '텍스트 파일에 있을 수 없는 제어 문자입니다.',
};

export const NOTHING_IN_IT: Text = { en: 'There is nothing in this file.', ko: '파일에 내용이 없습니다.' };

export const TOO_DEEP: Text = {
  en: `From here on the file is nested more than ${MOST_DEPTH} levels deep, the most that is read.`,
  ko: `여기부터 중첩이 ${MOST_DEPTH}단계를 넘어 읽지 않습니다.`,
};

export const TOO_MANY_TOKENS: Text = {
  en: 'The file has more keys and values than are read; reading stopped here.',
  ko: '키와 값이 지나치게 많아 여기까지만 읽었습니다.',
};

export const DUPLICATE_KEY: Text = {
  en: 'This key is here for the second time. Which value counts would be a guess.',
  ko: '같은 자리에 이미 있는 키입니다. 어느 값이 맞는지 알 수 없습니다.',
};

export const NOT_JSON: Text = {
  en: 'From here on this is not JSON (RFC 8259).',
  ko: '여기부터 JSON(RFC 8259) 형식에 어긋납니다.',
};

export const JSON_ENDS_EARLY: Text = {
  en: 'The file ends before its JSON does: a quote or a bracket is not closed, or a value is missing.',
  ko: 'JSON이 끝나기 전에 파일이 끝났습니다. 따옴표나 괄호를 닫지 않았거나 값이 빠졌습니다.',
};

export const JSON_COMMENT: Text = {
  en: 'JSON has no comments. Write the design as YAML to comment it.',
  ko: 'JSON에는 주석을 쓸 수 없습니다. 주석이 필요하면 YAML로 작성해 주십시오.',
};

export const JSON_LAST_COMMA: Text = {
  en: 'JSON has no comma behind the last item.',
  ko: 'JSON에서는 마지막 항목 뒤에 쉼표를 쓸 수 없습니다.',
};

export const JSON_QUOTES: Text = {
  en: 'JSON puts text in double quotes.',
  ko: 'JSON의 문자열은 큰따옴표로 감싸야 합니다.',
};

export const ALIAS: Text = {
  en: 'Aliases (*name) are not read: write the value out. Text that begins with * needs quotes.',
  ko: '별칭(*이름)은 쓸 수 없으니 값을 그대로 적어 주십시오. *로 시작하는 문자열은 따옴표로 감싸야 합니다.',
};

export const ANCHOR: Text = {
  en: 'Anchors (&name) are not read. Text that begins with & needs quotes.',
  ko: '앵커(&이름)는 쓸 수 없습니다. &로 시작하는 문자열은 따옴표로 감싸야 합니다.',
};

export const TAG: Text = {
  en: 'Tags (!name) are not read. Text that begins with ! needs quotes.',
  ko: '태그(!이름)는 쓸 수 없습니다. !로 시작하는 문자열은 따옴표로 감싸야 합니다.',
};

export const DIRECTIVE: Text = {
  en: 'Directives (%YAML, %TAG) are not read: leave this line out.',
  ko: '지시문(%YAML, %TAG)은 쓸 수 없습니다. 이 줄을 지워 주십시오.',
};

export const OPEN_QUOTE: Text = { en: 'This quote is not closed.', ko: '여기에서 연 따옴표를 닫지 않았습니다.' };

export const SECOND_DOCUMENT: Text = {
  en: 'A second document begins here. A file holds one design.',
  ko: '여기에서 두 번째 문서가 시작됩니다. 설계는 파일마다 하나씩 담아 주십시오.',
};

const NOT_YAML: Text = { en: 'From here on this is not YAML 1.2.', ko: '여기부터 YAML 1.2 형식에 어긋납니다.' };

const KEY_OF_SEVERAL_LINES: Text = {
  en: 'A key and its colon are expected here on one line.',
  ko: '여기에는 키와 콜론이 한 줄에 와야 합니다.',
};

const BAD_INDENT: Text = {
  en: 'This is not indented like its siblings, or not further than what holds it.',
  ko: '들여쓰기가 맞지 않습니다. 같은 수준의 항목과 줄을 맞추고 상위 항목보다 안쪽에 두어야 합니다.',
};

const NESTED_ON_ONE_LINE: Text = {
  en: 'A mapping or list that is held by a key begins on the next line. A colon and a space within text need quotes around it.',
  ko: '키에 딸린 매핑이나 목록은 다음 줄부터 써야 합니다. 문자열에 콜론과 공백이 들어가면 따옴표로 감싸 주십시오.',
};

/** By the code that the library gives. Its own messages are English only, and repeat parts of the file. */
const YAML_ERRORS: Readonly<Partial<Record<ErrorCode, Text>>> = {
  BAD_DQ_ESCAPE: {
    en: 'Text in double quotes has no such escape. Write \\\\ for a backslash, or use single quotes.',
    ko: '큰따옴표 안에서 쓸 수 없는 이스케이프입니다. 역슬래시는 \\\\로 쓰거나 작은따옴표를 사용해 주십시오.',
  },
  BAD_INDENT,
  BAD_SCALAR_START: {
    en: 'Text that begins with this sign needs quotes.',
    ko: '이 기호로 시작하는 문자열은 따옴표로 감싸야 합니다.',
  },
  BLOCK_AS_IMPLICIT_KEY: NESTED_ON_ONE_LINE,
  BLOCK_IN_FLOW: {
    en: 'Within [ ] and { }, items stand between commas, and lists and mappings in brackets of their own.',
    ko: '[ ]와 { } 안에서는 항목을 쉼표로 나누고, 목록과 매핑도 괄호로 감싸야 합니다.',
  },
  KEY_OVER_1024_CHARS: { en: 'A key has at most 1,024 characters.', ko: '키는 1,024자를 넘을 수 없습니다.' },
  MULTILINE_IMPLICIT_KEY: KEY_OF_SEVERAL_LINES,
  NON_STRING_KEY: {
    en: 'A key must be text. A list or mapping cannot be one.',
    ko: '키는 문자열이어야 합니다. 목록이나 매핑은 키로 쓸 수 없습니다.',
  },
  TAB_AS_INDENT: {
    en: 'A tab indents this line. YAML is indented by spaces.',
    ko: '탭으로 들여 쓴 줄입니다. YAML에서는 공백으로 들여 써야 합니다.',
  },
};

/** Faults that share an error code of the library, told apart by its message. */
const TOLD_APART: readonly (readonly [says: RegExp, text: Text])[] = [
  [/end with a/, { en: 'A bracket is opened, but not closed by here.', ko: '괄호를 열고 여기까지 닫지 않았습니다.' }],
  [
    /^Implicit map keys need/,
    { en: 'A key needs a colon and a space behind it.', ko: '키 뒤에 콜론과 공백이 있어야 합니다.' },
  ],
  [/^Missing , or :/, { en: 'A comma or a colon is missing before this.', ko: '이 앞에 쉼표나 콜론이 빠졌습니다.' }],
  [/^Missing ,/, { en: 'A comma is missing before this.', ko: '이 앞에 쉼표가 빠졌습니다.' }],
  [/^Unexpected ,/, { en: 'There is one comma too many here.', ko: '불필요한 쉼표가 있습니다.' }],
  [/^Unexpected flow-/, { en: 'This bracket closes nothing.', ko: '여는 괄호가 없는 닫는 괄호입니다.' }],
  [/^A block sequence/, BAD_INDENT],
  [/^Unexpected block-seq-ind/, NESTED_ON_ONE_LINE],
  [
    /at node end$/,
    {
      en: 'The value before this is complete already. A list cannot go on as a mapping, and text cannot follow its closing quote.',
      ko: '앞의 값이 이미 끝났습니다. 목록에 매핑을 이어 쓰거나 닫는 따옴표 뒤에 문자를 더 쓸 수 없습니다.',
    },
  ],
  [
    /^Block scalar header/,
    {
      en: 'After | and > only +, - and a digit may follow. The text begins on the next line.',
      ko: '|와 > 뒤에는 +, -와 숫자 하나만 쓸 수 있습니다. 문자열은 다음 줄부터 씁니다.',
    },
  ],
  [
    /^Comments must/,
    { en: 'A comment needs a space before its #.', ko: '주석을 시작하는 # 앞에는 공백이 있어야 합니다.' },
  ],
  [
    /^Sequence item without/,
    { en: 'An item of this list needs a - before it.', ko: '목록의 항목 앞에는 -가 있어야 합니다.' },
  ],
];

export const sayYamlError = (code: ErrorCode, message: string): Text =>
  TOLD_APART.find(([says]) => says.test(message))?.[1] ?? YAML_ERRORS[code] ?? NOT_YAML;
