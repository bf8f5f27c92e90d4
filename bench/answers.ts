import type { Detail } from '../src/domain/detail.js';
import { recommend } from '../src/domain/advice/recommend.js';
import type { Workload } from '../src/domain/input/workload.js';
import type { Language } from '../src/domain/text.js';
import { sayRecommendation } from '../src/report/recommendation/say-recommendation.js';
import { RULEBOOK as rulebook } from '../test/rulebook/served-rulebook.js';

/** A day of its own, so that no figure changes because a source turned stale overnight. */
export const TODAY = '2025-01-01';

/** An answer as it is sent. */
export const answered = (workload: Workload, detail: Detail, language: Language = 'en'): string =>
  JSON.stringify(sayRecommendation(recommend(workload, rulebook), detail, { rulebook, language, staleBefore: TODAY }));
