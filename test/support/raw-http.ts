import { connect, type Socket } from 'node:net';
import { request } from 'undici';

/** A response as it came over the wire, without what `fetch` does to headers and bodies. */
export interface RawResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** Sends a request and reads its response to the end. */
export async function send(
  url: string,
  options: {
    readonly method?: 'GET' | 'POST' | 'PUT' | 'HEAD' | 'OPTIONS';
    readonly path?: string;
    readonly headers?: Record<string, string>;
    readonly body?: string | Buffer;
  } = {},
): Promise<RawResponse> {
  const { method = 'POST', path = '/graphql', headers = {}, body } = options;
  const {
    statusCode,
    headers: received,
    body: content,
  } = await request(`${url}${path}`, {
    method,
    headers,
    ...(body !== undefined && { body }),
  });
  return { status: statusCode, headers: received, text: await content.text() };
}

/** Sends an operation as JSON. */
export function post(
  url: string,
  params: Readonly<Record<string, unknown>>,
  headers: Record<string, string> = {},
): Promise<RawResponse> {
  return send(url, {
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(params),
  });
}

/** The code of the first error of a JSON response. */
export function codeIn({ text }: RawResponse): unknown {
  const body: unknown = JSON.parse(text);
  const { errors } = body as { errors?: { extensions: { code: string } }[] };
  return errors?.[0]?.extensions.code;
}

/** How long a busy machine may take to begin with a response. */
const beginMs = 5_000;

/** Bytes on a connection, and what comes back until it is closed, or quiet for a while after the first of it. */
export async function onWire(url: string, bytes: string, quietMs = 200): Promise<string> {
  const socket = await open(url);
  let received = '';
  let timer: NodeJS.Timeout | undefined;
  await new Promise<void>((resolve) => {
    const wait = (ms: number): void => {
      clearTimeout(timer);
      timer = setTimeout(resolve, ms);
    };
    socket.on('data', (chunk: Buffer) => {
      received += chunk.toString('latin1');
      wait(quietMs);
    });
    socket.on('close', () => resolve());
    socket.write(bytes);
    wait(Math.max(quietMs, beginMs));
  });
  clearTimeout(timer);
  socket.destroy();
  return received;
}

/** A connection to a gateway. */
export function open(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => resolve(socket));
    socket.on('error', reject);
  });
}
