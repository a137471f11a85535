import { describe, expect, it } from 'vitest';
import { startGateway } from '../support/gateway.ts';

const document = `{
  server {
    version
    name: supports(element: "Offering.name")
    tags: supports(element: "Offering.tags")
    roles: supports(element: "Offering.roles")
    hasConsent: supports(element: "Resource.team(hasConsent:)")
  }
}`;

/** An operation with which the gateway detects the generation of the server: an input that older ones ignore. */
const finding = `mutation ($uuid: UUID!) {
  approveOrderAsProvider(input: { uuid: $uuid, attributes: { node: 1 } }) { userErrors { code } }
}`;

describe.each([
  ['2024', { version: '2024', name: 'YES', tags: 'NO', roles: 'YES', hasConsent: 'NO' }],
  ['2026', { version: '2026', name: 'YES', tags: 'YES', roles: 'NO', hasConsent: 'YES' }],
] as const)('the generation of the server, here %s', (server, known) => {
  it('is unknown until a response reveals it, without a separate request', async () => {
    const gateway = await startGateway({ server, resources: 10 });
    try {
      const requests = await gateway.requestsOf(async () => {
        const { data } = await gateway.query(document, {}, null);
        expect(data.server).toEqual({
          version: null,
          name: 'YES',
          tags: 'UNPROVEN',
          roles: 'UNPROVEN',
          hasConsent: 'UNPROVEN',
        });
      });
      expect(requests).toEqual([]);
      await gateway.query(finding, { uuid: '0'.repeat(32) });
      expect((await gateway.query(document, {}, null)).data.server).toEqual(known);
    } finally {
      await gateway.close();
    }
  });
});
