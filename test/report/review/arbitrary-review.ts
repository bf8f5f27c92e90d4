import fc from 'fast-check';
import type { FindingAnswer } from '../../../src/answers/review/finding.js';
import type { ReviewAnswer } from '../../../src/answers/review/review.js';
import type { SourceAnswer } from '../../../src/answers/source.js';
import { SUPPRESSED_BY } from '../../../src/domain/review/ignores.js';
import type { Region } from '../../../src/domain/region.js';
import { REVIEW_VERDICTS, SEVERITIES } from '../../../src/domain/rulebook/severity.js';
import { LANGUAGES, type Language } from '../../../src/domain/text.js';
import { CONFIDENCES } from '../../../src/domain/advice/verdict/confidence.js';
import { VERDICT_KINDS } from '../../../src/domain/advice/verdict/judge.js';
import type { RuleForReport } from '../../../src/report/formats/rules-for-report.js';
import type { ReviewedFile } from '../../../src/report/review/reviewed-file.js';

/** What reports are made of. */
export interface ArbitraryReport {
  readonly files: readonly ReviewedFile[];
  readonly rules: readonly RuleForReport[];
  readonly language: Language;
}

/** Pieces that mean something in one of the formats, or nothing in any encoding. */
const NASTY = [
  ...[
    '"',
    "'",
    '&',
    '&amp;',
    '&#124;',
    '<',
    '>',
    ']]>',
    '<![CDATA[',
    '</failure>',
    '<!--',
    '-->',
    '<script>alert(1)</script>',
    '<br>',
  ],
  ...['%', '%0A', '%25', '::', ':', ',', '::error::', '##[error]', '::set-output name=a::'],
  ...[
    '|',
    '\\',
    '\\|',
    '`',
    '```',
    '*',
    '**',
    '_',
    '~',
    '~~~',
    '$x$',
    '# ',
    '- ',
    '+ ',
    '1. ',
    '1) ',
    '> ',
    '---',
    '===',
    '|---|',
    '    ',
  ],
  ...[
    '[a](https://a.example)',
    '![a](https://a.example/b.png)',
    '[a]: https://a.example',
    '[^1]',
    '<https://a.example>',
    'https://a.example/?b=c&d',
    'www.a.example',
  ],
  ...[
    'a@b.example',
    'mailto:a@b.example',
    '@octocat',
    '@',
    '#12',
    'GH-7',
    'a/b#3',
    '!4',
    '&5',
    '%6',
    '~bug',
    '{0}',
    '{{x}}',
  ],
  ...[
    '\n',
    '\r',
    '\r\n',
    '\t',
    '\0',
    '\u0007',
    '\u001B[31m',
    '\u007F',
    '\u0085',
    '\u2028',
    '\u2029',
    '\u200B',
    '\u00A0',
    '\u202E',
    '\uFEFF',
  ],
  ...[
    '\uD800',
    '\uDC00',
    '\uFFFE',
    '\uFFFF',
    '한국어',
    '주문 서비스',
    '😀',
    '👩‍👩‍👧',
    'e\u0301',
    ' ',
    'x',
    'https',
    '://',
    'word',
    '7',
  ],
] as const;

/** Any text, often of pieces that break a careless report; never without a letter. */
const arbitraryText = (): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.oneof(
        fc.string({ unit: fc.constantFrom(...NASTY), maxLength: 8 }),
        fc.string({ unit: 'binary', maxLength: 20 }),
      ),
      fc.nat(9),
    )
    .map(([text, place]) => `${text.slice(0, place)}x${text.slice(place)}`);

const arbitraryId = (): fc.Arbitrary<string> =>
  fc.oneof(fc.constantFrom('order-service', 'orders', 'shared-database'), arbitraryText());

const arbitraryRegion = (): fc.Arbitrary<Region> =>
  fc
    .record({
      line: fc.integer({ min: 1, max: 9000 }),
      column: fc.integer({ min: 1, max: 200 }),
      lines: fc.nat(3),
      width: fc.nat(200),
    })
    .map(({ line, column, lines, width }) => ({
      line,
      column,
      endLine: line + lines,
      endColumn: lines === 0 ? column + width : 1 + width,
    }));

const arbitrarySource = (): fc.Arbitrary<SourceAnswer> =>
  fc.record(
    {
      title: arbitraryText(),
      note: arbitraryText(),
      url: fc.oneof(
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        fc.tuple(fc.webUrl(), arbitraryText()).map((parts) => parts.join('/')),
        arbitraryText(),
      ),
    },
    { requiredKeys: ['title', 'url'] },
  );

const arbitraryRule = (): fc.Arbitrary<RuleForReport> =>
  fc.record({
    id: arbitraryId(),
    title: arbitraryText(),
    because: arbitraryText(),
    remedy: arbitraryText(),
    severity: fc.constantFrom(...SEVERITIES),
    patterns: fc.array(arbitraryId(), { maxLength: 30 }),
    sources: fc.array(arbitrarySource(), { maxLength: 3 }),
  });

const arbitrarySuppression = (): fc.Arbitrary<NonNullable<FindingAnswer['suppressed']>> =>
  fc.record({
    by: fc.constantFrom(...SUPPRESSED_BY),
    reason: fc.option(arbitraryText()),
    until: fc.option(fc.constantFrom('2027-01-01', 'some day')),
  });

