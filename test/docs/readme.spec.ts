import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { runInProcess } from '../cli/run-in-process.js';
import { markdownFile, type CodeBlock } from './markdown-file.js';

/** What a reader goes through before anything was tried. */
const MOST_BYTES = 11_000;

const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly engines: { readonly node: string } };

/** The least Node.js of each line that the package takes, as people write it: 20.19, and 24 for 24.0. */
const LEAST_NODES = engines.node.split(' || ').map((range) => range.replace(/^\D+/, '').replace(/(?:\.0)+$/, ''));

const READMES = [
  { file: 'README.md', other: 'README.ko.md', language: 'en' },
  { file: 'README.ko.md', other: 'README.md', language: 'ko' },
] as const;

/** The block that holds a text, and the one after it. */
const around = (blocks: readonly CodeBlock[], text: string): readonly [asked: string, told: string] => {
  const at = blocks.findIndex((block) => block.text.includes(text));
  return [blocks[at]?.text ?? '', blocks[at + 1]?.text ?? ''];
};

describe.each(READMES)('$file', ({ file, other, language }) => {
  const { text, blocks } = markdownFile(file);

  it('is short, and names the other language first', () => {
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MOST_BYTES);
    expect(text.split('\n').slice(0, 5).join('\n')).toContain(`](${other})`);
  });

  it('opens with the two commands', () => {
    expect(blocks[0]).toEqual({ language: 'sh', text: 'npm start\nnpm test' });
  });

  it('shows what its request gets', async () => {
    const [request, told] = around(blocks, '/v1/recommendations');
    const [, workload = '', program = ''] = /-d '([^']*)' \| node -p '([^']*)'/.exec(request) ?? [];
    const answer = await runInProcess(['recommend', '-', '--format', 'json', '--lang', language], { stdin: workload });
    const shown = spawnSync(process.execPath, ['-p', program], { input: answer.stdout, encoding: 'utf8' });
    expect(shown.stdout).toBe(`${told}\n`);
  });

  it('shows a design that is among the examples, and the report that it gets', async () => {
    const design = 'examples/checkout.yaml';
    const [command, told] = around(blocks, `review ${design}`);
    expect(blocks).toContainEqual({ language: 'yaml', text: readFileSync(design, 'utf8').trimEnd() });
    const { stdout } = await runInProcess(command.replace('npm run -s advisor -- ', '').split(' '));
    expect(stdout).toBe(`${told}\n`);
  });
});

it.each(['README.md', 'README.ko.md', 'CONTRIBUTING.md'])(
  '%s asks for the Node.js that the package asks for',
  (file) => {
    const [, asked = ''] = /Node\.js.(.*)/.exec(markdownFile(file).text) ?? [];
    expect(asked.match(/\d+(?:\.\d+)*/g)?.slice(0, LEAST_NODES.length)).toEqual(LEAST_NODES);
  },
);

describe('Both languages', () => {
  const english = markdownFile('README.md');
  const korean = markdownFile('README.ko.md');

  it('have the same headings', () => {
    expect(korean.headings.map(({ depth }) => depth)).toEqual(english.headings.map(({ depth }) => depth));
  });

  it('have the same commands and files, but for what asks for Korean', () => {
    const isOutput = ({ language }: CodeBlock): boolean => language === 'text';
    const plain = ({ language, text }: CodeBlock): CodeBlock => ({
      language,
      text: text.replace(" -H 'accept-language: ko'", '').replace(' --lang ko', ''),
    });
    const inEnglish = english.blocks.filter((block) => !isOutput(block));
    expect(korean.blocks.filter((block) => !isOutput(block)).map(plain)).toEqual(inEnglish);
    expect(korean.blocks.map(isOutput)).toEqual(english.blocks.map(isOutput));
  });

  it('have the same links', () => {
    const [, ...fromKorean] = korean.links;
    const [, ...fromEnglish] = english.links;
    expect(fromKorean).toEqual(fromEnglish);
  });
});
