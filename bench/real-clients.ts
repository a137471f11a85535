import { Pool } from 'undici';
import { fields, neededColumns } from './columns.ts';

/** A row of the REST API. */
export type Row = Record<string, unknown>;

/** Reads a path of the REST API: its rows, or a single object as the only row, and the total of rows. */
export type Read = (path: string, method?: 'GET' | 'HEAD') => Promise<{ rows: Row[]; total: number }>;

/** The operations of the benchmark with a realistic server. */
export const realOperations = ['Nested', 'OrderInbox', 'Dashboard', 'UsageReport'] as const;

export type RealOperation = (typeof realOperations)[number];

const offerings = '/api/marketplace-provider-offerings/';
const resources = '/api/marketplace-provider-resources/';
const orders = '/api/marketplace-orders/';
const inbox = 'state=pending-provider&state=executing&page_size=20';
const counted = ['OK', 'Erred'] as const;

/** Reads with at most `connections` requests at the same time. */
export function reader(url: string, token: string, connections: number): Read {
  const pool = new Pool(url, { connections, maxHeaderSize: 65_536 });
  return async (path, method = 'GET') => {
    const headers = { authorization: `Token ${token}` };
    const response = await pool.request({ method, path, headers });
    const text = await response.body.text();
    if (response.statusCode !== 200) throw new Error(`${path} answered ${response.statusCode}.`);
    const json: unknown = text === '' ? [] : JSON.parse(text);
    const rows = (Array.isArray(json) ? json : [json]) as Row[];
    return { rows, total: Number(response.headers['x-result-count'] ?? rows.length) };
  };
}

/** Sends identical requests only once. */
function once(read: Read): (key: string, path: string) => Promise<Row[]> {
  const asked = new Map<string, Promise<Row[]>>();
  return (key, path) => {
    const known = asked.get(key) ?? read(path).then(({ rows }) => rows);
    asked.set(key, known);
    return known;
  };
}

/** What the best hand-written client of the gateway's first days does: exact columns, comma lists, shared teams. */
export const idealWork: Readonly<Record<RealOperation, (read: Read) => Promise<unknown>>> = {
  async Nested(read) {
    const page = await read(`${offerings}?${neededColumns.Nested.offerings}&page_size=20`);
    const ids = page.rows.map(({ uuid }) => uuid).join(',');
    const listed = (number: number) =>
      read(
        `${resources}?offering_uuid=${ids}&${neededColumns.Nested.resources}&page_size=300&page=${number}`,
      );
    const first = await listed(1);
    const pages = Array.from({ length: Math.ceil(first.total / 300) - 1 }, (_, index) => listed(index + 2));
    const all = [first, ...(await Promise.all(pages))].flatMap(({ rows }) => rows);
    const shown = page.rows.flatMap(({ uuid }) =>
      all.filter((row) => row.offering_uuid === uuid).slice(0, 20),
    );
    return Promise.all(shown.map(teamOf(once(read))));
  },
  async OrderInbox(read) {
    const columns = fields(
      ...['uuid', 'type', 'state', 'created', 'offering_name', 'offering_uuid', 'project_name', 'plan_name'],
      ...['plan_uuid', 'marketplace_resource_uuid', 'resource_name', 'project_uuid'],
    );
    const { rows } = await read(`${orders}?${inbox}&${columns}`);
    const ids = [...new Set(rows.map(({ offering_uuid }) => offering_uuid))].join(',');
    const plans = read(`${offerings}?uuid_list=${ids}&${fields('uuid', 'plans')}&page_size=100`);
    const shared = once(read);
    const own = fields('uuid', 'name', 'state', 'backend_id', 'project_uuid', 'offering_uuid');
    const known = rows.map(({ marketplace_resource_uuid: uuid }) =>
      shared(`resource ${uuid}`, `${resources}${uuid}/?${own}`),
    );
    const found = (await Promise.all(known)).flat();
    return [await plans, await Promise.all(found.map(teamOf(shared)))];
  },
  async Dashboard(read) {
    const pending = read(
      `${orders}?state=pending-provider&${fields('uuid', 'type', 'created', 'project_name')}&page_size=10`,
    );
    const { rows } = await read(`${offerings}?${fields('uuid', 'name', 'state')}&page_size=20`);
    const each = rows.flatMap(({ uuid }) => [
      read(`${offerings}${uuid}/stats/`),
      ...counted.map((state) =>
        read(`${resources}?offering_uuid=${uuid}&state=${state}&page_size=1`, 'HEAD'),
      ),
    ]);
    return [await pending, await Promise.all(each)];
  },
  async UsageReport(read) {
    const columns = fields(
      ...['uuid', 'name', 'project_name', 'customer_name', 'limits', 'limit_usage', 'offering_uuid'],
    );
    const { rows } = await read(`${resources}?state=OK&${columns}&page_size=30`);
    const ids = [...new Set(rows.map(({ offering_uuid }) => offering_uuid))].join(',');
    const parts = read(`${offerings}?uuid_list=${ids}&${fields('uuid', 'components')}&page_size=100`);
    return [
      await parts,
      await Promise.all(rows.map(({ uuid }) => read(`${resources}${uuid}/plan_periods/`))),
    ];
  },
};

const teamOf =
  (shared: ReturnType<typeof once>) =>
  ({ uuid, project_uuid, offering_uuid }: Row) =>
    shared(`team ${project_uuid} ${offering_uuid}`, `${resources}${uuid}/team/`);

/** What a page in a browser does that uses the REST API in a simple way: whole rows, one request for each relation. */
export const naiveWork: Readonly<Record<RealOperation, (read: Read) => Promise<unknown>>> = {
  async Nested(read) {
    const { rows } = await read(`${offerings}?page_size=20`);
    return Promise.all(
      rows.map(async ({ uuid }) => {
        const list = await read(`${resources}?offering_uuid=${uuid}&page_size=20`);
        return Promise.all(list.rows.map((resource) => read(`${resources}${resource.uuid}/team/`)));
      }),
    );
  },
  async OrderInbox(read) {
    const { rows } = await read(`${orders}?${inbox}`);
    return Promise.all(
      rows.map((order) =>
        Promise.all([
          read(`${offerings}${order.offering_uuid}/`),
          read(`${resources}${order.marketplace_resource_uuid}/`),
          read(`${resources}${order.marketplace_resource_uuid}/team/`),
        ]),
      ),
    );
  },
  async Dashboard(read) {
    const pending = read(`${orders}?state=pending-provider&page_size=10`);
    const { rows } = await read(`${offerings}?page_size=20`);
    const each = rows.flatMap(({ uuid }) => [
      read(`${offerings}${uuid}/stats/`),
      ...counted.map((state) => read(`${resources}?offering_uuid=${uuid}&state=${state}&page_size=1`)),
    ]);
    return [await pending, await Promise.all(each)];
  },
  async UsageReport(read) {
    const { rows } = await read(`${resources}?state=OK&page_size=30`);
    return Promise.all(
      rows.map(({ uuid, offering_uuid }) =>
        Promise.all([read(`${resources}${uuid}/plan_periods/`), read(`${offerings}${offering_uuid}/`)]),
      ),
    );
  },
};