const arbitraryFinding = (ids: readonly string[]): fc.Arbitrary<FindingAnswer> =>
  fc
    .record({
      rule:
        ids.length === 0
          ? arbitraryId()
          : fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: arbitraryId() }),
      title: arbitraryText(),
      severity: fc.constantFrom(...SEVERITIES),
      target: arbitraryId(),
      members: fc.array(arbitraryId(), { maxLength: 3 }),
      pointer: fc.constantFrom(
        '',
        '/',
        '/services/0',
        '/services/12/workloads/3/name',
        '/interactions/2',
        '/datastores/0',
        '/a~1b/|/@x',
      ),
      message: arbitraryText(),
      remedy: fc.oneof(arbitraryText(), fc.constant('')),
      patterns: fc.array(arbitraryId(), { maxLength: 3 }),
      reasons: fc.array(fc.record({ text: arbitraryText(), facts: fc.constant([]) }), { maxLength: 3 }),
      sources: fc.array(arbitrarySource(), { maxLength: 3 }),
      help: fc.constant('/v1/review-rules/x'),
      suppressed: fc.option(arbitrarySuppression(), { nil: undefined, freq: 3 }),
    })
    .map(({ suppressed, ...finding }) => (suppressed === undefined ? finding : { ...finding, suppressed }));

const arbitraryAdvice = (): fc.Arbitrary<ReviewAnswer['recommendations'][number]> =>
  fc.record({
    service: arbitraryId(),
    workload: arbitraryId(),
    pointer: fc.constant('/services/0/workloads/0'),
    datastore: fc.option(arbitraryId()),
    verdict: fc.constantFrom(...VERDICT_KINDS),
    confidence: fc.constantFrom(...CONFIDENCES),
    text: arbitraryText(),
    family: fc.option(arbitraryId()),
    database: fc.option(arbitraryId()),
    ranking: fc.array(
      fc.record({ family: arbitraryId(), title: arbitraryText(), database: arbitraryId(), fit: fc.nat(100) }),
      { maxLength: 3 },
    ),
  });

const arbitraryStyle = (): fc.Arbitrary<ReviewAnswer['architecture']> =>
  fc.record({
    style: fc.option(arbitraryId()),
    advised: fc.option(arbitraryId()),
    text: arbitraryText(),
    ranking: fc.array(
      fc.record({
        rank: fc.integer({ min: 1, max: 3 }),
        style: arbitraryId(),
        title: arbitraryText(),
        fit: fc.nat(100),
        points: fc.nat(100),
        outcome: fc.constantFrom('fits' as const, 'ruled-out' as const),
        reasons: fc.constant([]),
      }),
      { maxLength: 3 },
    ),
  });

const arbitraryReview = (ids: readonly string[]): fc.Arbitrary<ReviewAnswer> =>
  fc
    .record({
      system: arbitraryText(),
      language: fc.constantFrom(...LANGUAGES),
      detail: fc.constant('full' as const),
      rulebook: fc.constant({ name: 'rulebook', version: '1', digest: 'sha256-x' }),
      verdict: fc.constantFrom(...REVIEW_VERDICTS),
      text: arbitraryText(),
      findings: fc.array(arbitraryFinding(ids), { maxLength: 8 }),
      recommendations: fc.array(arbitraryAdvice(), { maxLength: 3 }),
      architecture: arbitraryStyle(),
    })
    .map((review) => ({ ...review, counts: countsOf(review.findings) }));

const countsOf = (findings: readonly FindingAnswer[]): ReviewAnswer['counts'] => {
  const counting = findings.filter(({ suppressed }) => suppressed === undefined);
  const of = (severity: FindingAnswer['severity']): number =>
    counting.filter((finding) => finding.severity === severity).length;
  return {
    error: of('error'),
    warning: of('warning'),
    info: of('info'),
    suppressed: findings.length - counting.length,
    ...{ services: 3, workloads: 1, datastores: 2, interactions: 0, transactions: 1 },
  };
};

const arbitraryFileName = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(
      'design.yaml',
      '../shop/design.yaml',
      '/srv/design.yaml',
      'C:/designs/shop.yaml',
      '//host/share/design.yaml',
      'a:b.yaml',
      '설계/주문.yaml',
    ),
    arbitraryText(),
  );

const arbitraryFile = (ids: readonly string[]): fc.Arbitrary<ReviewedFile> =>
  fc
    .record({
      file: fc.option(arbitraryFileName()),
      review: arbitraryReview(ids),
      regions: fc.infiniteStream(fc.option(arbitraryRegion(), { nil: undefined })),
    })
    .map(({ file, review, regions }) => ({
      file,
      review,
      findings: review.findings.map((finding, index) => {
        const region = regions.next().value as Region | undefined;
        return { finding, file, region: file === null ? undefined : region, fingerprint: `v1:${index}` };
      }),
    }));

/** What two files must not share to be told apart in every format, whatever characters are dropped. */
const nameOf = ({ file, review }: ReviewedFile): string => (file ?? review.system).replaceAll(/[^\w./-]/g, '');

/** Reviews of several files, with the rules that they were reviewed by. */
export const arbitraryReport = (): fc.Arbitrary<ArbitraryReport> =>
  fc
    .uniqueArray(arbitraryRule(), { maxLength: 5, selector: ({ id }) => id.replaceAll(/[^\w-]/g, '') })
    .chain((rules) =>
      fc.record({
        files: fc.uniqueArray(arbitraryFile(rules.map(({ id }) => id)), { maxLength: 3, selector: nameOf }),
        rules: fc.constant(rules),
        language: fc.constantFrom(...LANGUAGES),
      }),
    );
