import { existsSync } from 'node:fs';
import pino from 'pino';
import { type BrowserContext, chromium, type Page, type Request } from 'playwright-core';
import { expect } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/src/sandbox.ts';
import { type App, startApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';

/** Where Chromium is; undefined when it is not installed. */
export const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) =>
  existsSync(path),
);

/** GraphiQL in a browser, as a person uses it. */
export interface Visit {
  readonly page: Page;
  /** The requests of the page, except for scripts that the page itself created. */
  readonly requests: readonly Request[];
  /** Problems that the browser reported: errors of scripts, and violations of the policy of the page. */
  readonly complaints: readonly string[];
  /** Opens the page again, and waits until its editors know the schema. */
  open(search?: string): Promise<void>;
  /** Clicks a tab, by the name on it. */
  click(tab: string): Promise<void>;
  /** The name on the open tab. */
  active(): Promise<string>;
  /** The text in the headers editor. */
  headers(): Promise<string>;
  /** Replaces the text in the headers editor. */
  pasteHeaders(text: string): Promise<void>;
  /** Clicks the run button, and if a document has several operations, the one with that name. */
  run(operation?: string): Promise<void>;
  /** Waits until the result has a text. */
  sees(pattern: RegExp): Promise<string>;
  /** All that the page has stored. */
  stored(): Promise<string>;
  close(): Promise<void>;
}

/** A gateway in front of a sandbox that does not change by itself, and a browser. */
export interface BrowserStage {
  readonly app: App;
  readonly sandbox: Sandbox;
  /** Opens the page, with nothing stored. */
  visit(search?: string): Promise<Visit>;
  close(): Promise<void>;
}

/** Starts all of them. `demo` is whether the page is that of the sandbox. */
export async function startBrowserStage({ demo }: { demo: boolean }): Promise<BrowserStage> {
  const sandbox = await startSandbox({ live: false, resources: 300 });
  const app = await startApp({
    config: loadConfig({ PORT: '0', POLL_INTERVAL_MS: '50' }),
    waldurApiUrl: sandbox.url,
    demo: demo
      ? { token: sandbox.tokens.owner, customerToken: sandbox.tokens.customer, objects: sandbox.demo }
      : null,
    log: pino({ level: 'silent' }),
  });
  const browser = await chromium.launch({
    executablePath: executablePath ?? '',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  // One browser for all visits: loading GraphiQL takes seconds if neither its files nor their compiled form are cached.
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
    reducedMotion: 'reduce',
  });
  return {
    app,
    sandbox,
    visit: (search) => visit(app, context, search),
    async close() {
      await browser.close();
      await app.close();
      await sandbox.close();
    },
  };
}

async function visit(app: App, context: BrowserContext, search = ''): Promise<Visit> {
  const page = await context.newPage();
  page.setDefaultTimeout(100_000);
  const requests: Request[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) requests.push(request);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const text = async (selector: string): Promise<string> =>
    (await page.locator(selector).innerText()).replaceAll('\u00a0', ' ');
  const result = (): Promise<string> => text('.result-window .view-lines');
  const headersEditor = '.graphiql-editor-tool .graphiql-editor:not(.hidden) .view-lines';
  const session: Visit = {
    page,
    requests,
    complaints,
    async open(again = '') {
      const introspected = page.waitForResponse(
        (response) => response.request().postData()?.includes('IntrospectionQuery') === true,
      );
      await page.goto(`${app.url}/graphql${again}`, { waitUntil: 'load' });
      await introspected;
      await page.waitForSelector('.graphiql-execute-button');
      await page.waitForSelector('.graphiql-query-editor .view-line');
      await page.waitForSelector(`${headersEditor} .view-line`);
    },
    async click(tab) {
      await page.locator('.graphiql-tab-button', { hasText: tab }).click();
    },
    active: () => text('.graphiql-tab-active .graphiql-tab-button'),
    headers: () => text(headersEditor),
    async pasteHeaders(value) {
      await page.locator(headersEditor).click();
      await page.keyboard.press('Control+A');
      await page.evaluate((text) => navigator.clipboard.writeText(text), value);
      await page.keyboard.press('Control+V');
      // The page updates the tab a tenth of a second after the last change, by a timer.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    },
    async run(operation) {
      await page.locator('.graphiql-execute-button').click();
      if (operation) await page.getByRole('menuitem', { name: operation, exact: true }).click();
    },
    async sees(pattern) {
      await expect.poll(result).toMatch(pattern);
      return result();
    },
    stored: () =>
      page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])),
    async close() {
      // Navigates away from GraphiQL, which writes its storage a while after a change.
      await page.goto(`${app.url}/health/live`);
      await page.evaluate(() => localStorage.clear());
      await page.close();
      await context.clearCookies();
    },
  };
  await session.open(search);
  return session;
}
