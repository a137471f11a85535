import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { first, paths, useSandbox } from './support.ts';

const client = useSandbox();

/** A draft of the first provider, whom owner and staff may write to. */
function target(): string {
  return `${paths.offerings}${first(client().sandbox.world.offerings).uuid}/`;
}

const png = new Blob([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])], {
  type: 'image/png',
});

describe('request bodies (contract sections 7 and 10)', () => {
  it('a body that is not JSON gets a 400 with detail', async () => {
    const headers = { 'content-type': 'application/json' };
    for (const body of ['{', '{"a": }', 'nonsense', "{'a': 1}"]) {
      const response = await client().ask(`${target()}update_location/`, { body, headers });
      expect([body, response.status]).toEqual([body, 400]);
      expect(response.row).toEqual({ detail: expect.stringMatching(/^JSON parse error - /) });
    }
  });

  it('the object, and the right to it, are checked before the body', async () => {
    const { ask, sandbox } = client();
    const asking = { body: '{', headers: { 'content-type': 'application/json' } };
    const none = await ask(`${paths.offerings}${'0'.repeat(32)}/update_location/`, asking);
    expect(none.status).toBe(404);
    const support = sandbox.world.users.find((each) => each.isSupport && !each.isStaff);
    const other = await ask(`${target()}update_location/`, { ...asking, token: support?.token ?? '' });
    expect(other.status).toBe(403);
  });

  it('another content type gets a 415, and a missing body counts as empty', async () => {
    const { ask } = client();
    const text = await ask(`${target()}update_location/`, {
      body: 'latitude: 1',
      headers: { 'content-type': 'application/yaml' },
    });
    expect([text.status, text.row]).toEqual([
      415,
      { detail: 'Unsupported media type "application/yaml" in request.' },
    ]);
    const none = await ask(`${target()}update_location/`, { method: 'POST' });
    expect([none.status, none.row]).toEqual([
      400,
      { latitude: ['This field is required.'], longitude: ['This field is required.'] },
    ]);
  });

  it('a list instead of an object gets an error without a field', async () => {
    const response = await client().ask(`${target()}update_location/`, { json: [1] });
    expect([response.status, response.row]).toEqual([
      400,
      { non_field_errors: ['Invalid data. Expected a dictionary, but got list.'] },
    ]);
  });

  it('more than one megabyte gets the HTML 413 of the front server', async () => {
    const { ask, sandbox } = client();
    sandbox.requests.length = 0;
    const response = await ask(`${target()}update_overview/`, {
      json: { name: 'x', description: 'y'.repeat(1_048_577) },
    });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      413,
      'text/html; charset=utf-8',
    ]);
    expect(response.text).toContain('413 Request Entity Too Large');
    expect(sandbox.requests).toMatchObject([{ status: 413, body: null }]);
    const below = await ask(`${target()}update_overview/`, {
      json: { name: 'Aurora HPC', description: 'y'.repeat(1_000_000) },
    });
    expect(below.status).toBe(200);
  });

  it('fields and files of a form are read, and recorded without the bytes', async () => {
    const { ask, sandbox } = client();
    const form = new FormData();
    form.set('description', 'Žilina – "quoted"');
    form.set('image', png, 'lögo "1".png');
    form.append('allowed_domains', 'a.example');
    form.append('allowed_domains', 'b.example');
    sandbox.requests.length = 0;
    const provider = first(sandbox.world.providers);
    const response = await ask(`${paths.providers}${provider.uuid}/`, { method: 'PATCH', body: form });
    expect(response.status).toBe(200);
    expect(response.row).toMatchObject({
      description: 'Žilina – "quoted"',
      allowed_domains: ['a.example', 'b.example'],
      image: expect.stringMatching(/\/api\/media\/[0-9a-f]{32}\/$/),
    });
    expect(sandbox.requests[0]?.body).toEqual({
      fields: { description: 'Žilina – "quoted"', allowed_domains: ['a.example', 'b.example'] },
      files: [{ name: 'image', fileName: expect.stringContaining('1'), contentType: 'image/png', size: 10 }],
    });
  });

  it('a form without a boundary gets a 400, and so does an upload that is not an image', async () => {
    const { ask } = client();
    const bare = await ask(`${target()}update_image/`, {
      body: 'x',
      headers: { 'content-type': 'multipart/form-data' },
    });
    expect([bare.status, bare.row]).toEqual([
      400,
      { detail: 'Multipart form parse error - Invalid boundary in multipart: None' },
    ]);
    const messages: readonly (readonly [Blob | string | null, string])[] = [
      [null, 'No file was submitted.'],
      ['text', 'The submitted data was not a file. Check the encoding type on the form.'],
      [new Blob([]), 'The submitted file is empty.'],
      [
        new Blob(['text']),
        'Upload a valid image. The file you uploaded was either not an image or a corrupted image.',
      ],
    ];
    for (const [part, message] of messages) {
      const form = new FormData();
      form.set('other', 'x');
      if (typeof part === 'string') form.set('image', part);
      else if (part) form.set('image', part, 'a.png');
      const response = await ask(`${target()}update_image/`, { body: form });
      expect([response.status, response.row]).toEqual([400, { image: [message] }]);
    }
    const json = await ask(`${target()}update_image/`, { json: { image: 'data:image/png;base64,AAAA' } });
    expect(json.status).toBe(400);
  });

  it('a picture is served as a media URL until it is deleted', async () => {
    const { ask } = client();
    for (const [name, blob] of [
      ['image', png],
      ['thumbnail', new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/svg+xml' })],
    ] as const) {
      const form = new FormData();
      form.set(name, blob, `picture.${name}`);
      const response = await ask(`${target()}update_${name}/`, { body: form });
      expect([response.status, response.text]).toEqual([200, '']);
      expect((await ask(`${target()}?field=${name}`)).row[name]).toContain('/api/media/');
      const gone = await ask(`${target()}delete_${name}/`, { method: 'POST' });
      expect([gone.status, gone.text]).toEqual([204, '']);
      expect((await ask(`${target()}?field=${name}`)).row[name]).toBeNull();
    }
  });

  it('JSON is recorded as it was sent', async () => {
    const { ask, sandbox } = client();
    sandbox.requests.length = 0;
    await ask(`${target()}update_attributes/`, { json: { a: [1, null], b: { c: 'ü' } } });
    expect(sandbox.requests[0]).toMatchObject({
      method: 'POST',
      status: 200,
      body: { a: [1, null], b: { c: 'ü' } },
    });
  });

  it('a client that disconnects while it sends does not end the server', async () => {
    const { ask, sandbox } = client();
    await new Promise<void>((resolve) => {
      const sending = request(`${sandbox.url}${target()}update_attributes/`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': '1000' },
      });
      sending.on('error', () => resolve());
      sending.write('{');
      setTimeout(() => sending.destroy(new Error('gone')), 30);
    });
    expect((await ask(paths.providers)).status).toBe(200);
  });
});

