import type { Part } from './measure/part.js';
import { batch } from './parts/batch.js';
import { commandLine } from './parts/command-line.js';
import { growth } from './parts/growth.js';
import { http } from './parts/http.js';
import { inProcess } from './parts/process.js';
import { review } from './parts/review.js';
import { sizes } from './parts/sizes.js';
import { start } from './parts/start.js';

/** The parts of the bench, by the name that asks for one alone. */
export const PARTS: Readonly<Record<string, Part>> = {
  process: inProcess,
  http,
  batch,
  growth,
  review,
  start,
  cli: commandLine,
  sizes,
};
