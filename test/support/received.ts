import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { DiagnosticsChannel } from 'undici';
import { onTestFinished } from 'vitest';

/**
 * Resolves when the client has received `bytes` bytes of the body of a response from `path`. A server that has written them
 * does not know whether they have arrived. Call it before the request is sent.
 */
export function received(path: string, bytes: number, withAnyQuery = false): Promise<void> {
  const channel = 'undici:request:bodyChunkReceived';
  return new Promise((resolve) => {
    let missing = bytes;
    const listener = (message: unknown): void => {
      const { request, chunk } = message as DiagnosticsChannel.RequestBodyChunkReceivedMessage;
      if (request.path !== path && !(withAnyQuery && request.path.startsWith(`${path}?`))) return;
      missing -= chunk.length;
      if (missing > 0) return;
      unsubscribe(channel, listener);
      resolve();
    };
    subscribe(channel, listener);
    onTestFinished(() => void unsubscribe(channel, listener));
  });
}

/** Resolves when the client has sent the head of the next request for `path`. Call it before that. */
export function sent(path: string): Promise<void> {
  const channel = 'undici:client:sendHeaders';
  return new Promise((resolve) => {
    const listener = (message: unknown): void => {
      const { request } = message as DiagnosticsChannel.ClientSendHeadersMessage;
      if (request.path !== path) return;
      unsubscribe(channel, listener);
      resolve();
    };
    subscribe(channel, listener);
    onTestFinished(() => void unsubscribe(channel, listener));
  });
}
