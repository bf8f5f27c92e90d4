import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, type Language } from '../../../src/domain/text.js';
import { toGithub } from '../../../src/report/formats/to-github.js';
import { toGitlab } from '../../../src/report/formats/to-gitlab.js';
import { toJunit } from '../../../src/report/formats/to-junit.js';
import { toMarkdown } from '../../../src/report/formats/to-markdown.js';
import { toSarif } from '../../../src/report/formats/to-sarif.js';
import { approved, asWritten } from '../approved.js';
import { sampleFile, sampleRules, soundFile } from '../review/sample-review.js';

/** As readers see them: by lines. */
const lines = (text: string): readonly string[] => text.split('\n');

const FORMATS: Readonly<Record<string, (language: Language) => unknown>> = {
  sarif: (language) => toSarif([sampleFile(language), soundFile(language)], sampleRules(language), language, '1.2.3'),
  junit: (language) => lines(toJunit([sampleFile(language), soundFile(language)], sampleRules(language), language)),
  github: (language) => lines(toGithub([sampleFile(language), soundFile(language)], language)),
  gitlab: (language) => toGitlab([sampleFile(language), soundFile(language)]),
  markdown: (language) => lines(toMarkdown([sampleFile(language), soundFile(language)], language)),
  'markdown-without-a-file': (language) => lines(toMarkdown([sampleFile(language, null)], language)),
};

describe.each(Object.entries(FORMATS))('A small review as %s', (name, write) => {
  it('is as it was read and approved', () => {
    const told: unknown = Object.fromEntries(LANGUAGES.map((language) => [language, write(language)]));
    const written = approved(new URL(`golden/${name}.json`, import.meta.url), told);
    expect(asWritten(told)).toStrictEqual(written);
  });
});
