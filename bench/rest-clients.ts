import { Pool } from 'undici';
import { neededColumns } from './columns.ts';
import type { OperationName } from './operations.ts';

/** The requests of one operation with one token, sent directly to the REST API; resolves with the data that a page shows. */
export type Work = (token: string) => Promise<unknown>;

/** A client that loads the data of the operations in its own way. */
export type RestClient = Readonly<Record<OperationName, Work>>;

type Row = Record<string, unknown>;
type Read = (token: string, path: string) => Promise<{ rows: Row[]; total: number }>;

const offerings = '/api/marketplace-provider-offerings/';
const resources = '/api/marketplace-provider-resources/';
const shown = 20;
const largestPage = 300;

/** Reads with at most `connections` requests at the same time. */
function reader(url: string, connections: number): Read {
  const pool = new Pool(url, { connections, maxHeaderSize: 65_536 });
  return async (token, path) => {
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

/** What a page in a browser does that uses the REST API in a simple way: whole rows, one request for each relation. */
export function naiveClient(url: string, connections: number): RestClient {
  const read = reader(url, connections);
  return {
    List: (token) => read(token, `${offerings}?page_size=20`),
    async Nested(token) {
      const { rows } = await read(token, `${offerings}?page_size=20`);
      return Promise.all(
        rows.map(async (offering) => {
          const list = await read(token, `${resources}?offering_uuid=${offering.uuid}&page_size=20`);
          const teams = list.rows.map((resource) => read(token, `${resources}${resource.uuid}/team/`));
          return { offering, resources: list.rows, teams: await Promise.all(teams) };
        }),
      );
    },
    async ResourcePage(token) {
      const { rows } = await read(token, `${resources}?page_size=50`);
      const linked = rows.map(({ offering_uuid }) => read(token, `${offerings}?uuid_list=${offering_uuid}`));
      return { rows, offerings: await Promise.all(linked) };
    },
  };
}

/**
 * What an optimal hand-written client does with the same limit of concurrent requests: exact columns, every batch filter,
 * shared teams.
 */
export function idealClient(url: string, connections: number): RestClient {
  const read = reader(url, connections);
  const { List, Nested, ResourcePage } = neededColumns;
  return {
    List: (token) => read(token, `${offerings}?${List.offerings}&page_size=20`),
    async Nested(token) {
      const page = await read(token, `${offerings}?${Nested.offerings}&page_size=20`);
      const lists = await resourcesOf(read, token, page.rows, Nested.resources);
      const teams = new Map<string, Promise<{ rows: Row[] }>>();
      const team = (row: Row) => {
        const pair = `${row.project_uuid} ${row.offering_uuid}`;
        const asked = teams.get(pair) ?? read(token, `${resources}${row.uuid}/team/`);
        teams.set(pair, asked);
        return asked;
      };
      return Promise.all(
        page.rows.map(async (offering) => {
          const rows = lists.get(offering.uuid) ?? [];
          const asked = await Promise.all(rows.map(team));
          return { offering, resources: rows.map((row, index) => ({ row, team: asked[index]?.rows })) };
        }),
      );
    },
    ResourcePage(token) {
      return read(token, `${resources}?${ResourcePage.resources}&page_size=50`);
    },
  };
}

/** The first resources of each offering, in as few requests as the API allows. */
async function resourcesOf(
  read: Read,
  token: string,
  parents: readonly Row[],
  columns: string,
): Promise<Map<unknown, Row[]>> {
  const ids = parents.map(({ uuid }) => uuid).join(',');
  const shared = (page: number) =>
    read(
      token,
      `${resources}?offering_uuid=${ids}&${columns}&page_size=${largestPage}${page > 1 ? `&page=${page}` : ''}`,
    );
  const first = await shared(1);
  const lists = grouped(first.rows);
  const morePages = Math.ceil(first.total / largestPage) - 1;
  const short = parents.filter(({ uuid }) => (lists.get(uuid)?.length ?? 0) < shown);
  if (short.length === 0 || morePages <= 0) return cut(lists);
  if (morePages <= short.length) {
    const rest = await Promise.all(Array.from({ length: morePages }, (_, index) => shared(index + 2)));
    return cut(grouped([first, ...rest].flatMap(({ rows }) => rows)));
  }
  await Promise.all(
    short.map(async ({ uuid }) => {
      const own = await read(token, `${resources}?offering_uuid=${uuid}&${columns}&page_size=${shown}`);
      lists.set(uuid, own.rows);
    }),
  );
  return cut(lists);
}

function grouped(rows: readonly Row[]): Map<unknown, Row[]> {
  const lists = new Map<unknown, Row[]>();
  for (const row of rows) {
    const list = lists.get(row.offering_uuid);
    if (list) list.push(row);
    else lists.set(row.offering_uuid, [row]);
  }
  return lists;
}

function cut(lists: Map<unknown, Row[]>): Map<unknown, Row[]> {
  for (const [id, rows] of lists) lists.set(id, rows.slice(0, shown));
  return lists;
}
