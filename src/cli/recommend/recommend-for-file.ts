import { checkWorkload } from '../../contract/workload/check-workload.js';
import { monthsBefore } from '../../domain/rulebook/freshness.js';
import type { Rulebook } from '../../domain/rulebook/rulebook.js';
import { sayRecommendation } from '../../report/recommendation/say-recommendation.js';
import { recommend } from '../../domain/advice/recommend.js';
import { todayInUtc } from '../calendar.js';
import { printError } from '../print-error.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { readDocument } from '../input/read-document.js';
import type { Source } from '../input/source.js';
import { paletteFor } from '../palette.js';
import { prettyRecommendation } from './pretty-recommendation.js';
import type { RecommendAsked } from './recommend-asked.js';

export const recommendForFile = async (
  source: Source,
  asked: RecommendAsked,
  rulebook: Rulebook,
): Promise<ExitCode> => {
  const { lang, format, color, today = todayInUtc() } = asked;
  const read = await readDocument(source, checkWorkload, lang);
  if (read.kind === 'unsound') {
    read.complaints.forEach(printError);
    return EXIT.badInput;
  }
  const staleBefore = monthsBefore(today, rulebook.staleAfterMonths);
  const answer = sayRecommendation(recommend(read.value.checked.workload, rulebook), rulebook, lang, staleBefore);
  // As JSON the very bytes of the answer that the HTTP API gives, and a line feed.
  process.stdout.write(
    format === 'json' ? `${JSON.stringify(answer)}\n` : prettyRecommendation(answer, paletteFor(color)),
  );
  return EXIT.fine;
};
