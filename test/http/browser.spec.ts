import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { OPERATIONS } from './openapi-document.js';
import { service } from './service.js';

const ARGUMENTS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** What distributions and vendors call it. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const chromiumOf = (path = ''): string | undefined =>
  [...path.split(delimiter), '/usr/bin', '/snap/bin']
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((file) => existsSync(file));

const executablePath = chromiumOf(process.env['PATH']);
if (executablePath === undefined) {
  process.stderr.write(
    `test/http/browser.spec.ts is skipped: none of ${NAMES.join(', ')} is on the path (apt-get install chromium)\n`,
  );
}
const inBrowser = executablePath === undefined ? describe.skip : describe;

/** How long the main thread of a page works on something, whatever else the machine does meanwhile. */
async function measured<Shown>(
  page: Page,
  show: () => Promise<Shown>,
): Promise<{ readonly seconds: number; readonly shown: Shown }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
  const before = await worked();
  const shown = await show();
  return { seconds: (await worked()) - before, shown };
}

inBrowser('Swagger UI in a browser', () => {
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  const strangers: string[] = [];

  beforeAll(async () => {
    // A fresh folder for what a browser keeps of its user, gone with the browser.
    browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ARGUMENTS,
      timeout: 0,
    });
    page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
    // A test that hangs is ended by Jest; a machine that is busy with other things may take its time.
    page.setDefaultTimeout(0);
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${service.url}/`) && !url.startsWith('data:')) strangers.push(url);
    });
    await page.goto(`${service.url}/docs`);
  });

  /** Picks an example of a request, ready to be asked. */
  async function pick(on: Page, operationId: string, example: string): Promise<Locator> {
    const operation = on.locator(`#operations-${operationId}`);
    await operation.locator('.opblock-summary-control').click();
    await operation.getByRole('button', { name: 'Try it out' }).click();
    await operation.locator('.opblock-section-request-body .examples-select-element').selectOption(example);
    return operation;
  }

  /** Asks, and waits for the answer. */
  async function execute(operation: Locator): Promise<Locator> {
    await operation.getByRole('button', { name: 'Execute' }).click();
    const answer = operation.locator('.live-responses-table .response');
    await answer.locator('.response-col_status').waitFor();
    expect((await answer.locator('.response-col_status').innerText()).trim()).toMatch(/^200/);
    return answer.locator('.highlight-code pre').first();
  }

  afterAll(async () => {
    await browser.close();
  });

  it('shows every operation under its tag', async () => {
    expect(await page.title()).toBe('nosql-advisor');
    await page.locator('.opblock').first().waitFor();
    expect(await page.locator('.opblock-tag').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Recommendations/), expect.stringMatching(/^Health/)]),
    );
    expect(await page.locator('.opblock').count()).toBe(OPERATIONS.length);
  });

  it('recommends for an example that a visitor picks', async () => {
    const answer = await execute(await pick(page, 'Recommendations-recommend', 'payments-ledger'));
    const body = await answer.innerText();
    const { verdict, ranking } = JSON.parse(body) as {
      verdict: { kind: string };
      ranking: readonly { rank: number; family: { id: string } }[];
    };
    expect(verdict.kind).toBe('keep');
    expect(ranking[0]).toMatchObject({ rank: 1, family: { id: 'relational' } });
  });

  it('reviews an example that a visitor picks', async () => {
    const answer = await execute(await pick(page, 'Reviews-review', 'shop-cut-too-early'));
    const { verdict, findings } = JSON.parse(await answer.innerText()) as {
      verdict: string;
      findings: readonly { rule: string }[];
    };
    expect(verdict).toBe('fail');
    expect(findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['dual-write', 'uncoordinated-transaction']),
    );
  });

  it.each([
    { screen: 'wide', width: 1280, height: 1000, least: 800 },
    { screen: 'narrow', width: 390, height: 844, least: 300 },
  ])('shows an answer soon, from its first line, as wide as a $screen screen allows', async ({ screen, ...size }) => {
    const { width, height, least } = size;
    const other = await browser.newPage({ viewport: { width, height } });
    other.setDefaultTimeout(0);
    await other.goto(`${service.url}/docs`);
    await other.locator('.opblock').first().waitFor();
    const operation = await pick(other, 'Recommendations-recommend', 'payments-ledger');
    const request = "document.querySelector('textarea.body-param__text')";
    const seen = await other.evaluate<number>(`${request}.clientHeight`);
    expect(seen).toBeGreaterThan(100);
    expect(await other.evaluate<number>(`${request}.scrollHeight`)).toBeLessThanOrEqual(seen);

    const { seconds, shown } = await measured(other, () => execute(operation));
    process.stderr.write(
      `Swagger UI on a ${screen} screen: a standard answer takes the main thread ${Math.round(seconds * 1000)} ms\n`,
    );
    expect(seconds).toBeLessThan(1);

    const box = await shown.boundingBox();
    expect(box?.width).toBeGreaterThan(least);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(height / 2);
    expect(await other.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await other.close();
  });

  it('wraps what a tag stands for at words', async () => {
    const other = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await other.goto(`${service.url}/docs`);
    const told = other.locator('.opblock-tag small');
    await told.first().waitFor();
    for (const each of await told.all()) expect((await each.boundingBox())?.width).toBeGreaterThan(150);
    const breaks =
      "[...document.querySelectorAll('.opblock-tag small')].map((told) => getComputedStyle(told).wordBreak)";
    expect(new Set(await other.evaluate<string[]>(breaks))).toEqual(new Set(['normal']));
    await other.close();
  });

  it('has nothing to complain of, and asks nobody else', () => {
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
  });
});
