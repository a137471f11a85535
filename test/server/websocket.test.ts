import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { virtualTime } from '../support/time.ts';
import { until } from '../support/until.ts';
import { held, messagesOf, nothing, rawSocket, type Stage, startStage, terminateAll } from './support.ts';

describe('graphql-transport-ws', () => {
  let stage: Stage;
  let params: Record<string, unknown>;

  beforeAll(async () => {
    stage = await startStage({ WS_MAX_MESSAGE_BYTES: '10000' });
    params = { authorization: `Token ${stage.sandbox.tokens.owner}` };
  });
  afterEach(async () => {
    terminateAll();
    await expect.poll(() => held(stage.app)).toEqual(nothing);
  });
  afterAll(() => stage.close());

  it('acknowledges connection_init', async () => {
    const raw = await rawSocket(stage.app);
    expect(raw.messages).toEqual([{ type: 'connection_ack' }]);
    raw.socket.close();
  });

  it.each([
    ['no subprotocol', []],
    ['the deprecated subprotocol', ['graphql-ws']],
  ])('closes with 4406 for %s', async (_name, protocols) => {
    const raw = await rawSocket(stage.app, { protocols, init: false });
    if (raw.socket.protocol || protocols.length === 0) {
      expect((await raw.closed).code).toBe(4406);
    } else {
      // The client of ws fails a handshake in which the server did not accept its subprotocol.
      expect((await raw.closed).code).toBe(1006);
    }
  });

  it.each([
    ['text that is not JSON', 'hello'],
    ['JSON that is not an object', '"connection_init"'],
    ['a message without a type', {}],
    ['an unknown type', { type: 'start' }],
    ['a subscribe without an id', { type: 'subscribe', payload: { query: '{ version }' } }],
    ['a subscribe with an empty id', { id: '', type: 'subscribe', payload: { query: '{ version }' } }],
    ['a subscribe without a payload', { id: '1', type: 'subscribe' }],
    ['a subscribe without a query', { id: '1', type: 'subscribe', payload: {} }],
    [
      'variables that are not an object',
      { id: '1', type: 'subscribe', payload: { query: '{a}', variables: '1' } },
    ],
    ['a complete without an id', { type: 'complete' }],
    // Messages that only servers send.
    ['an acknowledgement', { type: 'connection_ack' }],
    ['a result', { id: '1', type: 'next', payload: { data: null } }],
    ['an error', { id: '1', type: 'error', payload: [{ message: 'no' }] }],
  ])('closes with 4400 for %s', async (_name, message) => {
    const raw = await rawSocket(stage.app, { params });
    raw.send(message);
    expect((await raw.closed).code).toBe(4400);
  });

  it('closes with 4400 for a binary frame', async () => {
    const raw = await rawSocket(stage.app, { params });
    raw.socket.send(Buffer.from('{"type":"ping"}'), { binary: true });
    expect((await raw.closed).code).toBe(4400);
  });

  it('closes with 1009 for a message that is too large, and ends all operations', async () => {
    const raw = await rawSocket(stage.app, { params });
    raw.watch('1', stage.order);
    await expect.poll(() => messagesOf(raw, '1').length).toBe(1);
    raw.send(`{"type":"ping","payload":{"a":"${'a'.repeat(20_000)}"}}`);
    expect((await raw.closed).code).toBe(1009);
  });

  it('closes with 4401 for a subscribe before the acknowledgement', async () => {
    const raw = await rawSocket(stage.app, { init: false });
    raw.watch('1', stage.order);
    expect(await raw.closed).toEqual({ code: 4401, reason: 'Unauthorized' });
  });

  it('closes with 4408 if connection_init does not arrive in time', async () => {
    using time = await virtualTime();
    const impatient = await startStage({ WS_CONNECTION_INIT_TIMEOUT_MS: '50' });
    const raw = await rawSocket(impatient.app, { init: false });
    await time.pass(49);
    expect(raw.socket.readyState).toBe(raw.socket.OPEN);
    await time.pass(1);
    expect(await raw.closed).toEqual({ code: 4408, reason: 'Connection initialisation timeout' });
    await impatient.close();
  });

  it('closes with 4429 for a second connection_init', async () => {
    const raw = await rawSocket(stage.app, { params });
    raw.send({ type: 'connection_init' });
    expect(await raw.closed).toEqual({ code: 4429, reason: 'Too many initialisation requests' });
  });

  it('closes with 4409 for an id that is in use, also when it is long', async () => {
    for (const id of ['1', 'ž'.repeat(100)]) {
      const raw = await rawSocket(stage.app, { params });
      raw.watch(id, stage.order);
      await expect.poll(() => messagesOf(raw, id).length).toBe(1);
      raw.watch(id, stage.order);
      const { code, reason } = await raw.closed;
      expect(code).toBe(4409);
      expect(reason).toMatch(/^Subscriber .*already exists$/);
    }
  });

  it('responds to ping with pong and its payload, before and after the acknowledgement', async () => {
    const raw = await rawSocket(stage.app, { init: false });
    raw.send({ type: 'ping' });
    await expect.poll(() => raw.messages).toEqual([{ type: 'pong' }]);
    raw.send({ type: 'connection_init' });
    raw.send({ type: 'ping', payload: { a: 1 } });
    raw.send({ type: 'pong' });
    await expect.poll(() => raw.messages.slice(1)).toContainEqual({ type: 'pong', payload: { a: 1 } });
    raw.socket.close();
  });

  it('refuses an unknown parameter, as over HTTP', async () => {
    const raw = await rawSocket(stage.app, { params });
    const payload = { query: '{ __typename }', varables: {} };
    raw.send({ id: '1', type: 'subscribe', payload });
    await expect
      .poll(() => messagesOf(raw, '1')[0])
      .toMatchObject({
        type: 'error',
        payload: [{ message: expect.stringContaining('"varables"'), extensions: { code: 'BAD_REQUEST' } }],
      });
  });

  it('responds to queries and mutations with one next and complete', async () => {
    const raw = await rawSocket(stage.app, { params });
    raw.send({ id: 'q', type: 'subscribe', payload: { query: '{ viewer { username } }' } });
    await expect
      .poll(() => messagesOf(raw, 'q'))
      .toEqual([
        { type: 'next', payload: { data: { viewer: { username: expect.any(String) } } } },
        { type: 'complete' },
      ]);
    const query =
      'mutation ($uuid: UUID!) { approveOrderAsProvider(input: { uuid: $uuid }) { userErrors { message } } }';
    const variables = { uuid: '00000000000000000000000000000000' };
    raw.send({ id: 'm', type: 'subscribe', payload: { query, variables } });
    await expect.poll(() => messagesOf(raw, 'm').map(({ type }) => type)).toEqual(['next', 'complete']);
    expect(messagesOf(raw, 'm')[0].payload.errors[0].extensions.code).toBe('NOT_FOUND');
    raw.socket.close();
  });

  it.each([
    ['GRAPHQL_PARSE_FAILED', { query: '{' }],
    ['GRAPHQL_VALIDATION_FAILED', { query: '{ nothing }' }],
    ['OPERATION_RESOLUTION_FAILURE', { query: '{ viewer { username } }', operationName: 'other' }],
  ])('sends %s as error, once, without complete, and accepts the same id again', async (code, payload) => {
    const raw = await rawSocket(stage.app, { params, headers: { 'x-request-id': 'harmless-1' } });
    raw.send({ id: '1', type: 'subscribe', payload });
    await expect.poll(() => messagesOf(raw, '1').length).toBe(1);
    const [{ type, payload: errors }] = messagesOf(raw, '1');
    expect(type).toBe('error');
    expect(errors[0].extensions).toMatchObject({ code, requestId: 'harmless-1' });
    raw.send({ id: '1', type: 'subscribe', payload: { query: '{ viewer { username } }' } });
    await expect
      .poll(() => messagesOf(raw, '1').map((message) => message.type))
      .toEqual(['error', 'next', 'complete']);
    raw.socket.close();
  });

  it('has the same error codes as HTTP, with the request id of the upgrade if it is safe', async () => {
    const query = 'query ($uuid: UUID!) { order(uuid: $uuid) { state } }';
    const variables = { uuid: 'nonsense' };
    const response = await fetch(`${stage.app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': 'harmless-2' },
      body: JSON.stringify({ query, variables }),
    });
    const http = (await response.json()) as { errors: unknown[] };
    for (const [id, harmless] of [
      ['harmless-2', true],
      ['not harmless', false],
    ] as const) {
      const raw = await rawSocket(stage.app, { headers: { 'x-request-id': id } });
      raw.send({ id: '1', type: 'subscribe', payload: { query, variables } });
      await expect.poll(() => messagesOf(raw, '1').length).toBeGreaterThan(0);
      const [{ type, payload }] = messagesOf(raw, '1');
      const errors = type === 'error' ? payload : payload.errors;
      if (harmless) expect(errors).toEqual(http.errors);
      else expect(errors[0].extensions.requestId).toMatch(/^[0-9a-z]{12}-[0-9a-z]+$/);
      raw.socket.close();
    }
  });

  it('sends nothing for an operation after the client has completed it', async () => {
    const raw = await rawSocket(stage.app, { params });
    raw.watch('1', stage.order);
    raw.send({ id: '1', type: 'complete' });
    raw.send({ id: 'unknown', type: 'complete' });
    await expect.poll(() => stage.app.watches.inspect().loops).toBe(0);
    raw.send({ type: 'ping' });
    await expect.poll(() => raw.messages.at(-1)).toEqual({ type: 'pong' });
    expect(messagesOf(raw, '1')).toEqual([]);
    raw.socket.close();
  });

  it('gives an id to its next operation even if the previous one was completed just before', async () => {
    using time = await virtualTime();
    const raw = await rawSocket(stage.app, { params });
    raw.watch('1', stage.order);
    await until(() => messagesOf(raw, '1').length === 1);
    for (let round = 0; round < 20; round += 1) {
      raw.send({ id: '1', type: 'complete' });
      raw.watch('1', stage.order);
    }
    await until(() => messagesOf(raw, '1').length > 1);
    await time.pass(1_000);
    expect(messagesOf(raw, '1').every(({ type }) => type === 'next')).toBe(true);
    expect(raw.socket.readyState).toBe(raw.socket.OPEN);
    expect(stage.app.watches.inspect().loops).toBe(1);
    raw.send({ id: '1', type: 'complete' });
    await until(() => stage.app.watches.inspect().loops === 0);
    raw.socket.close();
  });
});
