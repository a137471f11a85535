import { createRandom } from '../../src/random.ts';
import type { Sandbox } from '../../src/sandbox.ts';
import { grantRole } from '../../src/world/people.ts';
import type { Asking, Client, RestResponse } from '../support.ts';
import { type Cast, recordedOf } from './play.ts';
import type { WriteStep } from './rules.ts';

/** Plays steps in their order, and keeps what each name stands for. */
export interface Stage {
  play(step: WriteStep): Promise<RestResponse>;
  /** Puts the names back for the ids of a response. */
  named(value: unknown): unknown;
}

/** Prepares what the course of writes begins with: an organization that provides nothing yet, and its people. */
export function createStage(client: Client, cast: Cast): Stage {
  const { sandbox } = client;
  const ids = new Map<string, string>(startOf(sandbox, cast));
  const text = (from: string): string =>
    from
      .replaceAll('{absent}', '0'.repeat(32))
      .replaceAll(/\{([a-z-]+:[0-9a-f]{6})\}/g, (name, key: string) => ids.get(key) ?? idOf(name, key));
  const idOf = (name: string, key: string): string => {
    const offering = sandbox.world.offeringByUuid.get(ids.get('marketplace-provider-offerings:8cde9d') ?? '');
    if (key.startsWith('marketplace-plans:')) return offering?.plans[0]?.uuid ?? name;
    // The component that a step before it made.
    if (key === 'uuid:33d04f') return offering?.components.at(-1)?.uuid ?? name;
    return name;
  };
  // An administrator, whose orders wait for the owner: who approves in a project is for the server to set.
  const json = (value: unknown): unknown =>
    JSON.parse(
      text(JSON.stringify(value))
        .replaceAll('"/api/', `"${sandbox.url}/api/`)
        .replaceAll('"PROJECT.MANAGER"', '"PROJECT.ADMIN"'),
    );
  return {
    async play(step) {
      const { authorization, ...headers } = headersOf(step, cast, text);
      const asking: Asking = {
        method: step.method,
        token: authorization === undefined ? (cast.tokens[step.as] ?? null) : null,
        headers: { ...headers, ...(authorization === undefined ? {} : { authorization }) },
        ...bodyOf(step.body, json),
      };
      const response = await client.ask(text(step.path), asking);
      if (response.status < 300 && response.text.startsWith('{')) {
        for (const [column, name] of Object.entries(step.ids ?? {})) {
          ids.set(name.slice(1, -1), String(response.row[column]));
        }
      }
      return response;
    },
    named: (value) => {
      let whole = JSON.stringify(value).replaceAll(sandbox.url, '').replaceAll('0'.repeat(32), '{absent}');
      for (const [name, id] of ids) whole = whole.replaceAll(id, `{${name}}`);
      return JSON.parse(whole);
    },
  };
}

function headersOf(step: WriteStep, cast: Cast, text: (from: string) => string): Record<string, string> {
  const { tokens } = cast;
  return Object.fromEntries(
    Object.entries(step.headers ?? {}).map(([name, value]) => [
      name.toLowerCase(),
      text(value.replace('<unknown token>', tokens['dead-token'] ?? '')),
    ]),
  );
}

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

interface Upload {
  readonly filename: string;
  readonly 'content-type': string;
  readonly bytes: number;
}

function bodyOf(body: unknown, json: (value: unknown) => unknown): Pick<Asking, 'json' | 'body'> {
  if (body === undefined) return {};
  if (typeof body === 'string') return { body };
  const { multipart, fields } = body as { multipart?: Record<string, Upload>; fields?: unknown };
  if (!multipart) return { json: json(body) };
  const form = new FormData();
  for (const [name, value] of Object.entries((json(fields ?? {}) ?? {}) as Record<string, string>)) {
    form.append(name, value);
  }
  for (const [name, { filename, 'content-type': type, bytes }] of Object.entries(multipart)) {
    form.append(name, new Blob([bytes > 60 ? png : 'x'.repeat(bytes)], { type }), filename);
  }
  return { body: form };
}

