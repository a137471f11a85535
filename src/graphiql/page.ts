import type { GraphiQLOptions } from 'graphql-yoga';
import { type CompressedBody, type WholeResponse, weakTag } from '../server/http/send.ts';
import type { Page } from '../server/server.ts';
import { loadBundle } from './bundle.ts';
import { costPanel, costPanelScript, costPanelStyle } from './cost-panel.ts';
import { type Demo, preparedTabs } from './prepared-tabs.ts';
import { startScript } from './start-script.ts';

/**
 * Makes the GraphiQL page. It is built when it is first requested, and then kept, compressed. `demo` has tokens and objects of
 * the sandbox; null in front of a real server.
 */
export function createGraphiqlPage(demo: Demo | null): Page {
  let site: Promise<Site> | undefined;
  const load = (): Promise<Site> => {
    site ??= createSite(demo).catch((error: unknown) => {
      site = undefined;
      throw error;
    });
    return site;
  };
  return {
    page: async () => (await load()).page,
    asset: async (name) => (await load()).assets.get(name) ?? null,
  };
}

/** The page and its files, by the last part of their addresses. */
interface Site {
  readonly page: WholeResponse;
  readonly assets: ReadonlyMap<string, WholeResponse>;
}

/** The content security policy. Scripts and workers are files of the gateway; the editor adds inline styles. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self'",
  'font-src data:',
  'img-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Loads GraphiQL, and builds the page and its files. */
async function createSite(demo: Demo | null): Promise<Site> {
  const bundle = await loadBundle();
  const assets = new Map<string, WholeResponse>();
  /** Adds a file. Returns its address relative to the page, as a proxy may serve both below a path prefix. */
  const add = (body: CompressedBody | string, suffix: 'js' | 'css'): string => {
    const etag = typeof body === 'string' ? weakTag(body) : `W/"${body.hash}"`;
    const headers = {
      etag,
      'content-type': suffix === 'js' ? 'text/javascript; charset=utf-8' : 'text/css; charset=utf-8',
      // The URL contains a hash of the content, so the content never changes.
      'cache-control': 'public, max-age=31536000, immutable',
    };
    const name = `${etag.slice(3, -1)}.${suffix}`;
    assets.set(name, { status: 200, headers, body });
    return `graphql/assets/${name}`;
  };
  const workers = {
    editorWorkerService: add(bundle.editorWorkerService, 'js'),
    json: add(bundle.jsonWorker, 'js'),
    graphql: add(bundle.graphqlWorker, 'js'),
  };
  const html = Buffer.from(
    htmlOf({
      options: { ...startOptions(demo), workers },
      styles: [add(bundle.css, 'css')],
      scripts: [add(costPanelScript, 'js'), add(startScript, 'js'), add(bundle.js, 'js')],
    }),
  );
  const headers = {
    etag: weakTag(html),
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'private, no-cache',
    'content-security-policy': policy,
  };
  return { page: { status: 200, headers, body: html }, assets };
}

const title = 'Waldur GraphQL gateway';

const icon =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'>" +
  "<path d='M8 0l7 4v8l-7 4-7-4V4z' fill='%23d60590'/></svg>";

/** The colours for the dark theme, which GraphiQL sets on the page, or else the browser. */
const darkColours =
  '--text: #b7c2d7; --quiet: #93a0b8; --back: #212a3b; --line: #3a465c; --bar: #ff5794; --wait: #7c3657; --fault: #ff8a80;';

/** The prepared tabs have comments, which the editor shows too dark on a dark page. */
const darkComment = '.graphiql-query-editor .mtk8 { color: #7fae6b; }';

/**
 * Tabs can be dragged, and when the width of their list changes, GraphiQL moves the focused tab as if it had been dragged. The tab
 * then jumps away from the pointer that presses it, and the click is lost. So tabs must not be moved.
 *
 * All prepared tabs fit into a window of 1,280 pixels. On a narrow screen, the result is below the query, and the documentation
 * covers both.
 */
