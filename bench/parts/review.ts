import { stringify } from 'yaml';
import { checkDesign } from '../../src/contract/design/check-design.js';
import { readDocument } from '../../src/document/read-document.js';
import { reviewDesign } from '../../src/domain/review/review-design.js';
import { sayReview } from '../../src/report/review/say-review.js';
import { RULEBOOK as rulebook } from '../../test/rulebook/served-rulebook.js';
import { TODAY } from '../answers.js';
import { largeDesign } from '../large-design.js';
import { microseconds } from '../measure/in-process.js';
import type { Part } from '../measure/part.js';
import type { Row } from '../measure/row.js';

const SIZES = [
  { services: 50, interactions: 150 },
  { services: 500, interactions: 5000 },
];

/** A review of five hundred services takes so long that a few rounds must do. */
const SHARE = 3;

/** What the review of a large design costs without a process around it, step by step. */
export const review: Part = async (effort) => {
  const rows: Row[] = [];
  for (const size of SIZES) {
    const design = largeDesign(size);
    const yaml = Buffer.from(stringify(design, { aliasDuplicateObjects: false }));
    const reviewed = reviewDesign(design, rulebook, { today: TODAY, honourIgnores: true });
    const took = await microseconds(
      {
        read: () => readDocument(yaml, 'yaml'),
        check: () => checkDesign(design),
        review: () => reviewDesign(design, rulebook, { today: TODAY, honourIgnores: true }),
        say: () => sayReview(reviewed, SAYING),
      },
      { scale: effort.scale / SHARE },
    );
    const row = (name: string, step: keyof typeof took): Row => ({
      name: `${size.services} services, ${size.interactions} interactions: ${name}`,
      value: took[step] / 1000,
      unit: 'ms',
    });
    rows.push(
      row(`the YAML read, ${Math.round(yaml.length / 1000)} kB`, 'read'),
      row('held against the contract', 'check'),
      row('reviewed', 'review'),
      row(`${reviewed.findings.length} findings put into words`, 'say'),
    );
  }
  return rows;
};

const SAYING = { rulebook, language: 'en', staleBefore: TODAY } as const;
