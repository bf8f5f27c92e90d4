import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chromium, type Browser, type Page } from 'playwright-core';
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
    const operation = page.locator('#operations-Recommendations-recommend');
    await operation.locator('.opblock-summary-control').click();
    await operation.getByRole('button', { name: 'Try it out' }).click();
    await operation.locator('.opblock-section-request-body .examples-select-element').selectOption('payments-ledger');
    await operation.getByRole('button', { name: 'Execute' }).click();
    const answer = operation.locator('.live-responses-table .response');
    await answer.locator('.response-col_status').waitFor();
    expect((await answer.locator('.response-col_status').innerText()).trim()).toMatch(/^200/);
    const body = await answer.locator('.highlight-code code').first().innerText();
    const { verdict, ranking } = JSON.parse(body) as {
      verdict: { kind: string };
      ranking: readonly { rank: number; family: { id: string } }[];
    };
    expect(verdict.kind).toBe('keep');
    expect(ranking[0]).toMatchObject({ rank: 1, family: { id: 'relational' } });
  });

  it('reviews an example that a visitor picks', async () => {
    const operation = page.locator('#operations-Reviews-review');
    await operation.locator('.opblock-summary-control').click();
    await operation.getByRole('button', { name: 'Try it out' }).click();
    await operation
      .locator('.opblock-section-request-body .examples-select-element')
      .selectOption('shop-cut-too-early');
    await operation.getByRole('button', { name: 'Execute' }).click();
    const answer = operation.locator('.live-responses-table .response');
    await answer.locator('.response-col_status').waitFor();
    expect((await answer.locator('.response-col_status').innerText()).trim()).toMatch(/^200/);
    const { verdict, findings } = JSON.parse(await answer.locator('.highlight-code code').first().innerText()) as {
      verdict: string;
      findings: readonly { rule: string }[];
    };
    expect(verdict).toBe('fail');
    expect(findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['dual-write', 'uncoordinated-transaction']),
    );
  });

  it('has nothing to complain of, and asks nobody else', () => {
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
  });
});
