import type { WriteCase } from './write-case.ts';

/** The object of the writes in these tables. */
export const uuid = 'a1'.repeat(16);

/** The response to a write without content. */
export const gone = { response: { status: 204 } } as const;

/** A write of the table: its `input`, to which the uuid that the path has is added, and the body that it becomes. */
export function oneWrite(
  operation: string,
  name: string,
  input: Readonly<Record<string, unknown>> = {},
  body: unknown = null,
  more: Partial<WriteCase> = {},
): WriteCase {
  const route = operation.split(' ')[1] ?? '';
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return {
    operation,
    mutation: `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { message } } }`,
    variables: { input: route.includes('{uuid}') ? { uuid, ...input } : input },
    path: route.replace('{uuid}', uuid),
    body,
    ...more,
  };
}
