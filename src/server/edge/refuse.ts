import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ErrorCode } from '../../errors/codes.ts';

/** The refusal of a request that is no operation: its HTTP status, the reason, and additional headers. */
export interface Refused {
  readonly status: number;
  readonly code?: ErrorCode;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The refusal of a method at a path that can only be read. */
export const readOnly: Refused = {
  status: 405,
  message: 'This path accepts only GET and HEAD.',
  headers: { allow: 'GET, HEAD' },
};

/** The refusal of an unknown path. */
export const notFound: Refused = {
  status: 404,
  code: 'NOT_FOUND',
  message: 'There is nothing at this path.',
};

/** The refusal after an unexpected error. */
export const failed: Refused = {
  status: 500,
  code: 'INTERNAL_SERVER_ERROR',
  message: 'Something went wrong inside the gateway.',
};

/** Refuses a request with JSON of the same form as a refused operation. The default code is `BAD_REQUEST`. */
export function refuse(response: ServerResponse, refused: Refused): void {
  const body = bodyOf(refused, response.getHeader('x-request-id'));
  response.writeHead(refused.status, {
    'content-type': contentType,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    ...refused.headers,
  });
  response.end(body);
}

/** Refuses on a connection without a response (an unreadable request, an upgrade to a WebSocket), and closes it. */
export function refuseConnection(socket: Duplex, refused: Refused): void {
  const { status, headers = {} } = refused;
  const body = bodyOf(refused, undefined);
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'Connection: close',
    `Content-Type: ${contentType}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  // The connection may break before the refusal is sent, and nothing else may listen to errors.
  socket.on('error', () => {});
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}

/** The refusal of data that could not be parsed as a request, by the code of the error of Node. */
export function unreadable(code: string | undefined): Refused {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return { status: 431, message: 'The headers of the request are larger than the gateway accepts.' };
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return {
        status: 413,
        message: 'The chunk extensions of the request are larger than the gateway accepts.',
      };
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return { status: 408, message: 'The request did not arrive in time.' };
    default:
      return { status: 400, message: 'This is not a valid HTTP request.' };
  }
}

const contentType = 'application/json; charset=utf-8';

function bodyOf({ code = 'BAD_REQUEST', message }: Refused, requestId: unknown): string {
  return JSON.stringify({ errors: [{ message, extensions: { code, requestId } }] });
}
