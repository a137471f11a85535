import { connect, type Socket } from 'node:net';
import { request } from 'undici';

/** A response as it is on the wire, without the changes that `fetch` makes to headers and bodies. */
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

/**
 * Sends bytes on a connection, and returns the received ones until it is closed, or until they contain a number of whole
 * responses or a text.
 */
export async function onWire(url: string, bytes: string, enough: number | string = 1): Promise<string> {
  const socket = await open(url);
  let received = '';
  const isEnough = (): boolean =>
    typeof enough === 'string' ? received.includes(enough) : wholeResponsesIn(received) >= enough;
  await new Promise<void>((resolve) => {
    socket.on('data', (chunk: Buffer) => {
      received += chunk.toString('latin1');
      if (isEnough()) resolve();
    });
    socket.on('close', () => resolve());
    socket.write(bytes);
  });
  socket.destroy();
  return received;
}

function wholeResponsesIn(text: string): number {
  let count = 0;
  for (let rest = text; ; count += 1) {
    const body = rest.indexOf('\r\n\r\n') + 4;
    if (body < 4) return count;
    const head = rest.slice(0, body);
    const length = /^content-length: (\d+)/im.exec(head)?.[1];
    const isChunked = /^transfer-encoding: chunked/im.test(head);
    const end = isChunked ? rest.indexOf('\r\n0\r\n\r\n', body - 2) + 7 : body + Number(length ?? Infinity);
    if (end < body || end > rest.length) return count;
    rest = rest.slice(end);
  }
}

/** A connection to a gateway. */
export function open(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => resolve(socket));
    socket.on('error', reject);
  });
}
