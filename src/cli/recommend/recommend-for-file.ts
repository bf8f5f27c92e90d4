import { checkWorkload } from '../../contract/workload/check-workload.js';
import { sayRecommendation } from '../../report/recommendation/say-recommendation.js';
import type { Saying } from '../../report/saying.js';
import { recommend } from '../../domain/advice/recommend.js';
import { printError } from '../print-error.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { readDocument } from '../input/read-document.js';
import type { Source } from '../input/source.js';
import { paletteFor } from '../palette.js';
import { prettyRecommendation } from './pretty-recommendation.js';
import type { RecommendAsked } from './recommend-asked.js';

export const recommendForFile = async (
  source: Source,
  { format, color }: RecommendAsked,
  saying: Saying,
): Promise<ExitCode> => {
  const read = await readDocument(source, checkWorkload, saying.language);
  if (read.kind === 'unsound') {
    read.complaints.forEach(printError);
    return EXIT.badInput;
  }
  const answer = sayRecommendation(recommend(read.value.checked.workload, saying.rulebook), saying);
  // As JSON the very bytes of the answer that the HTTP API gives, and a line feed.
  process.stdout.write(
    format === 'json' ? `${JSON.stringify(answer)}\n` : prettyRecommendation(answer, paletteFor(color)),
  );
  return EXIT.fine;
};