const style = `
body {
  --text: #3b4b68; --quiet: #5f6d86; --back: #fff; --line: #d8dde6; --bar: #d60590; --wait: #f0b3da; --fault: #c4161c;
  display: flex; flex-direction: column; height: 100dvh; margin: 0; background: var(--back);
}
@media (prefers-color-scheme: dark) {
  body:not(.graphiql-light) { ${darkColours} }
  body:not(.graphiql-light) ${darkComment}
}
body.graphiql-dark { ${darkColours} }
body.graphiql-dark ${darkComment}
#root { flex: 1 1 0 !important; min-height: 0; height: auto !important; overflow: hidden; }
#root .graphiql-container { height: 100% !important; }
#root > p { margin: 0; padding: 32px; color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
.graphiql-tab { transform: none !important; }
.graphiql-container .graphiql-tabs { gap: 4px; scrollbar-width: thin; }
.graphiql-container .graphiql-tab .graphiql-tab-button { padding-right: 24px; white-space: nowrap; }
.graphiql-container .graphiql-doc-explorer-search:not(:focus-within) [role=combobox] { width: 11ch; }
.graphiql-container .graphiql-doc-explorer-back + .graphiql-doc-explorer-title { margin-top: 16px; }
.opening-tab .graphiql-execute-button { pointer-events: none; }
:is(.graphiql-container, .graphiql-dialog) :is(button, a):focus:not(:focus-visible) { outline: none; }
:is(.graphiql-container, .graphiql-dialog) :is(button, a):focus-visible { outline: 2px solid var(--bar); outline-offset: -2px; }
.graphiql-container .graphiql-execute-button:focus-visible { outline-offset: 2px; }
.graphiql-response:not(:has(.graphiql-spinner)) .result-window:not(:has([class^=mtk]))::before {
  content: 'The result appears here. Run the operation with the button next to the query, or with Ctrl-Enter.';
  position: absolute; z-index: 1; padding: 8px 32px; color: var(--quiet); pointer-events: none;
}
@media (max-width: 1500px) { .graphiql-container .graphiql-logo { display: none; } }
@media (max-width: 700px) {
  .graphiql-container #graphiql-session { flex-direction: column; }
  .graphiql-horizontal-drag-bar { display: none; }
  .graphiql-main:has(> .graphiql-plugin > *) > .graphiql-sessions { display: none; }
  .graphiql-main > .graphiql-plugin:has(> *) { flex: 1 !important; }
}
`;

function htmlOf(page: { options: unknown; styles: readonly string[]; scripts: readonly string[] }): string {
  // Escaped, so that no text in the options can end the script element.
  const options = JSON.stringify(page.options).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="${icon}">
${page.styles.map((url) => `<link rel="stylesheet" href="${url}">`).join('\n')}
<style>${style}${costPanelStyle}</style>
</head>
<body>
<main id="root"><p>GraphiQL is loading. It needs JavaScript.</p></main>
${costPanel}
<script type="application/json" id="options">${options}</script>
${page.scripts.map((url) => `<script defer src="${url}"></script>`).join('\n')}
</body>
</html>
`;
}

/** The headers of a tab without a credential: comments, so that no header is sent. */
const credentialHint = `{
  // Paste your token here and remove the two slashes:
  // "Authorization": "Token ..."
  // The token is only sent to this gateway, and never stored.
}`;

/** The initial content of a tab; GraphiQL adds the rest. */
interface Tab {
  readonly title: string;
  readonly query: string;
  readonly variables: string | null;
  /** The identity whose headers the tab has. */
  readonly as: Identity;
}

type Identity = 'provider' | 'customer';

/** The input of {@link startScript}, without the addresses of workers. */
interface StartOptions {
  readonly options: GraphiQLOptions;
  readonly prepared: readonly Tab[];
  /** The headers of a tab by identity: a credential of the sandbox, or a hint for the user. */
  readonly headers: Readonly<Record<Identity, string>>;
}

/** GraphiQL with its prepared tabs and open headers, which hold a credential in front of the sandbox. */
function startOptions(demo: Demo | null): StartOptions {
  const headersWith = (token: string | undefined): string =>
    token === undefined ? credentialHint : JSON.stringify({ Authorization: `Token ${token}` }, null, 2);
  return {
    options: {
      title,
      // Also for subscriptions, for which the default is GET. A GET without a credential is refused, because any page can make
      // a browser send it.
      method: 'POST',
      shouldPersistHeaders: false,
      defaultEditorToolsVisibility: 'headers',
      inputValueDeprecation: true,
    },
    prepared: preparedTabs.map(({ query, variables, asCustomer }) => ({
      title: /^(?:query|mutation) (\w+)/m.exec(query)?.[1] ?? '',
      query,
      variables: variables ? JSON.stringify(variables(demo?.objects ?? null), null, 2) : null,
      as: asCustomer ? 'customer' : 'provider',
    })),
    headers: { provider: headersWith(demo?.token), customer: headersWith(demo?.customerToken) },
  };
}
