import type { RecommendationAnswer } from '../../answers/recommendation/recommendation.js';
import { checkWorkload } from '../../contract/workload/check-workload.js';
import { sayRecommendation } from '../../report/recommendation/say-recommendation.js';
import type { Saying } from '../../report/saying.js';
import { recommend } from '../../domain/advice/recommend.js';
import type { CliContext } from '../cli-context.js';
import { escapeControls } from '../escape-controls.js';
import { printError } from '../print-error.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { readChecked } from '../input/read-checked.js';
import { shownName, type Source } from '../input/source.js';
import { paletteFor } from '../palette.js';
import { startProgress } from '../progress.js';
import { prettyRecommendation } from './pretty-recommendation.js';
import type { RecommendAsked } from './recommend-asked.js';

/** A recommendation with the file of its workload; null where it came without one. */
interface FileRecommendation {
  readonly file: string | null;
  readonly recommendation: RecommendationAnswer;
}

/** Recommends for files and tells of all that are sound; what is wrong with the others is told on stderr. */
export const recommendForFiles = async (
  sources: readonly Source[],
  asked: RecommendAsked,
  saying: Saying,
  context: CliContext,
): Promise<ExitCode> => {
  const { answered, complaints } = await recommendAll(sources, asked, saying, context);
  for (const complaint of complaints) printError(context, complaint);
  const text = asked.format === 'json' ? asJson : asPretty;
  context.stdout.write(text(answered, sources.length > 1, asked, context));
  return complaints.length > 0 ? EXIT.badInput : EXIT.fine;
};

interface RecommendedAll {
  readonly answered: readonly FileRecommendation[];
  readonly complaints: readonly string[];
}

const recommendAll = async (
  sources: readonly Source[],
  { detail }: RecommendAsked,
  saying: Saying,
  context: CliContext,
): Promise<RecommendedAll> => {
  const progress = startProgress(
    { total: sources.length, say: (done) => `${done} of ${sources.length} files answered` },
    { stream: context.stderr },
  );
  const answered: FileRecommendation[] = [];
  const complaints: string[] = [];
  try {
    for (const source of sources) {
      const read = await readChecked(source, checkWorkload, saying.language, context);
      if (read.kind === 'unsound') complaints.push(...read.complaints);
      else {
        const recommended = recommend(read.value.checked.workload, saying.rulebook);
        answered.push({ file: source.name, recommendation: sayRecommendation(recommended, detail, saying) });
      }
      await progress.step();
    }
  } finally {
    progress.end();
  }
  return { answered, complaints };
};

/** Of one file the very bytes of the answer that the HTTP API gives, of several a list; with a line feed. */
const asJson = (answered: readonly FileRecommendation[], several: boolean): string => {
  if (several) return `${JSON.stringify(answered)}\n`;
  return answered.map(({ recommendation }) => `${JSON.stringify(recommendation)}\n`).join('');
};

/** One below the other, each under the name of its file where there are several. */
const asPretty = (
  answered: readonly FileRecommendation[],
  several: boolean,
  { color }: RecommendAsked,
  context: CliContext,
): string => {
  const paint = paletteFor(color, context);
  return answered
    .map(({ file, recommendation }) => {
      const head = several ? `${paint.dim(escapeControls(shownName(file)))}\n` : '';
      return `${head}${prettyRecommendation(recommendation, paint)}`;
    })
    .join('\n');
};
