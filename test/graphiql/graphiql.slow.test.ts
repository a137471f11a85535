import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { preparedTabs } from '../../src/graphiql/prepared-tabs.ts';
import { type BrowserStage, executablePath, startBrowserStage, type Visit } from './graphiql-browser.ts';

if (!executablePath) console.warn('skipped: GraphiQL in a browser, since chromium is not installed');

/** What the panel of costs says first. */
const cost = /^(\d+) requests? of at most (\d+) · \d+ rows? · [\d.]+ k?B from the REST API · [\d,]+ ms$/;

/** The names on the prepared tabs: each is that of the first operation in it. */
const tabs = preparedTabs.map(({ query }) => /^(?:query|mutation) (\w+)/m.exec(query)?.[1] ?? '');

// Loading GraphiQL takes seconds of a core, so that all tests below go through a few pages, one after the other.
describe.skipIf(!executablePath)('GraphiQL in front of the sandbox', () => {
  let stage: BrowserStage;
  let visit: Visit;

  beforeAll(async () => {
    stage = await startBrowserStage({ demo: true });
    visit = await stage.visit();
  });
  afterAll(() => stage?.close());

  it('opens each prepared tab at the first click, also after the window has changed its size', async () => {
    expect(await visit.page.locator('.graphiql-tab-button').allInnerTexts()).toEqual(tabs);
    for (const width of [1400, 1000]) {
      await visit.page.setViewportSize({ width, height: 900 });
      for (const tab of [...tabs].reverse()) {
        await visit.click(tab);
        expect(await visit.active()).toBe(tab);
      }
    }
    await visit.page.setViewportSize({ width: 1400, height: 900 });
  });

  it('runs the operation of each tab immediately, with the token in its headers', async () => {
    for (const [index, tab] of tabs.entries()) {
      await visit.click(tab);
      const { owner, customer } = stage.sandbox.tokens;
      const token = preparedTabs[index]?.asCustomer ? customer : owner;
      expect(await visit.headers()).toContain(`"Token ${token}"`);
      const several =
        (preparedTabs[index]?.query.match(/^(?:query|mutation|subscription) /gm) ?? []).length > 1;
      await visit.run(several ? tab : undefined);
      expect(await visit.sees(/"data": \{/)).not.toMatch(/"errors"|"userErrors": \[\s*\{/);
      // Each costs something; the cost is removed from the result.
      await expect.poll(() => visit.page.locator('#cost summary').innerText()).toMatch(cost);
      expect(await visit.page.locator('.result-window').innerText()).not.toContain('"extensions"');
    }
  });

  it('shows the cost of an operation, and when each request to the REST API ran', async () => {
    await visit.click('NestedGraph');
    await visit.run();
    const panel = visit.page.locator('#cost');
    await panel.locator('summary').click();
    await expect.poll(() => panel.locator('summary').innerText()).toMatch(cost);
    const [, requests, worst] = cost.exec(await panel.locator('summary').innerText()) ?? [];
    expect(Number(requests)).toBeLessThanOrEqual(Number(worst));
    expect(await panel.locator('tbody tr').count()).toBe(Number(requests));
    expect(await panel.locator('tbody th').first().innerText()).toBe('GET provider-offerings/');
    for (const width of [420, 1400]) {
      await visit.page.setViewportSize({ width, height: 900 });
      const box = await panel.boundingBox();
      expect(box).toMatchObject({ x: 0, width });
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(900);
      const page = await visit.page.locator('#root').boundingBox();
      expect((page?.y ?? 0) + (page?.height ?? 0)).toBeLessThanOrEqual(Math.ceil(box?.y ?? 0));
    }
    await panel.locator('summary').click();
  });

  it('shows the costs of each tab only in that tab, and none for a tab without costs', async () => {
    const panel = visit.page.locator('#cost');
    await visit.click('NestedGraph');
    const nested = await panel.locator('summary').innerText();
    await visit.click('OrderInbox');
    await expect.poll(() => panel.locator('summary').innerText()).not.toBe(nested);
    await visit.click('NestedGraph');
    await expect.poll(() => panel.locator('summary').innerText()).toBe(nested);
    await visit.page.locator('.graphiql-tab-add').click();
    await expect.poll(() => panel.isVisible()).toBe(false);
    expect(
      await visit.page.locator('.result-window').evaluate((e) => getComputedStyle(e, '::before').content),
    ).toMatch(/^"The result appears here/);
    await visit.page.locator('.graphiql-tab-active .graphiql-tab-close').click();
    await expect.poll(visit.active).toBe('PlaceOrder');
    await visit.click('NestedGraph');
  });

  it('labels the panel of costs for screen readers, and shows the focus', async () => {
    const panel = visit.page.locator('#cost');
    await panel.locator('summary').click();
    const heard = await panel.ariaSnapshot();
    expect(heard).toMatch(/^- group "Cost of the operation":/);
    expect(heard).toContain('region "Requests to the REST API"');
    expect(heard).toMatch(/rowheader "GET provider-offerings\/"\s+- cell "after \d+ ms/);
    await panel.locator('summary').focus();
    await visit.page.keyboard.press('Tab');
    const outline = () =>
      visit.page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
        return `${document.activeElement?.className} ${outlineStyle} ${outlineWidth}`;
      });
    expect(await outline()).toBe('requests solid 2px');
    await panel.locator('summary').click();
    await visit.page.locator('.graphiql-sidebar button').first().focus();
    await visit.page.keyboard.press('Tab');
    expect(await outline()).toMatch(/ solid 2px$/);
  });

  it('has room for all tabs at 1,280 pixels, and replaces the editors with the documentation at 420', async () => {
    await visit.page.setViewportSize({ width: 1280, height: 800 });
    const list = visit.page.locator('.graphiql-tabs');
    await expect
      .poll(() => list.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))
      .toBe(0);
    await visit.page.setViewportSize({ width: 420, height: 800 });
    await visit.page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await expect
      .poll(async () => (await visit.page.locator('.graphiql-plugin').boundingBox())?.width ?? 0)
      .toBeGreaterThan(300);
    expect(await visit.page.locator('.graphiql-sessions').isVisible()).toBe(false);
    await visit.page.getByRole('button', { name: 'Hide Documentation Explorer' }).click();
    expect(await visit.page.locator('.graphiql-sessions').isVisible()).toBe(true);
    await visit.page.setViewportSize({ width: 1400, height: 900 });
  });

  it.each(['light', 'dark'] as const)('explains the tabs in a readable colour, %s', async (scheme) => {
    await visit.page.emulateMedia({ colorScheme: scheme });
    const explained = visit.page.locator('.graphiql-query-editor .view-line span[class^=mtk]').first();
    expect(await explained.innerText()).toContain('#');
    const contrast = () =>
      explained.evaluate((element) => {
        const luminance = (colour: string): number => {
          const parts = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
            const share = Number(part) / 255;
            return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          });
          const [red = 0, green = 0, blue = 0] = parts;
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const text = luminance(getComputedStyle(element).color);
        const back = luminance(getComputedStyle(document.body).backgroundColor);
        return (Math.max(text, back) + 0.05) / (Math.min(text, back) + 0.05);
      });
    await expect.poll(contrast).toBeGreaterThan(4.5);
    await visit.page.emulateMedia({ colorScheme: 'light' });
  });

  it('shows the events of a subscription as they arrive, and ends it when the user stops it', async () => {
    await visit.click('ApproveOrder');
    await visit.run('Watch');
    await visit.sees(/"state": "OK"/);
    await expect.poll(() => stage.app.inspect().streams).toBe(1);
    await visit.page.locator('.graphiql-execute-button').click();
    await expect.poll(() => stage.app.inspect().streams).toBe(0);
    await visit.run('ResourceLife');
    await visit.sees(/"terminate": \{/);
    await visit.run('Watch');
    await visit.sees(/"orderInProgress": \{/);
    await expect
      .poll(async () => {
        stage.sandbox.tick();
        return visit.page.locator('.result-window').innerText();
      })
      .toMatch(/TERMINATED/);
  });

  it('only sends requests to the gateway, none that a foreign page could send, and does not violate its policy', () => {
    expect(visit.requests.filter((request) => !request.url().startsWith(stage.app.url))).toEqual([]);
    const operations = visit.requests.filter((request) => /\/graphql$/.test(request.url()));
    const [page, ...sent] = operations.map((request) =>
      [request.method(), request.headers()['content-type']].join(' '),
    );
    expect(page).toBe('GET ');
    expect(sent.length).toBeGreaterThan(tabs.length);
    expect(new Set(sent)).toEqual(new Set(['POST application/json']));
    expect(visit.complaints).toEqual([]);
  });

  it('shows the result below the query on a narrow screen', async () => {
    await visit.page.setViewportSize({ width: 420, height: 800 });
    const boxOf = (selector: string) => visit.page.locator(selector).boundingBox();
    await expect.poll(async () => (await boxOf('.graphiql-response'))?.width ?? 0).toBeGreaterThan(300);
    const [query, response] = [await boxOf('.graphiql-editors'), await boxOf('.graphiql-response')];
    expect(response?.y).toBeGreaterThanOrEqual((query?.y ?? 0) + (query?.height ?? 0));
    await visit.page.setViewportSize({ width: 1400, height: 900 });
  });

  it('stores no credential, removes one that an earlier version stored, and starts again with that of the sandbox', async () => {
    const mine = 'bbbb000000000000000000000000000000000009';
    await visit.pasteHeaders(`{ "Authorization": "Token ${mine}" }`);
    await visit.click('OrderInbox');
    await visit.run();
    await visit.sees(/UNAUTHENTICATED/);
    // The tabs are stored with a delay.
    await expect.poll(visit.stored).toMatch(/"activeTabIndex\W+2/);
    expect(await visit.stored()).not.toContain(mine);
    await visit.page.evaluate(() => {
      localStorage.setItem('graphiql:headers', '{"Authorization":"Token left-over"}');
      localStorage.setItem('graphiql:shouldPersistHeaders', 'true');
    });
    await visit.open();
    await expect.poll(visit.active).toBe('OrderInbox');
    await expect.poll(visit.headers).toContain(stage.sandbox.tokens.owner);
    expect(await visit.stored()).not.toMatch(new RegExp(`${mine}|${stage.sandbox.tokens.owner}|left-over`));
  });

  it('restores the token of each tab after a reload, from the name of the user', async () => {
    const { owner, customer } = stage.sandbox.tokens;
    const tokenOf = (index: number): string => (preparedTabs[index]?.asCustomer ? customer : owner);
    const names = (): Promise<string[]> => visit.page.locator('.graphiql-tab-button').allInnerTexts();
    for (const open of [6, 0, 8]) {
      const before = await names();
      await visit.click(before[open] ?? '');
      await expect.poll(visit.stored).toMatch(new RegExp(`"activeTabIndex\\W+${open}`));
      expect(await visit.stored()).not.toMatch(new RegExp(`${owner}|${customer}`));
      await visit.open();
      await expect.poll(visit.headers).toContain(tokenOf(open));
      await expect.poll(names).toEqual(before);
      await expect.poll(visit.active).toBe(before[open]);
      for (const [index, tab] of before.entries()) {
        await visit.click(tab);
        await expect.poll(visit.headers, { message: tab }).toContain(tokenOf(index));
      }
      await visit.click(before[open] ?? '');
      await expect.poll(visit.headers).toContain(tokenOf(open));
    }
    await visit.click('MyResources');
    await visit.run();
    expect(await visit.sees(/"resources": \{/)).not.toContain('"errors"');
  });

  it('forgets a token that was typed into the tab of a customer, and keeps those of the provider', async () => {
    await visit.click('MyResources');
    await visit.pasteHeaders('{ "Authorization": "Token dddd" }');
    await visit.click('Catalogue');
    expect(await visit.headers()).toContain('dddd');
    await visit.click('NestedGraph');
    expect(await visit.headers()).toContain(stage.sandbox.tokens.owner);
    await expect.poll(visit.stored).toMatch(/"activeTabIndex\W+0/);
    expect(await visit.stored()).not.toContain('dddd');
    await visit.open();
    await visit.click('Catalogue');
    expect(await visit.headers()).toContain(stage.sandbox.tokens.customer);
  });

  it('starts with the prepared tabs if the storage contains nothing usable, or is not available', async () => {
    const names = (): Promise<string[]> => visit.page.locator('.graphiql-tab-button').allInnerTexts();
    for (const stored of ['nonsense', '{"tabs":[],"activeTabIndex":0}', '{"tabs":[{}],"activeTabIndex":3}']) {
      await visit.page.goto(`${stage.app.url}/health/live`);
      await visit.page.evaluate((text) => localStorage.setItem('graphiql:tabState', text), stored);
      await visit.open();
      expect(await names(), stored).toEqual(tabs);
    }
    await visit.page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new Error('denied');
        },
      });
    });
    await visit.open();
    expect(await names()).toEqual(tabs);
    await visit.click('MyResources');
    expect(await visit.headers()).toContain(stage.sandbox.tokens.customer);
    await visit.run();
    expect(await visit.sees(/"resources": \{/)).not.toContain('"errors"');
  });

  it('merges the parts of a deferred result', async () => {
    const query = '{ __typename ... @defer { offerings(first: 2) { nodes { name } } } }';
    await visit.open(`?query=${encodeURIComponent(query)}`);
    const result = visit.page.waitForResponse((response) =>
      /defer/.test(response.request().postData() ?? ''),
    );
    await visit.run();
    expect((await result).headers()['content-type']).toMatch(/^multipart\/mixed/);
    await visit.sees(/"name":/);
  });
});

describe.skipIf(!executablePath)('GraphiQL in front of a real server', () => {
  let stage: BrowserStage;
  let visit: Visit;

  beforeAll(async () => {
    stage = await startBrowserStage({ demo: false });
    visit = await stage.visit();
  });
  afterAll(() => stage?.close());

  const credentials = (): Promise<(string | undefined)[]> =>
    Promise.all(
      visit.requests
        .filter((request) => request.method() === 'POST')
        .map(async (request) => (await request.allHeaders()).authorization),
    );

  it('shows where a credential is sent, and sends none before the user types one', async () => {
    expect(await visit.headers()).toMatch(/Paste your token[\s\S]*"Authorization": "Token /);
    await visit.run();
    await visit.sees(/UNAUTHENTICATED/);
    expect(await credentials()).toEqual([undefined, undefined]);
  });

  it('uses a credential that is typed in one tab for all tabs, and forgets it with the page', async () => {
    const token = stage.sandbox.tokens.owner;
    const hint = await visit.headers();
    await visit.pasteHeaders(`{ "Authorization": "Token ${token.slice(0, 10)}" }`);
    await visit.pasteHeaders(`{ "Authorization": "Token ${token}" }`);
    await expect.poll(visit.headers).toContain(token);
    for (const tab of ['ResourceTable', 'NestedGraph']) {
      await visit.click(tab);
      expect(await visit.headers()).toContain(token);
      await visit.run();
      expect(await visit.sees(/"totalCount":/)).not.toContain('"errors"');
    }
    await expect.poll(visit.stored).toMatch(/NestedGraph/);
    expect(await visit.stored()).not.toContain(token);
    await visit.open();
    expect(await visit.headers()).toBe(hint);
  });

  it('does not change the headers of tabs that had other headers before', async () => {
    await visit.pasteHeaders('{ "X-Mine": "1" }');
    await visit.page.locator('.graphiql-tab-add').click();
    await expect.poll(visit.headers).toContain('Paste your token');
    await visit.pasteHeaders('{ "X-Mine": "2" }');
    await visit.click('OrderInbox');
    await expect.poll(visit.headers).toBe('{ "X-Mine": "1" }');
    await visit.close();
  });

  it('opens a query from the URL in a separate tab, and writes no query into the URL', async () => {
    const query = `subscription Mine { orderProgress(uuid: "${stage.sandbox.demo.order}") { state } }`;
    visit = await stage.visit(`?query=${encodeURIComponent(query)}`);
    expect(await visit.active()).toBe('Mine');
    expect(await visit.page.locator('.graphiql-tab-button').allInnerTexts()).toEqual(['Mine', ...tabs]);
    await visit.click('OrderInbox');
    expect(visit.page.url()).toBe(`${stage.app.url}/graphql`);
  });

  it('also subscribes without a credential', async () => {
    await visit.click('Mine');
    const result = visit.page.waitForResponse((response) =>
      /orderProgress/.test(response.request().postData() ?? ''),
    );
    await visit.run();
    expect((await result).status()).toBe(200);
    await visit.sees(/UNAUTHENTICATED/);
    expect(await credentials()).toEqual([undefined, undefined]);
  });
});
