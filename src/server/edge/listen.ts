import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toError } from '../../lib/to-error.ts';

/** The server cannot listen on the configured address. The message is one line that says what to do. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/**
 * Listens on a port, and returns the address for clients, for example `http://127.0.0.1:4000`. `portSetting` is the
 * name of the setting that the port comes from.
 *
 * @throws {ListenError} when the port or the address is not available.
 */
export async function listen(
  server: Server,
  port: number,
  host: string,
  portSetting = 'PORT',
): Promise<string> {
  try {
    await once(server.listen(port, host), 'listening');
  } catch (error) {
    throw new ListenError(adviceOn(toError(error), port, host, portSetting), { cause: error });
  }
  const { address, family, port: taken } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}`;
}

function adviceOn(error: NodeJS.ErrnoException, port: number, host: string, setting: string): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `${setting}: port ${port} of ${host} is in use. Stop what listens there, or set ${setting} to another port (0 takes any free one).`;
    case 'EACCES':
    case 'EPERM':
      return `${setting}: this user may not listen on port ${port}. Set ${setting} to a port above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'EAFNOSUPPORT':
    case 'EINVAL':
      return `HOST: ${host} is no address that this machine can listen on. Set HOST to one of its own, such as 127.0.0.1, or to 0.0.0.0 for all.`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST: the name ${host} cannot be resolved. Set HOST to an address of this machine, such as 127.0.0.1.`;
    default:
      return `The gateway cannot listen on port ${port} of ${host} (${error.code ?? error.message}). Check ${setting} and HOST.`;
  }
}
