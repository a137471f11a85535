import pino from 'pino';
import { chromium } from 'playwright-core';
import { startSandbox } from '../../sandbox/src/sandbox.ts';
import { startApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';

/**
 * Takes the screenshot of GraphiQL in `docs`: the first prepared tab with its result and its cost, in front of a server whose four
 * workers take 80 ms for each response. It is run by hand, and needs Chromium.
 */
const sandbox = await startSandbox({ live: false, latencyMs: 80, workers: 4 });
const app = await startApp({
  config: loadConfig({ PORT: '0' }),
  waldurApiUrl: sandbox.url,
  demo: { token: sandbox.tokens.owner, customerToken: sandbox.tokens.customer, objects: sandbox.demo },
  log: pino({ level: 'silent' }),
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
await page.goto(`${app.url}/graphql`);
await page.waitForSelector('.graphiql-query-editor .view-line');
await page.locator('.graphiql-execute-button').click();
await page.locator('#cost summary').click();
await page.locator('#cost tbody tr').nth(9).waitFor();
// Moves the pointer away from the buttons, and waits until the editors hide their scrollbars.
await page.mouse.move(0, 0);
await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2_000)));
await page.screenshot({ path: 'docs/graphiql.png' });
await browser.close();
await app.close();
await sandbox.close();
