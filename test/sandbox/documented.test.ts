import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paths, useSandbox } from './support.ts';

/** Routes and response fields as the published API descriptions list them (both generations, joined). */
const documented = JSON.parse(readFileSync(new URL('./documented-fields.json', import.meta.url), 'utf8')) as {
  readonly routes: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, readonly string[]>>;
};

const client = useSandbox();

/** Dotted names of every key in a body, lists flattened, three levels deep. */
function keysOf(value: unknown, prefix = '', into = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const each of value) keysOf(each, prefix, into);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      into.add(prefix + name);
      if (prefix.split('.').length < 3) keysOf(inner, `${prefix}${name}.`, into);
    }
  }
  return into;
}

/** Objects to ask, widely spread: a field may show up on few of them. */
function idsFor(template: string): string[] {
  const { world } = client().sandbox;
  if (!template.includes('{uuid}')) return [''];
  if (template.startsWith(paths.providers)) return world.providers.map((each) => each.uuid);
  if (template.startsWith(paths.offerings)) return world.offerings.map((each) => each.uuid);
  if (template.startsWith(paths.policies)) return world.policies.slice(0, 3).map((each) => each.uuid);
  const offered = world.offerings.flatMap((each) =>
    each.resources.filter((one) => one.state === 'OK').slice(0, 2),
  );
  const resources = [
    ...offered,
    ...world.resources.filter((each) => each.parent || each.orderInProgress?.oldPlan).slice(0, 30),
  ];
  if (template.startsWith(paths.resources)) return resources.map((each) => each.uuid);
  const switched = world.orders.filter((each) => each.oldPlan).slice(0, 2);
  return [
    ...switched.map((each) => each.uuid),
    ...resources.flatMap((each) => each.orderInProgress ?? each.creationOrder ?? []).map((each) => each.uuid),
  ];
}

function queryFor(template: string): string {
  const { world } = client().sandbox;
  const project = world.projects.find((each) => each.resources.length > 20);
  if (template.endsWith('/user_customers/')) return `&user_uuid=${project?.grants[0]?.user.uuid}`;
  if (template.endsWith('/customer_projects/')) return `&project_customer_uuid=${project?.customer.uuid}`;
  return template.endsWith('/at/') ? '&timestamp=2099-01-01T00:00:00Z' : '';
}

describe('every documented GET route', () => {
  it.each(Object.entries(documented.routes))(
    '%s answers 2xx to staff with every documented field',
    async (template, name) => {
      const { ask, sandbox } = client();
      const missing = new Set(documented.fields[name]);
      let answered = 0;
      for (const id of idsFor(template)) {
        const orders = sandbox.world.offeringByUuid.get(id)?.orders ?? [];
        const order = orders.find((each) => each.oldPlan) ?? orders[0];
        const path = template.replace('{uuid}', id).replace('{order_uuid}', order?.uuid ?? 'none');
        const answer = await ask(`${path}?page_size=300${queryFor(template)}`);
        if (answer.status >= 300) continue;
        answered += 1;
        if (answer.headers.get('content-type')?.includes('json'))
          for (const key of keysOf(answer.json)) missing.delete(key);
        if (missing.size === 0) break;
      }
      expect(answered).toBeGreaterThan(0);
      expect([...missing]).toEqual([]);
    },
  );

  it('is there: 69 routes with some 1,800 distinct row fields', () => {
    expect(Object.keys(documented.routes)).toHaveLength(69);
  });
});
