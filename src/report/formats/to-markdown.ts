import type { StyleAdviceAnswer } from '../../answers/review/style-advice.js';
import type { WorkloadAdviceAnswer } from '../../answers/review/workload-advice.js';
import type { Language } from '../../domain/text.js';
import type { LocatedFinding, ReviewedFile } from '../review/reviewed-file.js';
import { escapeMarkdown, markdownLink } from './escapes/escape-markdown.js';
import { isCounted } from './findings.js';
import { MARKDOWN_PHRASES, type MarkdownPhrases } from './markdown-phrases.js';
import { markdownTable } from './markdown-table.js';

/** The first line of every report, which readers do not see: by it a comment is found again and updated in place. */
export const MARKDOWN_MARKER = '<!-- nosql-advisor -->';

const NONE = '–';

/** A report for a job's summary or a comment on a pull request, in GitHub's Markdown. */
export const toMarkdown = (files: readonly ReviewedFile[], language: Language): string => {
  const say = MARKDOWN_PHRASES[language];
  const parts = files.length === 0 ? [say.nothingReviewed] : files.flatMap((file) => aboutFile(file, say));
  return `${[MARKDOWN_MARKER, ...parts].join('\n\n')}\n`;
};

/** The blocks on one file, each to be followed by an empty line. */
const aboutFile = ({ review, file, findings }: ReviewedFile, say: MarkdownPhrases): readonly string[] => {
  const counting = findings.filter(isCounted);
  return [
    `## ${say.title(escapeMarkdown(review.system), review.verdict)}`,
    ...(file === null ? [] : [`_${escapeMarkdown(file)}_`]),
    escapeMarkdown(review.text),
    `${say.found(review.counts)} (${say.reviewed(review.counts)})`,
    ...(counting.length === 0
      ? [say.noFindings]
      : [
          `### ${say.headings.findings}`,
          block(
            markdownTable(
              say.findings,
              counting.map((one) => inBrief(one, say)),
            ),
          ),
          `### ${say.headings.details}`,
          ...counting.flatMap((one) => inFull(one, say)),
        ]),
    ...aboutWorkloads(review.recommendations, say),
    ...aboutStyle(review.architecture, say),
    ...aboutSuppressed(findings, say),
  ].filter((part) => part !== '');
};

const block = (lines: readonly string[]): string => lines.join('\n');

/** Target, then file and line as far as they are known; else the place in the design. */
const where = ({ finding, file, region }: LocatedFinding): string => {
  const line = file === null ? finding.pointer : `${file}${region === undefined ? '' : `:${region.line}`}`;
  return [finding.target, line]
    .map(escapeMarkdown)
    .filter((part) => part !== '')
    .join(' · ');
};

const inBrief = (located: LocatedFinding, say: MarkdownPhrases): readonly string[] => {
  const { severity, rule, message } = located.finding;
  return [say.severity[severity], escapeMarkdown(rule), where(located), escapeMarkdown(message)];
};

const inFull = (located: LocatedFinding, say: MarkdownPhrases): readonly string[] => {
  const { severity, title, message, remedy, reasons, patterns, sources = [] } = located.finding;
  const { labels } = say;
  const listed = (label: string, items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : [`- **${label}**`, ...items.map((item) => `  - ${item}`)];
  return [
    `#### ${say.severity[severity]}: ${escapeMarkdown(title)} (${where(located)})`,
    escapeMarkdown(message),
    block([
      ...(remedy === '' ? [] : [`- **${labels.remedy}**: ${escapeMarkdown(remedy)}`]),
      ...listed(
        labels.reasons,
        reasons.map(({ text }) => escapeMarkdown(text)),
      ),
      ...(patterns.length === 0 ? [] : [`- **${labels.patterns}**: ${patterns.map(escapeMarkdown).join(', ')}`]),
      ...listed(
        labels.sources,
        sources.map(
          ({ title: name, url, note }) =>
            `${markdownLink(name, url)}${note === undefined ? '' : ` (${escapeMarkdown(note)})`}`,
        ),
      ),
    ]),
  ];
};

const aboutWorkloads = (advice: readonly WorkloadAdviceAnswer[], say: MarkdownPhrases): readonly string[] => {
  if (advice.length === 0) return [];
  const rows = advice.map(({ service, workload, datastore, database, family, confidence, ranking = [], text }) => [
    escapeMarkdown(`${service}/${workload}`),
    orNone(datastore),
    [database, family].flatMap((id) => (id === null ? [] : [escapeMarkdown(id)])).join(' · ') || NONE,
    say.confidence[confidence],
    ranking.map(({ title, fit }) => `${escapeMarkdown(title)} ${fit}`).join(', ') || NONE,
    escapeMarkdown(text),
  ]);
  return [`### ${say.headings.workloads}`, block(markdownTable(say.workloads, rows))];
};

const orNone = (text: string | null): string => (text === null ? NONE : escapeMarkdown(text));

const aboutStyle = (
  { style, advised, text, ranking = [] }: StyleAdviceAnswer,
  say: MarkdownPhrases,
): readonly string[] => {
  const rows = ranking.map(({ rank, title, fit, outcome }) => [
    String(rank),
    escapeMarkdown(title),
    String(fit),
    say.outcome[outcome],
  ]);
  const titleOf = (id: string | null): string => orNone(ranking.find((one) => one.style === id)?.title ?? id);
  return [
    `### ${say.headings.style}`,
    block([`- **${say.labels.inUse}**: ${titleOf(style)}`, `- **${say.labels.advised}**: ${titleOf(advised)}`]),
    escapeMarkdown(text),
    ...(rows.length === 0 ? [] : [block(markdownTable(say.styles, rows))]),
  ];
};

const aboutSuppressed = (findings: readonly LocatedFinding[], say: MarkdownPhrases): readonly string[] => {
  const rows = findings.flatMap((located) => {
    const { suppressed } = located.finding;
    return suppressed === undefined
      ? []
      : [[...inBrief(located, say), say.by[suppressed.by], orNone(suppressed.reason), orNone(suppressed.until)]];
  });
  return rows.length === 0 ? [] : [`### ${say.headings.suppressed}`, block(markdownTable(say.suppressed, rows))];
};
