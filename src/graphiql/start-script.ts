/**
 * Starts GraphiQL in a browser, with the options that the page holds as JSON.
 *
 * A query in the address, `/graphql?query=…`, is opened in a tab. It then leaves the address, which GraphiQL would else
 * rewrite with each edit: what is typed into a mutation does not belong into the logs of proxies, and a long document
 * makes an address that servers refuse.
 *
 * Headers are the credential, which is typed once for all tabs: what is edited in one tab is edited in all that had the
 * same headers before. They are never stored.
 */
export const startScript = `(() => {
  const { workers, ...options } = JSON.parse(document.getElementById('options').textContent);
  self.MonacoEnvironment = { getWorkerUrl: (_module, label) => workers[label] };

  const query = new URLSearchParams(location.search).get('query');
  if (query) {
    options.query = query;
    options.defaultTabs.unshift({ query, headers: options.defaultHeaders });
    history.replaceState({}, '', location.pathname);
  }
  options.onEditQuery = () => {};

  // For a tenth of a second after a tab has been opened, GraphiQL would run the operation of the tab before.
  let holding;
  const holdRun = () => {
    document.body.classList.add('opening-tab');
    clearTimeout(holding);
    holding = setTimeout(() => document.body.classList.remove('opening-tab'), 200);
  };

  // Tabs that are restored have no headers, and show those that new ones have.
  const headersOf = (tab) => tab.headers ?? options.defaultHeaders;
  // The first tab that is told of was edited, or it was only opened: then it has headers that a tab begins with.
  const given = new Set(options.defaultTabs.map(({ headers }) => headers));
  const first = (headers) => (given.has(headers) ? headers : options.defaultHeaders);
  let before = null;
  options.onTabChange = ({ tabs, activeTabIndex }) => {
    const { id } = tabs[activeTabIndex];
    const headers = headersOf(tabs[activeTabIndex]);
    const old = before === null ? first(headers) : before.id === id ? before.headers : headers;
    if (headers !== old) for (const tab of tabs) if (headersOf(tab) === old) tab.headers = headers;
    if (before?.id !== id) holdRun();
    before = { id, headers };
  };

  try {
    // An earlier version kept them.
    localStorage.removeItem('graphiql:headers');
  } catch {
    // A browser that stores nothing has kept nothing.
  }
  YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), options);
})();
`;
