import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../support/gateway.ts';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));
if (!executablePath) console.warn('skipped: the web page in a browser, since chromium is not installed');

const root = fileURLToPath(new URL('../../examples/web-page', import.meta.url));

describe.skipIf(!executablePath)('the web page in a real browser', () => {
  let gateway: Gateway;
  let site: PreviewServer;
  let browser: Browser;
  let page: Page;
  const outDir = mkdtempSync(join(tmpdir(), 'web-page-'));
  /** Names of the operations that the page sent over HTTP. */
  const sent: string[] = [];

  beforeAll(async () => {
    gateway = await startGateway({ resources: 300 }, { POLL_INTERVAL_MS: '50' });
    const proxy = { '/graphql': { target: gateway.url, ws: true } };
    const common = { root, configFile: false, logLevel: 'error' } as const;
    await build({ ...common, build: { outDir, emptyOutDir: true } });
    site = await preview({ ...common, build: { outDir }, preview: { port: 0, host: '127.0.0.1', proxy } });
    browser = await chromium.launch({
      executablePath: executablePath ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
    });
    page = await browser.newPage();
    page.on('request', (request) => {
      if (request.url().endsWith('/graphql'))
        sent.push(String((request.postDataJSON() as { operationName?: unknown } | null)?.operationName));
    });
    await page.goto(site.resolvedUrls?.local[0] ?? '');
    await page.fill('#token', gateway.sandbox.tokens.owner);
    await page.click('#login button');
    await page.waitForSelector('#offerings tr');
    await page.waitForSelector('#orders tr');
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await gateway?.close();
    rmSync(outDir, { recursive: true, force: true });
  });

  it('loads each list once', () => {
    expect(sent.toSorted()).toEqual(['Offerings', 'Orders']);
  });

  it('shows what a mutation changed without loading the list again', async () => {
    sent.length = 0;
    const row = page.locator('#offerings tr', { hasText: 'ACTIVE' }).first();
    const uuid = await row.getAttribute('data-uuid');
    await row.getByRole('button', { name: 'Pause' }).click();
    const changed = page.locator(`#offerings tr[data-uuid="${uuid}"]`);
    await changed.filter({ hasText: 'PAUSED' }).waitFor();
    expect(await changed.textContent()).toContain('Maintenance');
    expect(sent).toEqual(['PauseOffering']);
  });

  it('updates the state of an order in progress without loading the list again', async () => {
    sent.length = 0;
    const { sandbox } = gateway;
    const row = page.locator(`#orders tr[data-uuid="${sandbox.demo.order}"]`);
    await row.filter({ hasText: 'PENDING_PROVIDER' }).waitFor();
    await row.getByRole('button', { name: 'Approve' }).click();
    await row.filter({ hasText: 'EXECUTING' }).waitFor();
    const order = sandbox.world.orderByUuid.get(sandbox.demo.order);
    if (!order) throw new Error('The sandbox has no such order.');
    order.state = 'done';
    sandbox.world.touch();
    await row.filter({ hasText: 'DONE' }).waitFor();
    expect(sent).toEqual(['ApproveOrder']);
    expect(await page.locator('#problem').textContent()).toBe('');
  });
});
