import { describe, expect, it } from 'vitest';
import { AfterSending } from '../../src/upstream/queue/after-sending.ts';
import { caller, setUp } from './support.ts';

const turns = async (count: number): Promise<void> => {
  for (let n = 0; n < count; n += 1) await new Promise((resolve) => setImmediate(resolve));
};

describe('work that is deferred until requests are sent', () => {
  it('runs after everything that is planned for two turns of the event loop, in order and once', async () => {
    const afterSending = new AfterSending();
    const done: string[] = [];
    const work = (name: string) => ({ proceed: () => void done.push(name) });
    afterSending.add(work('first'));
    setImmediate(() => setImmediate(() => done.push('sent')));
    afterSending.add(work('second'));
    await turns(2);
    expect(done).toEqual(['sent']);
    await turns(1);
    expect(done).toEqual(['sent', 'first', 'second']);
    afterSending.add(work('third'));
    await turns(6);
    expect(done).toEqual(['sent', 'first', 'second', 'third']);
  });

  it('includes reading a response, so that the server receives its next request first', async () => {
    const { server, upstream } = await setUp({ maxConcurrency: 1 });
    for (const path of ['/api/a/', '/api/b/']) server.on(path, (call) => call.rows([]));
    const client = upstream.as(caller());
    let received = 0;
    const first = client.list('/api/a/').then(() => {
      received = server.requests.length;
    });
    await Promise.all([first, client.list('/api/b/')]);
    expect(received).toBe(2);
  });
});
