import type { Operation } from './operations.ts';
import type { Running } from './processes.ts';
import type { RestCommand } from './rest-process.ts';
import type { LoopOptions } from './samples.ts';
import type { Servers, Stage } from './stage.ts';

/** The program that carries out an operation: a GraphQL server, or a client of the REST API. */
export type Contender = 'gateway' | 'plain' | 'by hand' | 'ideal' | 'naive';

/** Connections that a browser opens to one server. */
const browserConnections = 6;

/** A loop, with the resources that the process of the contender used for it. */
export interface Measured {
  readonly times: readonly number[];
  readonly wallMs: number;
  /** Processor time; null where the system does not report it. */
  readonly cpuMs: number | null;
  /** Resident memory after the loop; null where the system does not report it. */
  readonly residentBytes: number | null;
}

/** The requests to the REST API, and the bytes of its responses. */
export interface Cost {
  readonly requests: number;
  /** Bytes of bodies. */
  readonly bytes: number;
}

/** Lets a contender carry out an operation in a loop. Each caller of the loop has a separate credential. */
export async function measure(
  stage: Stage,
  contender: Contender,
  operation: Operation,
  options: LoopOptions,
): Promise<Measured> {
  const worker = serverOf(contender, stage) ?? stage.rest;
  const before = worker.cpuMs();
  const samples = await work(stage, contender, operation, options, stage, stage.restUrl);
  const after = worker.cpuMs();
  return {
    times: samples.times as number[],
    wallMs: Number(samples.wallMs),
    cpuMs: before === null || after === null ? null : after - before,
    residentBytes: worker.residentBytes(),
  };
}

/** Lets a contender carry out an operation once, and counts the requests to the REST API. */
export async function costOf(stage: Stage, contender: Contender, operation: Operation): Promise<Cost> {
  stage.proxy.take();
  const once = { clients: 1, seconds: 0 };
  await work(stage, contender, operation, once, stage.counted, stage.proxy.url);
  return stage.proxy.take();
}

function work(
  stage: Stage,
  contender: Contender,
  operation: Operation,
  options: LoopOptions,
  servers: Servers,
  restUrl: string,
): Promise<Record<string, unknown>> {
  const tokens = stage.tokens.slice(0, options.clients);
  const server = serverOf(contender, servers);
  if (server) {
    const url = String(server.line.url);
    return stage.load.ask({ url, document: operation.document, tokens, options });
  }
  const connections = contender === 'ideal' ? stage.cap : browserConnections;
  const command: RestCommand = {
    client: contender === 'ideal' ? 'ideal' : 'naive',
    url: restUrl,
    name: operation.name,
    tokens,
    connections,
    options,
  };
  return stage.rest.ask(command);
}

function serverOf(contender: Contender, servers: Servers): Running | null {
  switch (contender) {
    case 'gateway':
      return servers.gateway;
    case 'plain':
      return servers.plain;
    case 'by hand':
      return servers.byHand;
    default:
      return null;
  }
}
