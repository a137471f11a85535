import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { ListenError, listen } from '../../src/server/edge/listen.ts';

describe('listening', () => {
  const servers: Server[] = [];
  const server = (): Server => {
    const made = createServer();
    servers.push(made);
    return made;
  };
  afterEach(() => {
    for (const one of servers.splice(0)) one.close();
  });
  const refusal = (port: number, host: string, setting?: string): Promise<unknown> =>
    listen(server(), port, host, setting).catch((error: unknown) => error);

  it('returns the URL for clients', async () => {
    expect(await listen(server(), 0, '127.0.0.1')).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('names the setting of a port that is in use', async () => {
    const { port } = new URL(await listen(server(), 0, '127.0.0.1'));
    const error = await refusal(Number(port), '127.0.0.1', 'METRICS_PORT');
    expect(error).toBeInstanceOf(ListenError);
    expect((error as ListenError).message).toMatch(
      /^METRICS_PORT: port \d+ of 127\.0\.0\.1 is in use\. Stop .*$/,
    );
  });

  it('reports that the address belongs to another machine', async () => {
    const error = await refusal(0, '192.0.2.1');
    expect(error).toBeInstanceOf(ListenError);
    expect((error as ListenError).message).toMatch(/^HOST: 192\.0\.2\.1 is no address that .*127\.0\.0\.1/);
  });

  it.each([
    ['EACCES', /^PORT: this user may not listen on port 80\. Set PORT to a port above 1023\.$/],
    ['ENOTFOUND', /^HOST: the name waldur cannot be resolved\./],
    ['EMFILE', /^The gateway cannot listen on port 80 of waldur \(EMFILE\)\. Check PORT and HOST\.$/],
  ])('has one line for %s', async (code, line) => {
    const failing = server();
    failing.listen = () => {
      queueMicrotask(() => failing.emit('error', Object.assign(new Error('no'), { code })));
      return failing;
    };
    await expect(listen(failing, 80, 'waldur')).rejects.toThrow(line);
  });
});
