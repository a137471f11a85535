import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A received span, with its attributes as a plain object and its times in milliseconds. */
export interface ReceivedSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | null;
  readonly name: string;
  readonly kind: number;
  readonly start: number;
  readonly end: number;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** The status: 2 for a failed span. */
  readonly status: number;
}

/** An OpenTelemetry collector that stores everything it receives. */
export interface Collector {
  readonly url: string;
  readonly spans: ReceivedSpan[];
  /** Attributes of the service that sent the spans. */
  readonly resource: Record<string, unknown>;
  /** Paths and bodies of the received requests. */
  readonly requests: { readonly path: string; readonly type: string; readonly body: string }[];
  /** The status of the response to a post; null for no response. */
  answer: number | null;
}

/** Starts one; it is closed when the test is over. */
export async function startCollector(): Promise<Collector> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      collector.requests.push({
        path: request.url ?? '',
        type: request.headers['content-type'] ?? '',
        body,
      });
      if (collector.answer === 200) take(collector, JSON.parse(body));
      if (collector.answer !== null) response.writeHead(collector.answer).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const collector: Collector = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans: [],
    resource: {},
    requests: [],
    answer: 200,
  };
  onTestFinished(async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  });
  return collector;
}

// biome-ignore lint/suspicious/noExplicitAny: the wire format is loosely typed on purpose
type Wire = any;

function take(collector: Collector, body: Wire): void {
  for (const { resource, scopeSpans } of body.resourceSpans) {
    Object.assign(collector.resource, plain(resource.attributes));
    for (const span of scopeSpans.flatMap((scope: Wire) => scope.spans)) {
      collector.spans.push({
        traceId: span.traceId,
        spanId: span.spanId,
        parentSpanId: span.parentSpanId ?? null,
        name: span.name,
        kind: span.kind,
        start: Number(span.startTimeUnixNano) / 1e6,
        end: Number(span.endTimeUnixNano) / 1e6,
        attributes: plain(span.attributes),
        status: span.status.code ?? 0,
      });
    }
  }
}

const plain = (attributes: Wire): Record<string, unknown> =>
  Object.fromEntries(attributes.map(({ key, value }: Wire) => [key, plainValue(value)]));

function plainValue(value: Wire): unknown {
  if (value.arrayValue) return value.arrayValue.values.map(plainValue);
  const [only] = Object.values(value);
  return only;
}
