import { checkWorkload } from '../../contract/workload/check-workload.js';
import { sayRecommendation } from '../../report/recommendation/say-recommendation.js';
import type { Saying } from '../../report/saying.js';
import { recommend } from '../../domain/advice/recommend.js';
import type { CliContext } from '../cli-context.js';
import { printError } from '../print-error.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { readChecked } from '../input/read-checked.js';
import type { Source } from '../input/source.js';
import { paletteFor } from '../palette.js';
import { prettyRecommendation } from './pretty-recommendation.js';
import type { RecommendAsked } from './recommend-asked.js';

export const recommendForFile = async (
  source: Source,
  { format, detail, color }: RecommendAsked,
  saying: Saying,
  context: CliContext,
): Promise<ExitCode> => {
  const read = await readChecked(source, checkWorkload, saying.language, context);
  if (read.kind === 'unsound') {
    for (const complaint of read.complaints) printError(context, complaint);
    return EXIT.badInput;
  }
  const answer = sayRecommendation(recommend(read.value.checked.workload, saying.rulebook), detail, saying);
  // As JSON the very bytes of the answer that the HTTP API gives, and a line feed.
  context.stdout.write(
    format === 'json' ? `${JSON.stringify(answer)}\n` : prettyRecommendation(answer, paletteFor(color, context)),
  );
  return EXIT.fine;
};
