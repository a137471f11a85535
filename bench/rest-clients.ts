import { Pool } from 'undici';

/** The work of one of the three operations, done straight against the REST API. */
export type Work = () => Promise<void>;

/** A client that does the three operations in its own way. */
export type RestClient = Readonly<Record<'List' | 'Nested' | 'ResourcePage', Work>>;

type Row = Record<string, unknown>;
type Read = (path: string) => Promise<{ rows: Row[]; total: number }>;

const offerings = '/api/marketplace-provider-offerings/';
const resources = '/api/marketplace-provider-resources/';

/** Reads with at most `connections` requests at the same time. */
function reader(url: string, token: string, connections: number): Read {
  const pool = new Pool(url, { connections });
  return async (path) => {
    const { body, headers, statusCode } = await pool.request({
      method: 'GET',
      path,
      headers: { authorization: `Token ${token}` },
    });
    const json: unknown = await body.json();
    if (statusCode !== 200 || !Array.isArray(json)) throw new Error(`${path} answered ${statusCode}.`);
    return { rows: json as Row[], total: Number(headers['x-result-count'] ?? json.length) };
  };
}

const fields = (...names: string[]): string => names.map((name) => `field=${name}`).join('&');

/** What a page in a browser does that knows the REST API, but not its tricks: whole rows, one call per relation. */
export function naiveClient(url: string, token: string): RestClient {
  const read = reader(url, token, 6);
  return {
    async List() {
      await read(`${offerings}?page_size=20`);
    },
    async Nested() {
      const { rows } = await read(`${offerings}?page_size=20`);
      await Promise.all(
        rows.map(async (offering) => {
          const list = await read(`${resources}?offering_uuid=${offering.uuid}&page_size=20`);
          await Promise.all(list.rows.map((resource) => read(`${resources}${resource.uuid}/team/`)));
        }),
      );
    },
    async ResourcePage() {
      const { rows } = await read(`${resources}?page_size=50`);
      await Promise.all(rows.map((resource) => read(`${resources}?query=${resource.uuid}&page_size=1`)));
    },
  };
}

/** What a perfect hand-written client does under the same cap: exact columns, every batch filter, shared teams. */
export function idealClient(url: string, token: string, connections: number): RestClient {
  const read = reader(url, token, connections);
  return {
    async List() {
      await read(`${offerings}?${fields('name', 'state', 'type', 'uuid')}&page_size=20`);
    },
    async Nested() {
      const page = await read(`${offerings}?${fields('name', 'plans', 'state', 'uuid')}&page_size=20`);
      const ids = page.rows.map((row) => row.uuid).join(',');
      const columns = fields('name', 'offering_uuid', 'project_uuid', 'state', 'uuid');
      const list = (number: number) =>
        read(
          `${resources}?offering_uuid=${ids}&${columns}&page_size=300${number > 1 ? `&page=${number}` : ''}`,
        );
      const first = await list(1);
      const rest = await Promise.all(
        Array.from({ length: Math.ceil(first.total / 300) - 1 }, (_, index) => list(index + 2)),
      );
      const shown = new Map<unknown, number>();
      const teams = new Map<string, unknown>();
      for (const row of [first, ...rest].flatMap(({ rows }) => rows)) {
        const count = (shown.get(row.offering_uuid) ?? 0) + 1;
        shown.set(row.offering_uuid, count);
        if (count <= 20) teams.set(`${row.project_uuid} ${row.offering_uuid}`, row.uuid);
      }
      await Promise.all([...teams.values()].map((uuid) => read(`${resources}${uuid}/team/`)));
    },
    async ResourcePage() {
      const columns = ['name', 'offering_name', 'offering_uuid', 'plan_name', 'plan_uuid', 'project_name'];
      await read(`${resources}?${fields(...columns, 'project_uuid', 'state', 'uuid')}&page_size=50`);
    },
  };
}