describe('messages of invalid fields', () => {
  const wrong: readonly (readonly [path: string, body: object, errors: object])[] = [
    ['update_overview/', { name: '' }, { name: ['This field may not be blank.'] }],
    ['update_overview/', { name: null }, { name: ['This field may not be null.'] }],
    ['update_overview/', { name: ['a'] }, { name: ['Not a valid string.'] }],
    [
      'update_overview/',
      { name: 'x'.repeat(151) },
      { name: ['Ensure this field has no more than 150 characters.'] },
    ],
    ['update_overview/', { name: 'x', access_url: 'nowhere' }, { access_url: ['Enter a valid URL.'] }],
    ['update_location/', { latitude: 'north', longitude: 1 }, { latitude: ['A valid number is required.'] }],
    [
      'create_offering_component/',
      { type: 'a b', name: 'n', billing_type: 'free', unit_factor: 1.5, is_boolean: 'maybe' },
      {
        billing_type: ['"free" is not a valid choice.'],
        type: ['Enter a valid value.'],
        unit_factor: ['A valid integer is required.'],
        is_boolean: ['Must be a valid boolean.'],
      },
    ],
    ['remove_partition/', { partition_uuid: 'x' }, { partition_uuid: ['Must be a valid UUID.'] }],
    [
      'add_user/',
      { role: 'OFFERING.MANAGER', user: 'x', expiration_time: 'soon' },
      {
        user: ['Object with uuid=x does not exist.'],
        expiration_time: [
          'Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z].',
        ],
      },
    ],
    [
      'update_options/',
      { options: { order: 'a', options: {} } },
      { options: { order: ['Expected a list of items but got type "str".'] } },
    ],
    [
      'update_options/',
      { options: { order: ['a', null], options: { a: { type: 'colour', label: 'A' } } } },
      { options: { order: { '1': ['This field may not be null.'] } } },
    ],
    [
      'update_options/',
      { options: { order: ['a'], options: { a: { type: 'colour' } } } },
      {
        options: {
          options: { a: { type: ['"colour" is not a valid choice.'], label: ['This field is required.'] } },
        },
      },
    ],
    [
      'update_integration/',
      { plugin_options: { supports_pausing: 'perhaps', max_volumes: -1 } },
      {
        plugin_options: {
          supports_pausing: ['Must be a valid boolean.'],
          max_volumes: ['Ensure this value is greater than or equal to 0.'],
        },
      },
    ],
  ];
  it.each(wrong)('for %s refuse %j', async (path, json, errors) => {
    const response = await client().ask(target() + path, { json });
    expect([response.status, response.row]).toEqual([400, errors]);
  });

  it('are not returned for another origin of a hyperlink, because only its path counts', async () => {
    const { ask, sandbox } = client();
    const category = sandbox.world.categories.at(-1)?.uuid ?? '';
    const errors: readonly (readonly [unknown, string])[] = [
      ['nonsense', 'Invalid hyperlink - No URL match.'],
      [`${sandbox.url}/api/customers/${category}/`, 'Invalid hyperlink - Incorrect URL match.'],
      [
        `${sandbox.url}/api/marketplace-categories/${'0'.repeat(32)}/`,
        'Invalid hyperlink - Object does not exist.',
      ],
      [5, 'Incorrect type. Expected URL string, received int.'],
    ];
    for (const [link, message] of errors) {
      const response = await ask(`${target()}update_description/`, { json: { category: link } });
      expect([response.status, response.row]).toEqual([400, { category: [message] }]);
    }
    for (const host of ['https://elsewhere.example', 'http://127.0.0.1:1', '']) {
      const link = `${host}/api/marketplace-categories/${category}/`;
      expect((await ask(`${target()}update_description/`, { json: { category: link } })).status).toBe(200);
    }
    expect((await ask(`${target()}?field=category_uuid`)).row.category_uuid).toBe(category);
  });
});

describe('methods', () => {
  it('a POST-only action refuses GET with a JSON 405 that lists its methods', async () => {
    const { ask } = client();
    for (const [path, allow] of [
      [`${target()}activate/`, 'POST, OPTIONS'],
      [`${target()}update_partition/`, 'PATCH, OPTIONS'],
      [`${paths.offerings}import_offering/`, 'POST, OPTIONS'],
      [`${target()}delete-user-attribute-config/`, 'DELETE, OPTIONS'],
    ] as const) {
      const response = await ask(path);
      expect([path, response.status, response.row]).toEqual([
        path,
        405,
        { detail: 'Method "GET" not allowed.' },
      ]);
      expect(response.headers.get('allow')).toBe(allow);
    }
    const put = await ask(target(), { method: 'PUT', json: {} });
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, DELETE, HEAD, OPTIONS']);
    expect((await ask(`${target()}explode/`, { method: 'POST' })).headers.get('content-type')).toContain(
      'html',
    );
  });

  it('a write without a token gets a 401', async () => {
    const response = await client().ask(`${target()}activate/`, { method: 'POST', token: null });
    expect(response.status).toBe(401);
  });
});
