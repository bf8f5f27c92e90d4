import type { Log, LogicalLocation, ReportingDescriptor, Region as SarifRegion, Result, Suppression } from 'sarif';
import type { FindingAnswer, SuppressionAnswer } from '../../answers/review/finding.js';
import type { Region } from '../../domain/region.js';
import type { Severity } from '../../domain/rulebook/severity.js';
import type { Language } from '../../domain/text.js';
import type { LocatedFinding, ReviewedFile } from '../review/reviewed-file.js';
import { artifactLocation, SOURCE_ROOT } from './escapes/artifact-location.js';
import { escapeMarkdown, markdownLink } from './escapes/escape-markdown.js';
import { mostSevereFirst, sayings } from './findings.js';
import { reportable } from './escapes/reportable.js';
import type { RuleForReport } from './rules-for-report.js';
import { webAddress } from './escapes/web-address.js';

/** GitHub refuses a run with more results. */
const MAX_RESULTS = 25_000;
/** GitHub refuses a rule with more tags. */
const MAX_TAGS = 20;

const LEVELS: Readonly<Record<Severity, Result.level>> = { error: 'error', warning: 'warning', info: 'note' };

/** A report for code scanning: SARIF 2.1.0, one run over all files. */
export const toSarif = (
  files: readonly ReviewedFile[],
  rules: readonly RuleForReport[],
  language: Language,
  version: string,
): Log => {
  const found = mostSevereFirst(files.flatMap(({ findings }) => findings));
  const leftOut = Math.max(0, found.length - MAX_RESULTS);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'nosql-advisor', version, language, rules: rules.map((rule) => toRule(rule, language)) },
        },
        language,
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: PHRASES[language].root } } },
        results: found.slice(0, MAX_RESULTS).map((located) => toResult(located, indexes)),
        ...(leftOut === 0 ? {} : { properties: { resultsLeftOut: leftOut } }),
      },
    ],
  };
};

const toRule = (rule: RuleForReport, language: Language): ReportingDescriptor => {
  const { id, title, because, remedy, severity, patterns, sources } = rule;
  const [helpUri] = sources.flatMap(({ url }) => webAddress(url) ?? []);
  const heading = PHRASES[language].sources;
  return {
    id: reportable(id),
    name: reportable(id).replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: reportable(title) },
    fullDescription: { text: reportable(because) },
    help: {
      text: reportable(
        [remedy, '', `${heading}:`, ...sources.map((source) => `- ${source.title}: ${source.url}`)].join('\n'),
      ),
      markdown: [
        escapeMarkdown(remedy),
        '',
        `**${heading}**`,
        '',
        ...sources.map((source) => `- ${markdownLink(source.title, source.url)}`),
      ].join('\n'),
    },
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [...new Set(['design', ...patterns.map(reportable)])].slice(0, MAX_TAGS) },
  };
};

const toResult = (
  { finding, file, region, fingerprint }: LocatedFinding,
  indexes: ReadonlyMap<string, number>,
): Result => {
  const ruleIndex = indexes.get(finding.rule);
  return {
    ruleId: reportable(finding.rule),
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[finding.severity],
    message: { text: withoutLinks(sayings(finding).join(' ')) },
    locations: [
      {
        ...(file === null
          ? {}
          : {
              physicalLocation: {
                artifactLocation: artifactLocation(file),
                ...(region === undefined ? {} : { region: toRegion(region) }),
              },
            }),
        logicalLocations: [toLogicalLocation(finding)],
      },
    ],
    partialFingerprints: { 'nosqlAdvisor/v1': fingerprint },
    ...(finding.suppressed === undefined ? {} : { suppressions: [toSuppression(finding.suppressed)] }),
  };
};

/** A plain message may hold links of the form `[text](target)`; none of ours does. */
const withoutLinks = (text: string): string => reportable(text).replaceAll('](', '] (');

const toRegion = ({ line, column, endLine, endColumn }: Region): SarifRegion => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
});

const toLogicalLocation = ({ target, pointer }: FindingAnswer): LogicalLocation => ({
  name: reportable(target),
  ...(pointer === '' ? {} : { fullyQualifiedName: reportable(pointer) }),
  kind: kindOf(pointer),
});

/** The list of the design that each kind of part is in. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^\/services\/\d+\/workloads\/\d+/, 'workload'],
  [/^\/services\/\d+/, 'service'],
  [/^\/datastores\/\d+/, 'datastore'],
  [/^\/copies\/\d+/, 'copy'],
  [/^\/externals\/\d+/, 'external'],
  [/^\/interactions\/\d+/, 'interaction'],
  [/^\/transactions\/\d+/, 'transaction'],
  [/^\/ignore\/\d+/, 'ignore'],
];

/** What kind of part of a design a pointer leads to; the system where it leads to none. */
const kindOf = (pointer: string): string => KINDS.find(([path]) => path.test(pointer))?.[1] ?? 'system';

const toSuppression = ({ by, reason }: SuppressionAnswer): Suppression => ({
  kind: by === 'baseline' ? 'external' : 'inSource',
  status: 'accepted',
  ...(reason === null ? {} : { justification: reportable(reason) }),
});

const PHRASES: Readonly<Record<Language, { readonly root: string; readonly sources: string }>> = {
  en: { root: 'The folder that the paths of the designs start from.', sources: 'Sources' },
  ko: { root: '설계 파일 경로의 기준이 되는 폴더입니다.', sources: '출처' },
};
