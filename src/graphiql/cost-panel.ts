/** The panel below GraphiQL, which the script fills: what the last operation cost, and when each request to the REST API ran. */
export const costPanel = `<details id="cost" aria-label="Cost of the operation" hidden>
<summary></summary>
<div class="requests" role="region" aria-label="Requests to the REST API" tabindex="0"><table>
<thead><tr><th scope="col">Request to the REST API</th><th scope="col">When</th><th scope="col">ms</th><th scope="col">rows</th><th scope="col">bytes</th></tr></thead>
<tbody></tbody>
</table></div>
</details>`;

/** The styles of the panel. */
export const costPanelStyle = `
#cost {
  background: var(--back); color: var(--text); border-top: 1px solid var(--line);
  font: 13px/1.5 system-ui, sans-serif; flex: none;
}
#cost summary { cursor: pointer; padding: 6px 12px; }
#cost :focus-visible { outline: 2px solid var(--bar); outline-offset: -2px; }
#cost .requests { max-height: 32vh; overflow: auto; padding: 0 12px 8px; }
#cost table { border-collapse: collapse; width: 100%; table-layout: fixed; }
#cost th { font-weight: normal; text-align: left; }
#cost thead th { color: var(--quiet); position: sticky; top: 0; z-index: 1; background: var(--back); }
#cost th, #cost td { padding: 2px 6px; }
#cost thead th:first-child { width: 42%; }
#cost thead th:nth-child(n+3) { width: 60px; }
#cost :is(th, td):nth-child(n+3) { text-align: right; font-variant-numeric: tabular-nums; }
#cost tbody th { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
#cost[aria-busy=true] > * { opacity: .5; }
#cost.none .requests { display: none; }
#cost.none summary { list-style: none; cursor: default; }
#cost .track { position: relative; height: 10px; }
#cost .track i { position: absolute; top: 0; height: 100%; min-width: 2px; background: var(--bar); border-radius: 2px; }
#cost .track i.wait { background: var(--wait); }
#cost .shared .track i { opacity: .45; }
#cost .fault { color: var(--fault); }
#cost .fault .track i { background: var(--fault); }
@media (max-width: 700px) {
  #cost :is(th, td):nth-child(n+4) { display: none; }
  #cost thead th:nth-child(3) { width: 48px; }
  #cost tbody th { white-space: normal; overflow-wrap: anywhere; }
}
`;

/**
 * A script that requests the cost of each operation that GraphiQL sends, removes it from the displayed result, and shows that of
 * the open tab. It replaces the \`fetch\` of the page, so it has to run before GraphiQL. Results in parts and subscriptions have
 * no cost.
 */
export const costPanelScript = `(() => {
  const panel = document.getElementById('cost');
  const [summary, list, rows] = ['summary', '.requests', 'tbody'].map((selector) => panel.querySelector(selector));
  const send = window.fetch;

  const count = (number, word) => number.toLocaleString('en') + ' ' + word + (number === 1 ? '' : 's');
  const size = (bytes) => (bytes < 1000 ? bytes + ' B' : (bytes / 1000).toFixed(bytes < 100000 ? 1 : 0) + ' kB');

  const cell = (row, content) => row.insertCell().append(content);
  const bar = (track, kind, from, length) => {
    const part = document.createElement('i');
    part.className = kind;
    part.style.left = from + '%';
    part.style.width = length + '%';
    track.append(part);
  };
  const showRequest = (request, end) => {
    const row = rows.insertRow();
    if (request.shared) row.className = 'shared';
    else if (request.outcome !== 'ok') row.className = 'fault';
    const notes = [request.shared && 'shared', request.attempts > 1 && request.attempts + ' attempts', request.outcome !== 'ok' && (request.status ?? request.outcome)];
    const name = document.createElement('th');
    name.scope = 'row';
    name.title = request.method + ' ' + request.path;
    name.append([request.method, request.route.replace(/^\\/api\\/(marketplace-)?/, ''), ...notes.filter(Boolean)].join(' '));
    row.append(name);
    const track = document.createElement('div');
    track.className = 'track';
    track.role = 'img';
    track.ariaLabel = 'after ' + Math.round(request.atMs) + ' ms' + (request.queueMs < 1 ? '' : ', waits ' + Math.round(request.queueMs) + ' ms');
    const percent = (ms) => (end === 0 ? 0 : (100 * ms) / end);
    bar(track, 'wait', percent(request.atMs), percent(request.queueMs));
    bar(track, 'run', percent(request.atMs + request.queueMs), percent(request.durationMs - request.queueMs));
    cell(row, track);
    cell(row, Math.round(request.durationMs).toLocaleString('en'));
    cell(row, request.rows === null ? '' : request.rows.toLocaleString('en'));
    cell(row, request.bytes.toLocaleString('en'));
  };

  const costs = new Map();
  let open;
  const show = () => {
    panel.hidden = !costs.has(open);
    if (panel.hidden) return;
    const { cost, explain } = costs.get(open);
    const { estimate, actual } = cost;
    const requests = explain?.requests ?? [];
    const end = Math.max(0, ...requests.map(({ atMs, durationMs }) => atMs + durationMs));
    summary.textContent =
      actual.requests === 0 && requests.length === 0
        ? 'No request to the REST API'
        : [
            count(actual.requests, 'request') + (estimate ? ' of at most ' + estimate.requests.toLocaleString('en') : ''),
            count(actual.rows, 'row'),
            size(actual.bytes) + ' from the REST API',
            ...(requests.length > 0 ? [Math.round(end).toLocaleString('en') + ' ms'] : []),
          ].join(' · ');
    panel.classList.toggle('none', requests.length === 0);
    rows.replaceChildren();
    for (const request of requests) showRequest(request, end);
    if (explain?.more > 0) {
      const more = rows.insertRow();
      cell(more, 'and ' + count(explain.more, 'further request'));
      more.cells[0].colSpan = 5;
    }
    list.scrollTop = 0;
  };
  document.addEventListener('open-tab', ({ detail }) => {
    open = detail;
    panel.ariaBusy = 'false';
    show();
  });

  window.fetch = async (url, options) => {
    const { body } = options ?? {};
    if (typeof body !== 'string' || body.includes('"IntrospectionQuery"')) return send(url, options);
    const headers = new Headers(options.headers);
    headers.set('x-cost', '1');
    headers.set('x-explain', '1');
    const tab = open;
    const done = (cost) => {
      if (cost) costs.set(tab, cost);
      else costs.delete(tab);
      if (tab !== open) return;
      panel.ariaBusy = 'false';
      show();
    };
    panel.ariaBusy = 'true';
    try {
      const response = await send(url, { ...options, headers });
      if (!/json/.test(response.headers.get('content-type') ?? '')) {
        done(null);
        return response;
      }
      const result = await response.json();
      const { cost, explain, ...extensions } = result.extensions ?? {};
      done(cost ? { cost, explain } : null);
      delete result.extensions;
      if (Object.keys(extensions).length > 0) result.extensions = extensions;
      const { status, statusText } = response;
      return new Response(JSON.stringify(result), {
        status,
        statusText,
        headers: { 'content-type': response.headers.get('content-type') },
      });
    } catch (error) {
      done(null);
      throw error;
    }
  };
})();
`;
