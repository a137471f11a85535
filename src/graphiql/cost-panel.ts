/** The panel below GraphiQL, which the script fills: what the last operation cost, and when each request to the REST API ran. */
export const costPanel = `<details id="cost" hidden>
<summary></summary>
<div class="requests"><table>
<thead><tr><th scope="col">Request to the REST API</th><th scope="col">When</th><th scope="col">ms</th><th scope="col">rows</th><th scope="col">bytes</th></tr></thead>
<tbody></tbody>
</table></div>
</details>`;

/** Its colours follow the theme that GraphiQL sets on the page, or that of the browser. */
export const costPanelStyle = `
body { display: flex; flex-direction: column; height: 100dvh; margin: 0; }
#root { flex: 1 1 0 !important; min-height: 0; height: auto !important; overflow: hidden; }
#root .graphiql-container { height: 100% !important; }
#cost {
  --text: #3b4b68; --quiet: #5f6d86; --back: #fff; --line: #d8dde6; --bar: #d60590; --wait: #f0b3da; --fault: #c4161c;
  background: var(--back); color: var(--text); border-top: 1px solid var(--line);
  font: 13px/1.5 system-ui, sans-serif; flex: none;
}
@media (prefers-color-scheme: dark) { body:not(.graphiql-light) #cost {
  --text: #b7c2d7; --quiet: #93a0b8; --back: #212a3b; --line: #3a465c; --bar: #ff5794; --wait: #7c3657; --fault: #ff8a80;
} }
body.graphiql-dark #cost {
  --text: #b7c2d7; --quiet: #93a0b8; --back: #212a3b; --line: #3a465c; --bar: #ff5794; --wait: #7c3657; --fault: #ff8a80;
}
#cost summary { cursor: pointer; padding: 6px 12px; }
#cost .requests { max-height: 32vh; overflow: auto; padding: 0 12px 8px; }
#cost table { border-collapse: collapse; width: 100%; table-layout: fixed; }
#cost th { color: var(--quiet); font-weight: normal; text-align: left; position: sticky; top: 0; background: var(--back); }
#cost th, #cost td { padding: 2px 6px; }
#cost th:first-child { width: 42%; }
#cost th:nth-child(n+3) { width: 60px; }
#cost :is(th, td):nth-child(n+3) { text-align: right; font-variant-numeric: tabular-nums; }
#cost td:first-child { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
#cost .track { position: relative; height: 10px; }
#cost .track i { position: absolute; top: 0; height: 100%; min-width: 2px; background: var(--bar); border-radius: 2px; }
#cost .track i.wait { background: var(--wait); }
#cost .shared .track i { opacity: .45; }
#cost .fault { color: var(--fault); }
#cost .fault .track i { background: var(--fault); }
@media (max-width: 700px) {
  #cost :is(th, td):nth-child(n+4) { display: none; }
  #cost th:nth-child(3) { width: 48px; }
}
`;

/**
 * Asks for the costs of each operation that GraphiQL sends, takes them out of the result, and shows them in the panel. To be run
 * before GraphiQL starts, which takes the \`fetch\` of the page each time. A result in parts and a subscription have no costs.
 */
export const costPanelScript = `(() => {
  const panel = document.getElementById('cost');
  const [summary, rows] = [panel.querySelector('summary'), panel.querySelector('tbody')];
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
    const name = [request.method, request.route.replace(/^\\/api\\/(marketplace-)?/, ''), ...notes.filter(Boolean)].join(' ');
    cell(row, name);
    row.cells[0].title = request.method + ' ' + request.path;
    const track = document.createElement('div');
    track.className = 'track';
    const percent = (ms) => (end === 0 ? 0 : (100 * ms) / end);
    bar(track, 'wait', percent(request.atMs), percent(request.queueMs));
    bar(track, 'run', percent(request.atMs + request.queueMs), percent(request.durationMs - request.queueMs));
    cell(row, track);
    cell(row, String(Math.round(request.durationMs)));
    cell(row, request.rows === null ? '' : String(request.rows));
    cell(row, String(request.bytes));
  };

  const show = ({ cost, explain }) => {
    const { estimate, actual } = cost;
    const requests = explain?.requests ?? [];
    const end = Math.max(0, ...requests.map(({ atMs, durationMs }) => atMs + durationMs));
    summary.textContent = [
      count(actual.requests, 'request') + (estimate ? ' of at most ' + estimate.requests.toLocaleString('en') : ''),
      count(actual.rows, 'row'),
      size(actual.bytes) + ' from the REST API',
      ...(requests.length > 0 ? [Math.round(end) + ' ms'] : []),
    ].join(' · ');
    rows.replaceChildren();
    for (const request of requests) showRequest(request, end);
    if (explain?.more > 0) cell(rows.insertRow(), 'and ' + count(explain.more, 'further request'));
    panel.hidden = false;
  };

  window.fetch = async (url, options) => {
    const { body } = options ?? {};
    if (typeof body !== 'string' || body.includes('"IntrospectionQuery"')) return send(url, options);
    const headers = new Headers(options.headers);
    headers.set('x-cost', '1');
    headers.set('x-explain', '1');
    panel.hidden = true;
    const response = await send(url, { ...options, headers });
    if (!/json/.test(response.headers.get('content-type') ?? '')) return response;
    const result = await response.json();
    const { cost, explain, ...extensions } = result.extensions ?? {};
    if (cost) show({ cost, explain });
    delete result.extensions;
    if (Object.keys(extensions).length > 0) result.extensions = extensions;
    const { status, statusText } = response;
    return new Response(JSON.stringify(result), {
      status,
      statusText,
      headers: { 'content-type': response.headers.get('content-type') },
    });
  };
})();
`;
