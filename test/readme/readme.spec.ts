import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checkDesign } from '../../src/contract/design/check-design.js';
import { checkWorkload } from '../../src/contract/workload/check-workload.js';
import { sayRecommendation } from '../../src/report/recommendation/say-recommendation.js';
import { sayReview } from '../../src/report/review/say-review.js';
import { readDesignFile } from '../../src/document/read-document.js';
import { recommend } from '../../src/domain/advice/recommend.js';
import { reviewDesign } from '../../src/domain/review/review-design.js';
import { soundRulebook } from '../cases/sound-rulebook.js';
import { sayingIn } from '../report/saying-in.js';
import { tables, withTables } from './tables.js';

const rulebook = soundRulebook();
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

describe('README.md', () => {
  it('shows the tables as the rulebook has them', () => {
    const contents = tables(rulebook);
    for (const content of Object.values(contents)) expect(readme).toContain(content);
    expect(withTables(readme, contents)).toBe(readme);
  });

  it('names only commands that there are', () => {
    const named = [...readme.matchAll(/npm (?:run (?:-s )?([\w:-]+)|(start|test))/g)].map(
      ([, run, own]) => run ?? own ?? '',
    );
    expect(named).toContain('start');
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });

  it('shows the finding that its design gets', () => {
    const design = /```\n(version: 1\n[\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const read = readDesignFile(Buffer.from(design), 'yaml');
    if (read.kind === 'refused') throw new Error(JSON.stringify(read.faults));
    const checked = checkDesign(read.document);
    if (checked.kind === 'invalid') throw new Error(JSON.stringify(checked.faults));
    const review = reviewDesign(checked.design, rulebook, { today: '2026-11-22', honourIgnores: true });
    const { findings } = sayReview(review, sayingIn('en', rulebook));
    expect(findings).toHaveLength(1);
    for (const { rule, severity, pointer, message, remedy, patterns } of findings) {
      const { line, column } = read.regionOf(pointer) ?? {};
      expect(readme).toContain(`design.yaml:${String(line)}:${String(column)}  ${severity}  ${rule}  ${message}`);
      expect(readme).toContain(remedy);
      expect(readme).toContain(`Patterns: ${patterns.join(', ')}`);
    }
  });

  it('shows the answer that its request gets', () => {
    const request = /-d '(\{[\s\S]*?\})'/.exec(readme)?.[1] ?? '';
    const checked = checkWorkload(JSON.parse(request));
    if (checked.kind === 'invalid') throw new Error(JSON.stringify(checked.faults));
    const answer = sayRecommendation(recommend(checked.workload, rulebook), sayingIn('en', rulebook));
    expect(readme).toContain(answer.verdict.text);
    for (const { family, fit } of answer.ranking.slice(0, 2)) {
      expect(readme).toContain(`"id": "${family.id}"`);
      expect(readme).toContain(`"fit": ${String(fit)}`);
    }
    const [reason] = answer.ranking[0]?.reasons ?? [];
    expect(readme).toContain(reason?.because);
    expect(readme).toContain(reason?.evidence);
  });
});
