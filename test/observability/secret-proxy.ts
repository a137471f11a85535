import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server in front of another one. */
export interface SecretProxy {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Forwards everything to `target`, except for requests with the credentials `Token html…`, `Token cut…`, `Token redirect…`,
 * `Token refusal…` and `Token reset…`. They get a bad response, with `secret` wherever a response can contain it.
 */
export async function startSecretProxy(target: string, secret: string): Promise<SecretProxy> {
  const server = createServer((incoming, response) => {
    const [, kind = ''] = /^Token ([a-z]+)/.exec(incoming.headers.authorization ?? '') ?? [];
    const json = { 'content-type': 'application/json', 'x-secret': secret };
    switch (kind) {
      case 'html':
        response
          .writeHead(500, { 'content-type': 'text/html' })
          .end(`<pre>Traceback: password = '${secret}'</pre>`);
        return;
      case 'cut':
        response.writeHead(200, json).end(`[{"uuid": "${secret}", "secret_options": {"pass`);
        return;
      case 'redirect':
        response.writeHead(302, { location: `${target}/api/?token=${secret}` }).end();
        return;
      case 'refusal':
        response.writeHead(400, json).end(JSON.stringify({ password: [`"${secret}" is too weak.`] }));
        return;
      case 'reset':
        incoming.socket.resetAndDestroy();
        return;
    }
    const { method, headers } = incoming;
    const onward = request(new URL(incoming.url ?? '/', target), { method, headers }, (reply) => {
      response.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(response);
    });
    onward.on('error', () => response.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
