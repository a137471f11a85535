/**
 * A script that prepares GraphiQL in a browser, from the JSON in the page: options, prepared tabs, and the headers of each
 * identity. It runs before the script of GraphiQL, whose editors read some of it when they are loaded.
 *
 * GraphiQL stores tabs without their headers, and gives each restored tab the headers of a new one. Therefore a tab is stored with
 * the name of its identity (`as`), and gets the headers that the page has for this name. Headers are never stored: a credential
 * that a user typed is lost when the page is closed.
 *
 * A query in the address, `/graphql?query=…`, is opened in a tab, and removed from the address. GraphiQL would otherwise update
 * the address with each edit: but the content of mutations must not be in the logs of proxies, and servers refuse addresses that
 * are too long.
 *
 * An edit of the headers of one tab changes those of all tabs that had the same headers before, so that users type a credential
 * only once.
 */
export const startScript = `(() => {
  const { options, workers, prepared, headers } = JSON.parse(document.getElementById('options').textContent);
  self.MonacoEnvironment = { globalAPI: true, getWorkerUrl: (_module, label) => workers[label] };
  // GraphiQL changes its colours together with the browser, but its editors only set them when they are created.
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', ({ matches }) => {
    if (/graphiql-(light|dark)/.test(document.body.className)) return;
    self.monaco?.editor.setTheme(matches ? 'graphiql-DARK' : 'graphiql-LIGHT');
  });

  let local = null;
  try {
    local = window.localStorage;
    // An earlier version stored headers.
    local.removeItem('graphiql:headers');
  } catch {
    // The browser does not allow storage.
  }

  const headersOf = ({ as }) => headers[as] ?? headers.provider;

  const restored = () => {
    try {
      const { tabs, activeTabIndex } = JSON.parse(local.getItem('graphiql:tabState'));
      if (tabs[activeTabIndex]) return { tabs, activeTabIndex };
    } catch {
      // Nothing is stored, or it is not valid.
    }
    return { tabs: prepared.map((tab, index) => ({ id: 'prepared-' + index, ...tab })), activeTabIndex: 0 };
  };
  const state = restored();

  const query = new URLSearchParams(location.search).get('query');
  if (query) {
    const [, title = '<untitled>'] = /^(?!#).*(?:query|subscription|mutation)\\s+(\\w+)/m.exec(query) ?? [];
    state.tabs.unshift({ id: 'address-' + Date.now(), title, query, variables: null });
    state.activeTabIndex = 0;
    history.replaceState({}, '', location.pathname);
  }
  options.onEditQuery = () => {};

  // GraphiQL opens the restored tab whose content equals the initial content of the editors, compared without headers.
  const open = state.tabs[state.activeTabIndex];
  options.initialQuery = open.query ?? '';
  options.initialVariables = open.variables ?? '';
  options.initialHeaders = headersOf(open);
  state.tabs = state.tabs.map((tab) => ({
    ...tab,
    headers: tab === open ? null : headersOf(tab),
    operationName: tab.operationName ?? null,
    response: null,
  }));
  options.defaultHeaders = headers.provider;
  options.storage = {
    getItem: (key) => (key === 'graphiql:tabState' ? JSON.stringify(state) : (local?.getItem(key) ?? null)),
    setItem: (key, value) => local?.setItem(key, value),
    removeItem: (key) => local?.removeItem(key),
    clear() {
      for (const key of Object.keys(local ?? {})) if (key.startsWith('graphiql:')) local.removeItem(key);
    },
    get length() {
      return local?.length ?? 0;
    },
  };

  // For a tenth of a second after a tab has been opened, GraphiQL would run the operation of the tab before.
  let holding;
  const holdRun = () => {
    document.body.classList.add('opening-tab');
    clearTimeout(holding);
    holding = setTimeout(() => document.body.classList.remove('opening-tab'), 200);
  };
  const showTab = (id) => {
    document.dispatchEvent(new CustomEvent('open-tab', { detail: id }));
    requestAnimationFrame(() => {
      document.querySelector('.graphiql-tab-active')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  };

  let before = { id: open.id, headers: options.initialHeaders };
  options.onTabChange = ({ tabs, activeTabIndex }) => {
    for (const tab of tabs) tab.headers ??= headersOf(tab);
    const { id, headers: now } = tabs[activeTabIndex];
    if (before.id === id) {
      for (const tab of tabs) if (tab.headers === before.headers) tab.headers = now;
    } else {
      holdRun();
      showTab(id);
    }
    before = { id, headers: now };
  };

  const root = document.getElementById('root');
  new MutationObserver((_changes, observer) => {
    if (!root.querySelector('.graphiql-tab-active')) return;
    observer.disconnect();
    showTab(open.id);
  }).observe(root, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', () => YogaGraphiQL.renderYogaGraphiQL(root, options));
})();
`;
