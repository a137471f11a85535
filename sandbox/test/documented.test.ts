import { describe, expect, it } from 'vitest';
import {
  type Document,
  dottedNames,
  operationsOf,
  ownFamilies,
  readDocument,
  responseOf,
} from '../../codegen/openapi.ts';
import { paths, useSandbox } from './support.ts';

const current = readDocument('2026');
const reads = [...operationsOf(current, ownFamilies), ...operationsOf(current, ['users/me'])].filter(
  ({ method }) => method === 'get',
);

/** Objects whose keys depend on the plug-in behind an offering: no offering has them all. */
const open = /\b(plugin_options|secret_options|options|backend_metadata)\./;

/** What the sandbox never fills: no order is for an issue, no project has an affiliation, and what an order creates had no plan before. */
const never = /\bissue\.|\baffiliation\.|^creation_order\.(old|new)_plan_/;

/** What a response is described to have, three levels deep. */
const describedIn = (document: Document, operation: (typeof reads)[number]['operation']): readonly string[] =>
  dottedNames(document, responseOf(operation), 2).filter((name) => !open.test(name) && !never.test(name));

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
  if (template.endsWith('/aggregated_access_subnets/')) {
    const asked = world.offerings.map((each) => `&offering_uuid=${each.uuid}`).join('');
    return `${asked}&include_organization_subnets=true`;
  }
  return template.endsWith('/at/') ? '&timestamp=2099-01-01T00:00:00Z' : '';
}

describe('every GET route of a current server', () => {
  it.each(reads.map(({ path, operation }) => [path, operation] as const))(
    '%s returns 2xx to staff with every documented field',
    async (template, operation) => {
      const { ask, sandbox } = client();
      const missing = new Set(describedIn(current, operation));
      let answered = 0;
      for (const id of idsFor(template)) {
        const orders = sandbox.world.offeringByUuid.get(id)?.orders ?? [];
        const order = orders.find((each) => each.oldPlan) ?? orders[0];
        const path = template.replace('{uuid}', id).replace('{order_uuid}', order?.uuid ?? 'none');
        const response = await ask(`${path}?page_size=300${queryFor(template)}`);
        if (response.status >= 300) continue;
        answered += 1;
        if (response.headers.get('content-type')?.includes('json'))
          for (const key of keysOf(response.json)) missing.delete(key);
        if (missing.size === 0) break;
      }
      expect(answered).toBeGreaterThan(0);
      expect([...missing]).toEqual([]);
    },
  );

  it('is one of 69', () => {
    expect(reads).toHaveLength(69);
  });
});
