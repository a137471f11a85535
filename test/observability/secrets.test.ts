import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type Sandbox, startSandbox } from '../../sandbox/src/sandbox.ts';
import { type GatewayProcess, startGatewayProcess } from '../support/gateway-process.ts';
import { type SecretProxy, startSecretProxy } from './secret-proxy.ts';

/** Secrets that must never be visible, each in a different place. */
const secrets = {
  redisPassword: 'redis-password-4f1c',
  redisSecret: 'redis-secret-81aa',
  collectorKey: 'collector-key-77d0',
  upstreamBody: 'upstream-body-c9e2',
  unknownToken: 'unknown-token-5b3d',
  socketToken: 'socket-token-e410',
  headerGarbage: 'header-garbage-0d6f',
  cookie: 'cookie-value-93bb',
  queryString: 'query-string-2ac8',
  secretOption: 'secret-option-6e05',
  password: 'service-password-b7f4',
  literal: 'inline-literal-18d9',
  wrongType: 'wrong-type-a02e',
  syntaxError: 'syntax-error-fd17',
} as const;

let sandbox: Sandbox;
let proxy: SecretProxy;
let gateway: GatewayProcess;

beforeAll(async () => {
  sandbox = await startSandbox({ live: false, record: true, resources: 200 });
  proxy = await startSecretProxy(sandbox.url, secrets.upstreamBody);
  gateway = await startGatewayProcess({
    WALDUR_API_URL: proxy.url,
    LOG_LEVEL: 'trace',
    POLL_INTERVAL_MS: '50',
    REDIS_URL: `redis://gateway:${secrets.redisPassword}@127.0.0.1:1`,
    REDIS_SECRET: secrets.redisSecret,
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1',
    OTEL_EXPORTER_OTLP_HEADERS: `x-api-key=${secrets.collectorKey}`,
  });
});

afterAll(async () => {
  await gateway.stop();
  await proxy.close();
  await sandbox.close();
});

// biome-ignore lint/suspicious/noExplicitAny: looked into for what it may hold
async function query(query: string, variables: object = {}, authorization?: string): Promise<any> {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: authorization ?? `Token ${sandbox.tokens.staff}`,
      cookie: `sessionid=${secrets.cookie}`,
    },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

const updateIntegration = `mutation ($input: UpdateOfferingIntegrationInput!) {
  updateOfferingIntegration(input: $input) { offering { uuid secretOptions { heappePassword extra } } userErrors { message } }
}`;

const watch = 'subscription ($uuid: UUID!) { orderProgress(uuid: $uuid) { state } }';