function* startOf({ world, tokens }: Sandbox, cast: Cast): Iterable<readonly [string, string]> {
  const manager = world.userByToken.get(tokens.customer);
  const customer = world.customers.find(
    (each) =>
      !world.providerByCustomer.has(each) &&
      each.projects.length > 1 &&
      !manager?.grants.some((grant) => grant.customer === each),
  );
  const [project, other] = customer?.projects ?? [];
  const staff = world.userByToken.get(tokens.staff);
  const owner = world.userByToken.get(tokens.owner);
  const idle = world.users.find((each) => each.grants.length === 0) ?? world.users.at(-1);
  if (!customer || !project || !other || !staff || !owner || !manager || !idle) throw new Error('no stage');
  const { uuid, name, grants, created } = project;
  const scope = { type: 'project', uuid, name, customer, project, into: grants } as const;
  grantRole(createRandom(1), manager, 'PROJECT.ADMIN', scope, created, staff);
  world.restructure();
  yield ['customers:ad68c0', customer.uuid];
  yield ['projects:5f23ba', other.uuid];
  yield ['users:f98775', owner.uuid];
  yield ['users:3c48c9', manager.uuid];
  yield ['users:13018e', staff.uuid];
  yield ['uuid:c5634f', idle.uuid];
  yield ['marketplace-categories:57c91e', cast.uuids['marketplace-categories'] ?? ''];
  const metered = world.offerings.find(
    (each) =>
      each.customer.uuid === cast.uuids['provider-customers'] &&
      each.components.some(({ type }) => type === 'cpu'),
  );
  yield ['marketplace-provider-offerings:b7bcc7', metered?.uuid ?? ''];
  yield ['marketplace-provider-offerings:5c442e', cast.uuids['marketplace-provider-offerings'] ?? ''];
  yield [
    'organization-groups:95eedb',
    customer.organizationGroups[0]?.uuid ??
      world.customers.flatMap((each) => each.organizationGroups)[0]?.uuid ??
      '',
  ];
}

/** Steps in one line each, by which they can be listed; a number tells those apart that say the same. */
export function stepKeys(steps: readonly WriteStep[]): readonly string[] {
  const counts = new Map<string, number>();
  return steps.map(({ as, method, path, headers, body, status }) => {
    const sent = [headers, body].filter((each) => each !== undefined).map((each) => JSON.stringify(each));
    const line = [as, method, path, ...sent].join(' ').replaceAll(/:[0-9a-f]{6}\}/g, '}');
    const key = `${line.length > 150 ? `${line.slice(0, 150)}…` : line} -> ${status}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? key : `${key} (${count})`;
  });
}

/** What differs between a response and its step; empty when they agree. */
export function stepDifferences(stage: Stage, step: WriteStep, response: RestResponse): readonly string[] {
  const got = recordedOf(response, step.method);
  if (got.status !== step.status) return [`status ${got.status}, not ${step.status}`];
  const differences: string[] = [];
  for (const name of ['type', 'paged', 'impersonator'] as const) {
    if (got[name] !== step[name]) differences.push(`${name} ${got[name]}, not ${step[name]}`);
  }
  const error = got.error === undefined ? undefined : JSON.stringify(stage.named(got.error));
  if (error !== (step.error === undefined ? undefined : JSON.stringify(step.error))) {
    differences.push(`error ${error}`);
  }
  if (step.columns !== undefined && got.type === 'object') {
    const columns = Object.keys(response.row).sort();
    const wanted = step.columns.split(' ');
    const extra = columns.filter((name) => !wanted.includes(name));
    const missing = wanted.filter((name) => !columns.includes(name));
    if (extra.length + missing.length > 0) differences.push(`with ${extra}, without ${missing}`);
  }
  return differences;
}
