import { type Call, forbidden, ok, type Reply } from '../rest/call.ts';
import { project } from '../rest/columns.ts';
import { listOf, nullable, readBody, readPatch, required } from '../rest/fields.ts';
import { array400, fields400 } from '../rest/refusals.ts';
import { ownsCustomer } from '../rest/rights.ts';
import type { Route } from '../rest/router.ts';
import { blank, bool, image, text, uuid } from '../rest/values.ts';
import { mayChangeCustomer } from '../rest/visibility.ts';
import { providerRow } from '../rows/account-rows.ts';
import type { GrantScope } from '../world/people.ts';
import type { Offering, Provider } from '../world/types.ts';
import { clientsOf } from './clients.ts';
import { findProvider } from './find.ts';
import { checkCustomerOpen } from './offering-action.ts';
import { customerLink } from './offering-fields.ts';
import { roleActions } from './roles.ts';
import { siteAgentConfig } from './site-agent.ts';

const base = '/api/marketplace-service-providers/';
const item = `${base}{uuid}/`;

const detailsShape = {
  description: blank(),
  enable_notifications: bool(),
  image: nullable(image()),
  allowed_domains: listOf(text({ max: 255 })),
};
type Details = Partial<ReturnType<typeof readBody<typeof detailsShape>>>;

/** The provider of the path. Throws a 403 for callers who may not change it; they see it, so it is no 404. */
function ownProvider(call: Call): Provider {
  const provider = findProvider(call);
  if (!ownsCustomer(call.user, provider.customer)) throw forbidden();
  return provider;
}

function writeDetails(call: Call, provider: Provider, sent: Details): void {
  provider.description = sent.description ?? provider.description;
  if (sent.enable_notifications !== undefined)
    provider.written.enable_notifications = sent.enable_notifications;
  if (sent.allowed_domains !== undefined) provider.written.allowed_domains = sent.allowed_domains;
  if (sent.image !== undefined) provider.written.image_uuid = sent.image && call.random.uuid();
  call.world.restructure();
}

function create(call: Call): Reply {
  const { world, random, user } = call;
  const sent = readBody(call, { ...detailsShape, customer: required(customerLink) });
  const { customer } = sent;
  if (!mayChangeCustomer(user, customer)) throw forbidden();
  checkCustomerOpen(customer);
  if (world.providerByCustomer.has(customer)) {
    const text =
      call.server === '2024'
        ? 'Service provider with this customer already exists.'
        : 'This field must be unique.';
    throw fields400({ customer: text });
  }
  const provider = world.addProvider({
    uuid: random.uuid(),
    customer,
    description: '',
    created: world.now().getTime(),
    apiSecretCode: random.uuid(),
    grants: [],
    offerings: world.offerings.filter((each) => each.customer === customer),
    written: { allowed_domains: [], image_uuid: null },
  });
  writeDetails(call, provider, sent);
  return { status: 201, body: project(providerRow, provider, call) };
}

function update(call: Call): Reply {
  const provider = ownProvider(call);
  // A PUT may contain the customer, but the server ignores a change of it.
  writeDetails(
    call,
    provider,
    call.method === 'PATCH' ? readPatch(call, detailsShape) : readBody(call, detailsShape),
  );
  return ok(project(providerRow, provider, call));
}

function remove(call: Call): Reply {
  const provider = ownProvider(call);
  const isLiving = ({ state }: Offering): boolean =>
    state === 'Active' || state === 'Paused' || (call.server === '2024' && state === 'Draft');
  if (provider.offerings.some(isLiving))
    throw array400('Service provider has active offerings. Please archive them first.');
  call.world.dropProvider(provider);
  return { status: 204 };
}

const roles = roleActions(['SERVICE_PROVIDER.MANAGER']);

const scopeOf = (provider: Provider): GrantScope => ({
  type: 'service_provider',
  uuid: provider.uuid,
  name: provider.customer.name,
  customer: provider.customer,
  into: provider.grants,
});

/** Sets the username of a user at all offerings of the provider that the user uses. */
function setUsername(call: Call): Reply {
  const provider = ownProvider(call);
  const sent = readBody(call, { user_uuid: required(uuid()), username: required(text({ max: 100 })) });
  const user = call.world.userByUuid.get(sent.user_uuid);
  if (!user) throw fields400({ user_uuid: `A user with the uuid [${sent.user_uuid}] is not found.` });
  const uses = (offering: Offering): boolean =>
    offering.usersByUuid.has(user.uuid) || clientsOf(call.world, offering, [offering]).users.includes(user);
  const offerings = provider.offerings.filter(uses);
  if (offerings.length === 0) throw array400('User does not have access to any offering of this provider.');
  for (const offering of offerings) {
    const account = offering.usersByUuid.get(user.uuid);
    if (account) {
      account.username = sent.username;
      account.state = 'OK';
      continue;
    }
    const added = {
      uuid: call.random.uuid(),
      user,
      username: sent.username,
      state: 'OK' as const,
      created: call.world.now().getTime(),
      consented: false,
      written: {},
    };
    offering.users.push(added);
    offering.usersByUuid.set(user.uuid, added);
  }
  return { status: 201, body: { detail: `Username was set for ${offerings.length} offerings.` } };
}

/** Writes below `/api/marketplace-service-providers/` (contract section 14). */
export const providerWriteRoutes: readonly Route[] = [
  { method: 'POST', template: base, handle: create },
  { method: 'PUT', template: item, handle: update },
  { method: 'PATCH', template: item, handle: update },
  { method: 'DELETE', template: item, handle: remove },
  {
    method: 'POST',
    template: `${item}api_secret_code/`,
    handle: (call) => {
      const provider = ownProvider(call);
      provider.apiSecretCode = call.random.uuid();
      const { apiSecretCode } = provider;
      return ok(
        call.server === '2024'
          ? { detail: 'Api secret code updated.', api_secret_code: apiSecretCode }
          : { api_secret_code: apiSecretCode },
      );
    },
  },
  {
    method: 'POST',
    template: `${item}add_user/`,
    handle: (call) => roles.add(call, scopeOf(ownProvider(call))),
  },
  {
    method: 'POST',
    template: `${item}update_user/`,
    handle: (call) => roles.update(call, scopeOf(ownProvider(call))),
  },
  {
    method: 'POST',
    template: `${item}delete_user/`,
    handle: (call) => roles.remove(call, scopeOf(ownProvider(call))),
  },
  { method: 'POST', template: `${item}set_offerings_username/`, handle: setUsername },
  {
    method: 'POST',
    template: `${item}generate_site_agent_config/`,
    handle: (call) => siteAgentConfig(call, ownProvider(call)),
  },
];