/** Runs a subscription over WebSocket until its first message. */
function subscribe(authorization: string): Promise<string> {
  const socket = new WebSocket(`${gateway.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const send = (message: object): void => socket.send(JSON.stringify(message));
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('open', () => send({ type: 'connection_init', payload: { Authorization: authorization } }));
    socket.on('message', (data) => {
      const message = String(data);
      const { type } = JSON.parse(message);
      if (type === 'connection_ack') {
        const payload = { query: watch, variables: { uuid: sandbox.demo.order } };
        send({ type: 'subscribe', id: '1', payload });
      } else if (type === 'next' || type === 'error') {
        socket.close();
        resolve(message);
      }
    });
  });
}

/** Runs a subscription as a stream of events until its first event. */
async function stream(authorization: string): Promise<string> {
  const gone = new AbortController();
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    signal: gone.signal,
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization },
    body: JSON.stringify({ query: watch, variables: { uuid: sandbox.demo.order } }),
  });
  let received = '';
  for await (const chunk of response.body ?? []) {
    received += Buffer.from(chunk).toString();
    if (received.includes('data: {')) break;
  }
  gone.abort();
  return received;
}

/** Acts like callers of every kind, with a secret in every possible place. Returns the secrets that the API returned. */
async function useSecrets(): Promise<string[]> {
  const { staff, owner } = sandbox.tokens;
  const managed = sandbox.world.offerings.find(({ type }) => type === 'OpenStack.Tenant');
  if (!managed) throw new Error('The sandbox has no offering with service settings');
  const { uuid } = managed;
  const secretOptions = { heappePassword: secrets.secretOption };
  const serviceAttributes = { password: secrets.password, token: secrets.password };

  const changed = await query(updateIntegration, { input: { uuid, secretOptions, serviceAttributes } });
  expect(changed.data.updateOfferingIntegration.userErrors).toEqual([]);
  expect(JSON.stringify(changed)).toContain(secrets.secretOption);
  await query(`mutation { updateOfferingIntegration(input: {
    uuid: "${uuid}", serviceAttributes: { password: "${secrets.literal}" } }) { userErrors { message } } }`);
  const unfit = { uuid, secretOptions: { heappePassword: { value: secrets.wrongType } } };
  expect((await query(updateIntegration, { input: unfit })).errors).toHaveLength(1);
  expect((await query(`{ offerings(filter: "${secrets.syntaxError}) { totalCount } }`)).errors).toHaveLength(
    1,
  );

  const providers = await query('{ serviceProviders(first: 1) { nodes { uuid } } }');
  const provider = providers.data.serviceProviders.nodes[0].uuid;
  const made = await query(
    `mutation ($uuid: UUID!) { generateServiceProviderApiSecretCode(input: { uuid: $uuid }) {
      apiSecretCode serviceProvider { apiSecretCode } } }`,
    { uuid: provider },
  );
  const accounts = await query(
    `query ($uuid: UUID!) { offering(uuid: $uuid) { customerServiceAccounts { nodes { token } } } }`,
    { uuid },
  );
  const tokens: string[] = [made.data.generateServiceProviderApiSecretCode.apiSecretCode];
  for (const { token } of accounts.data.offering.customerServiceAccounts?.nodes ?? []) {
    if (token !== null) tokens.push(token);
  }

  for (const kind of ['html', 'cut', 'redirect', 'refusal', 'reset']) {
    const authorization = `Token ${kind}-${secrets.unknownToken}`;
    const read = await query(
      '{ offerings(first: 1) { nodes { uuid secretOptions { heappePassword extra } } } }',
      {},
      authorization,
    );
    expect(read.errors).toHaveLength(1);
    await query(updateIntegration, { input: { uuid, secretOptions } }, authorization);
  }
  expect((await query('{ viewer { uuid } }', {}, `Token ${secrets.unknownToken}`)).errors).toHaveLength(1);
  await query('{ viewer { uuid } }', {}, `Bearer ${secrets.headerGarbage}\u00ff`);
  const variables = encodeURIComponent(JSON.stringify({ token: secrets.queryString }));
  await fetch(
    `${gateway.url}/graphql?query={viewer{uuid}}&variables=${variables}&token=${secrets.queryString}`,
  );
  await fetch(`${gateway.url}/nowhere?token=${secrets.queryString}`);

  expect(await subscribe(`Token ${owner}`)).toContain('state');
  expect(await subscribe(`Token ${secrets.socketToken}`)).toContain('UNAUTHENTICATED');
  expect(await stream(`Token ${staff}`)).toContain('state');
  expect(await stream(`Token ${secrets.socketToken}`)).toContain('UNAUTHENTICATED');
  return tokens;
}

describe('a gateway that has processed secrets of every kind', () => {
  it('has written none of them to its logs, and has none in its metrics', async () => {
    const handedOut = await useSecrets();
    expect(handedOut.length).toBeGreaterThan(1);
    for (const secret of handedOut) expect(secret).toMatch(/^\w{16,}$/);
    const metrics = await fetch(`${gateway.url}/metrics`);
    expect(metrics.status).toBe(200);
    const measured = await metrics.text();
    expect(await gateway.stop()).toBe(0);

    const written = gateway.output();
    // The searched logs are complete: a line for each request to the REST API, and for the end of each operation.
    expect(written.match(/"msg":"upstream request"/g)?.length).toBeGreaterThan(20);
    expect(written).toContain('"msg":"stopped"');
    expect(written).toContain('Redis is lost');
    const all: string[] = [...Object.values(secrets), ...Object.values(sandbox.tokens), ...handedOut];
    const leaked = all.filter((secret) => `${written}${measured}`.includes(secret));
    expect(leaked).toEqual([]);
  });
});
