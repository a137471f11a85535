import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../support/gateway.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);

interface Answer {
  data?: {
    setOfferingImage: {
      offering: { image: string } | null;
      userErrors: { code: string; path: string[] }[];
    };
  };
  errors?: { message: string; extensions: { code: string } }[];
}

describe('uploads', () => {
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway({ resources: 50 }, { MAX_UPLOAD_BYTES: '20000' });
  });
  afterAll(() => gateway.close());

  const upload = async (
    content: Uint8Array<ArrayBuffer>,
    type: string,
  ): Promise<{ status: number; answer: Answer }> => {
    const form = new FormData();
    form.set(
      'operations',
      JSON.stringify({
        query:
          'mutation ($input: SetOfferingImageInput!) { setOfferingImage(input: $input) { offering { image } userErrors { code path } } }',
        variables: { input: { uuid: gateway.sandbox.demo.offering, image: null } },
      }),
    );
    form.set('map', JSON.stringify({ 0: ['variables.input.image'] }));
    form.set('0', new Blob([content], { type }), 'picture.png');
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: {
        authorization: `Token ${gateway.sandbox.tokens.owner}`,
        'graphql-require-preflight': '1',
      },
      body: form,
    });
    return { status: response.status, answer: (await response.json()) as Answer };
  };

  it('forward a file as a stream in one multipart request', async () => {
    let result: Awaited<ReturnType<typeof upload>> | undefined;
    const requests = await gateway.requestsOf(async () => {
      result = await upload(Uint8Array.from(png), 'image/png');
    });
    expect(result?.answer.errors).toBeUndefined();
    expect(result?.answer.data?.setOfferingImage).toMatchObject({ userErrors: [] });
    expect(result?.answer.data?.setOfferingImage.offering?.image).toMatch(/^http/);
    expect(requests.filter((request) => request.startsWith('POST'))).toHaveLength(1);
    const [sent] = gateway.sandbox.requests.filter(({ method }) => method === 'POST');
    expect(sent?.body).toEqual({
      fields: {},
      files: [{ name: 'image', fileName: 'picture.png', contentType: 'image/png', size: png.length }],
    });
  });

  it('of another type are refused without a request', async () => {
    const requests = await gateway.requestsOf(async () => {
      const { answer } = await upload(Uint8Array.from(png), 'application/zip');
      expect(answer.data?.setOfferingImage).toEqual({
        offering: null,
        userErrors: [{ code: 'INVALID_VALUE', path: ['input', 'image'] }],
      });
    });
    expect(requests).toEqual([]);
  });

  it('above the limit are refused without a request', async () => {
    const requests = await gateway.requestsOf(async () => {
      const { status, answer } = await upload(new Uint8Array(50_000), 'image/png');
      expect(status).toBe(413);
      expect(answer.errors?.[0]?.extensions.code).toBe('PAYLOAD_TOO_LARGE');
    });
    expect(requests).toEqual([]);
  });
});
