/**
 * Starts GraphiQL in a browser with what the page holds as JSON: its options, the prepared tabs, and the headers of each identity.
 * The script of GraphiQL comes after this one, so that the editors find what they read when they are loaded.
 *
 * GraphiQL stores the tabs without their headers, and would give each restored tab those of a new one. A tab is therefore stored
 * with the name of its identity (`as`), and starts with the headers that this page has for that name. Headers themselves are never
 * stored: a credential that a user has typed is forgotten with the page.
 *
 * A query in the address, `/graphql?query=…`, is opened in a tab. It then leaves the address, which GraphiQL would otherwise
 * rewrite with each edit: what is typed into a mutation does not belong into the logs of proxies, and servers refuse an
 * address that is as long as a long document.
 *
 * A credential is typed once for all tabs: an edit of the headers of one tab changes those of all tabs that had the same before.
 */
export const startScript = `(() => {
  const { options, workers, prepared, headers } = JSON.parse(document.getElementById('options').textContent);
  self.MonacoEnvironment = { globalAPI: true, getWorkerUrl: (_module, label) => workers[label] };
  // GraphiQL follows the browser to dark colours and back; its editors only do so when they are made.
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', ({ matches }) => {
    if (/graphiql-(light|dark)/.test(document.body.className)) return;
    self.monaco?.editor.setTheme(matches ? 'graphiql-DARK' : 'graphiql-LIGHT');
  });

  let local = null;
  try {
    local = window.localStorage;
    // An earlier version kept them.
    local.removeItem('graphiql:headers');
  } catch {
    // A browser that stores nothing.
  }

  const headersOf = ({ as }) => headers[as] ?? headers.provider;

  const restored = () => {
    try {
      const { tabs, activeTabIndex } = JSON.parse(local.getItem('graphiql:tabState'));
      if (tabs[activeTabIndex]) return { tabs, activeTabIndex };
    } catch {
      // Nothing is stored, or nothing that can be read.
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

  // GraphiQL opens the restored tab that equals what the editors start with, and knows that one without its headers.
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
