import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import DataLoader from 'dataloader';
import { createSchema, createYoga } from 'graphql-yoga';
import { Pool } from 'undici';
import { neededColumns } from './columns.ts';
import { operationNames } from './operations.ts';

/**
 * The gateway that a competent engineer writes in an afternoon: Yoga, one DataLoader for each relation, the batch
 * filters that the REST API documents, a pool of kept connections. It does not look at the selection: rows come whole.
 *
 * With `BY_HAND=1` it knows the columns that each of the measured operations needs, shares teams, and takes links from the
 * rows: what Yoga and undici cost when the REST API is asked as well as can be.
 */
const pool = new Pool(process.env.WALDUR_API_URL ?? '', {
  connections: Number(process.env.UPSTREAM_MAX_CONCURRENCY ?? 8),
  maxHeaderSize: 65_536,
});

const isByHand = process.env.BY_HAND === '1';

/** Further parameters that ask for columns; empty for all. */
interface Columns {
  readonly offerings: string;
  readonly resources: string;
}

function columnsOf(query: string): Columns {
  const name = operationNames.find((one) => query.startsWith(`query ${one} `));
  if (!isByHand || name === undefined) return { offerings: '', resources: '' };
  const { offerings, resources } = neededColumns[name];
  return { offerings: `&${offerings}`, resources: `&${resources}` };
}

type Row = Readonly<Record<string, unknown>>;

interface Context {
  readonly columns: Columns;
  read(path: string): Promise<{ rows: Row[]; total: number }>;
  readonly offerings: DataLoader<string, Row | null>;
  /** The resources of an offering; all loads of one instance want equally many. */
  resourcesOf(first: number): DataLoader<string, Row[]>;
  readonly team: DataLoader<Row, Row[]>;
}

const offeringsPath = '/api/marketplace-provider-offerings/';
const resourcesPath = '/api/marketplace-provider-resources/';

function createContext(authorization: string | null, query: string): Context {
  const columns = columnsOf(query);
  const read: Context['read'] = async (path) => {
    const { body, headers, statusCode } = await pool.request({
      method: 'GET',
      path,
      headers: authorization === null ? {} : { authorization },
    });
    const json: unknown = await body.json();
    if (statusCode !== 200 || !Array.isArray(json)) throw new Error(`The REST API answered ${statusCode}.`);
    return { rows: json as Row[], total: Number(headers['x-result-count'] ?? json.length) };
  };
  const byFirst = new Map<number, DataLoader<string, Row[]>>();
  return {
    columns,
    read,
    offerings: new DataLoader(async (uuids) => {
      const { rows } = await read(`${offeringsPath}?uuid_list=${uuids.join(',')}&page_size=${uuids.length}`);
      const found = new Map(rows.map((row) => [row.uuid, row]));
      return uuids.map((uuid) => found.get(uuid) ?? null);
    }),
    resourcesOf(first) {
      const loader =
        byFirst.get(first) ?? new DataLoader((uuids) => resourcesOf(read, columns.resources, uuids, first));
      byFirst.set(first, loader);
      return loader;
    },
    team: new DataLoader(
      (resources) =>
        Promise.all(resources.map(async ({ uuid }) => (await read(`${resourcesPath}${uuid}/team/`)).rows)),
      {
        cacheKeyFn: ({ uuid, project_uuid, offering_uuid }) =>
          (isByHand ? `${project_uuid} ${offering_uuid}` : uuid) as Row,
      },
    ),
  };
}

async function resourcesOf(
  read: Context['read'],
  columns: string,
  uuids: readonly string[],
  first: number,
): Promise<Row[][]> {
  const page = (number: number) =>
    read(`${resourcesPath}?offering_uuid=${uuids.join(',')}&page_size=300&page=${number}${columns}`);
  const start = await page(1);
  const pages = Math.ceil(start.total / 300);
  if (pages > uuids.length) {
    const alone = uuids.map((uuid) =>
      read(`${resourcesPath}?offering_uuid=${uuid}&page_size=${first}${columns}`),
    );
    return (await Promise.all(alone)).map(({ rows }) => rows);
  }
  const rest = await Promise.all(Array.from({ length: pages - 1 }, (_, index) => page(index + 2)));
  const lists = new Map<unknown, Row[]>(uuids.map((uuid) => [uuid, []]));
  for (const { rows } of [start, ...rest]) for (const row of rows) lists.get(row.offering_uuid)?.push(row);
  return uuids.map((uuid) => lists.get(uuid)?.slice(0, first) ?? []);
}

const typeDefs = /* GraphQL */ `
  type Query {
    offerings(first: Int = 20): OfferingConnection!
    resources(first: Int = 20): ResourceConnection!
  }
  type OfferingConnection { nodes: [Offering!]! totalCount: Int! }
  type ResourceConnection { nodes: [Resource!]! totalCount: Int! }
  type Offering {
    uuid: ID!
    name: String!
    state: String!
    type: String!
    plans: [Plan!]!
    resources(first: Int = 20): ResourceList!
  }
  type ResourceList { nodes: [Resource!]! }
  type Resource {
    uuid: ID!
    name: String!
    state: String!
    offering: Offering
    plan: Plan
    project: Project!
    team: [Member!]!
  }
  type Plan { uuid: ID! name: String! unitPrice: String }
  type Project { uuid: ID! name: String! }
  type Member { username: String! fullName: String! role: String! }
`;

const text = (value: unknown): string => String(value);

async function connection(context: Context, path: string, columns: string, first: number) {
  const { rows, total } = await context.read(`${path}?page_size=${first}${columns}`);
  return { nodes: rows, totalCount: total };
}

const yoga = createYoga<object, Context>({
  schema: createSchema<Context>({
    typeDefs,
    resolvers: {
      Query: {
        offerings: (_, { first }: { first: number }, context) =>
          connection(context, offeringsPath, context.columns.offerings, first),
        resources: (_, { first }: { first: number }, context) =>
          connection(context, resourcesPath, context.columns.resources, first),
      },
      Offering: {
        resources: async (row: Row, { first }: { first: number }, context) => ({
          nodes: await context.resourcesOf(first).load(text(row.uuid)),
        }),
      },
      Resource: {
        offering: (row: Row, _, context) =>
          isByHand
            ? { uuid: row.offering_uuid, name: row.offering_name }
            : context.offerings.load(text(row.offering_uuid)),
        plan: (row: Row) => row.plan_uuid && { uuid: row.plan_uuid, name: row.plan_name },
        project: (row: Row) => ({ uuid: row.project_uuid, name: row.project_name }),
        team: (row: Row, _, context) => context.team.load(row),
      },
      Plan: { unitPrice: (row: Row) => row.unit_price },
      Member: {
        fullName: (row: Row) => row.full_name,
        role: (row: Row) => row.role ?? row.role_name,
      },
    },
  }),
  logging: false,
  graphiql: false,
  landingPage: false,
  context: ({ request, params }) => createContext(request.headers.get('authorization'), params.query ?? ''),
});

const server = createServer(yoga);
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${port}/graphql` })}\n`);
});
process.once('SIGTERM', () => process.exit(0));
process.stdin.once('end', () => process.exit(0)).resume();
