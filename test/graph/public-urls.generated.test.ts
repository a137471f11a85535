import type { ExecutionResult } from 'graphql';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/src/sandbox.ts';
import { schema } from '../../src/schema/index.ts';
import { type Gateway, gatewayBefore, startGatewayAlone } from '../support/gateway.ts';
import { generated } from '../support/generated.ts';
import { randomDocuments } from '../support/random-documents.ts';

const publicUrl = 'https://portal.example.com';

describe('a URL of the REST API', () => {
  let sandbox: Sandbox;
  let gateway: Gateway;

  beforeAll(async () => {
    sandbox = await startSandbox({ live: false, record: true, resources: 120 });
    gateway = await gatewayBefore(sandbox, sandbox.url, { WALDUR_PUBLIC_URL: publicUrl });
  });
  afterAll(() => gateway.close());

  const text = (result: ExecutionResult): string => JSON.stringify(result);

  it('is returned with the public origin, also in nested rows and through links', async () => {
    const result = await gateway.query(
      `{ offerings(first: 1) { nodes { uuid url image thumbnail screenshots { image }
           plans { url } organizationGroups { url } category { url }
           resources(first: 1) { nodes { uuid url project { url customer { url } } orders { nodes { url } } } } } } }`,
    );
    const [offering] = result.data.offerings.nodes;
    const [resource] = offering.resources.nodes;
    expect(offering.url).toBe(`${publicUrl}/api/marketplace-provider-offerings/${offering.uuid}/`);
    expect(offering.plans[0].url).toMatch(`${publicUrl}/api/`);
    expect(resource.url).toBe(`${publicUrl}/api/marketplace-resources/${resource.uuid}/`);
    expect(resource.project.customer.url).toMatch(`${publicUrl}/api/customers/`);
    expect(text(result)).not.toContain(sandbox.url);
  });

  it('is unchanged in JSON that a user entered, which can be written again', async () => {
    const [offering] = sandbox.world.offerings;
    if (!offering) throw new Error('The world has no offerings.');
    const { attributes } = offering;
    const entered = { manual: `${sandbox.url}/api/marketplace-screenshots/` };
    offering.attributes = entered;
    try {
      const { data } = await gateway.query(`{ offering(uuid: "${offering.uuid}") { attributes } }`);
      expect(data.offering.attributes).toEqual(entered);
    } finally {
      offering.attributes = attributes;
    }
  });

  it('is in no result of generated documents, including their errors and costs', async () => {
    const { demo, tokens } = sandbox;
    const ids = { Offering: [demo.offering], Resource: [demo.resource], Order: [demo.order] };
    const telling = [
      '{ offerings(first: 2) { nodes { url scope { url } } } orders(first: 2) { nodes { url } } }',
      '{ resources(first: 2) { nodes { url details } } }',
    ].map((source) => ({ source, variables: {} }));
    const random = randomDocuments(schema, {
      seed: 5,
      count: generated(600),
      maxFields: 30,
      maxPage: 2,
      ids,
    });
    let told = 0;
    for (const { source, variables } of [...telling, ...random]) {
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Token ${tokens.staff}`,
          'x-cost': '1',
          'x-explain': '1',
        },
        body: JSON.stringify({ query: source, variables }),
      });
      const result = await response.text();
      expect(result, source).not.toContain(new URL(sandbox.url).host);
      if (result.includes(publicUrl)) told += 1;
    }
    // The larger the schema, the fewer of its URLs a random document selects.
    expect(told).toBeGreaterThanOrEqual(telling.length);
  });

  it('of a field of science becomes its uuid', async () => {
    const { data } = await gateway.query(
      '{ resources(first: 100) { nodes { project { scienceSubDomain { uuid } } } } }',
    );
    const found = data.resources.nodes.flatMap(
      ({ project }: { project: { scienceSubDomain: { uuid: string } | null } | null }) =>
        project?.scienceSubDomain?.uuid ?? [],
    );
    expect(found.length).toBeGreaterThan(0);
    for (const uuid of found) expect(uuid).toMatch(/^[0-9a-f]{32}$/);
  });

  it('is the public one where a site agent is configured with it, unless the caller gives another', async () => {
    const { data } = await gateway.query(
      '{ serviceProviders(first: 1) { nodes { uuid offerings(first: 1) { nodes { uuid } } } } }',
    );
    const [provider] = data.serviceProviders.nodes;
    const configOf = async (more: object) => {
      const result = await gateway.query(
        'mutation ($input: GenerateServiceProviderSiteAgentConfigInput!) { generateServiceProviderSiteAgentConfig(input: $input) { config userErrors { message } } }',
        {
          input: {
            uuid: provider.uuid,
            offeringUuids: provider.offerings.nodes.map(({ uuid }: { uuid: string }) => uuid),
            ...more,
          },
        },
      );
      return result.data.generateServiceProviderSiteAgentConfig.config;
    };
    const config = await configOf({});
    expect(config).toContain(`${publicUrl}/api/`);
    expect(config).not.toContain(sandbox.url);
    expect(await configOf({ waldurApiUrl: 'https://other.example/api/' })).toContain(
      'https://other.example/api/',
    );
  });

  it('is unchanged in texts that users entered', async () => {
    const { offering: uuid } = sandbox.demo;
    const offering = sandbox.world.offerings.find((each) => each.uuid === uuid);
    const [endpoint] = offering?.endpoints ?? [];
    if (!endpoint) throw new Error('No endpoint');
    const entered = `${sandbox.url}/page`;
    Object.assign(endpoint, { url: entered });
    const { data } = await gateway.query(`{ offering(uuid: "${uuid}") { accessUrl url endpoints { url } } }`);
    expect(data.offering.accessUrl).toBe(entered);
    expect(data.offering.endpoints[0].url).toBe(entered);
    expect(data.offering.url).toMatch(publicUrl);
  });

  it('is returned unchanged if no public URL is set, and the log reports this once', async () => {
    const lines: string[] = [];
    const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
    const app = await startGatewayAlone(sandbox.url, { ACCESS_LOG: 'false' }, log);
    try {
      const ask = async (query: string) => {
        const response = await fetch(`${app.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Token ${sandbox.tokens.staff}` },
          body: JSON.stringify({ query }),
        });
        return response.text();
      };
      await ask('{ offerings(first: 1) { nodes { name } } }');
      expect(lines).toEqual([]);
      for (const _ of [1, 2]) {
        expect(await ask('{ offerings(first: 2) { nodes { url } } }')).toContain(`${sandbox.url}/api/`);
      }
      expect(lines).toHaveLength(1);
      expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 30, waldurApiUrl: sandbox.url });
      expect(lines[0]).toContain('WALDUR_PUBLIC_URL');
    } finally {
      await app.close();
    }
  });
});
