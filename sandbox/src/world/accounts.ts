import { hexOf, type Random } from '../random.ts';
import { DAY } from './people.ts';
import { policyUsage } from './policies.ts';
import { offeringUserStates, type Policy, type User } from './types.ts';
import type { World } from './world.ts';

function buildOfferingUsers(world: World, random: Random): void {
  const now = world.now().getTime();
  for (const offering of world.offerings) {
    if (offering.type !== 'Marketplace.Slurm' && !offering.checklist) continue;
    const seen = new Set<User>();
    for (const resource of offering.resources) {
      if (seen.size >= 120) break;
      for (const grant of resource.project.grants) seen.add(grant.user);
    }
    for (const user of seen) {
      const roll = random.next();
      const state = roll < 0.8 ? 'OK' : random.pick(offeringUserStates);
      const hasName = state !== 'Requested' && state !== 'Creating' && state !== 'Error creating';
      const record = {
        uuid: random.uuid(),
        user,
        username: hasName ? `hpc_${String(offering.users.length + 1).padStart(4, '0')}` : null,
        state,
        created: now - random.int(10, 600) * DAY,
        consented: random.chance(0.8),
        written: {},
      };
      offering.users.push(record);
      offering.usersByUuid.set(user.uuid, record);
    }
  }
}

function buildPolicies(world: World, random: Random): void {
  const now = world.now().getTime();
  const staff = world.users[0] as User;
  const actions = ['notify_organization_owners', 'notify_external_user', 'block_creation_of_new_resources'];
  const candidates = world.offerings.filter((offering) => offering.resources.length > 0 && offering.billable);
  for (let index = 0; index < 25; index += 1) {
    const offering = candidates[(index * 7) % candidates.length];
    if (!offering) continue;
    const chosen = index % 4 === 0 ? actions.slice(0, 2) : [actions[index % 3] as string];
    const component =
      offering.components.find((each) => each.billingType === 'usage') ?? offering.components[0];
    const applyToAll = index % 3 !== 1;
    const fired = index % 5 === 2;
    const policy: Policy = {
      uuid: random.uuid(),
      offering,
      created: now - (200 - index * 7) * DAY,
      createdBy: offering.grants[0]?.user ?? staff,
      actions: chosen.join(','),
      options: chosen.includes('notify_external_user')
        ? { notify_external_user: 'finance@sandbox.example' }
        : {},
      applyToAll,
      organizationGroups: applyToAll ? [] : random.sample(world.groups, 2),
      componentLimits: [],
      period: ([1, 2, 3, 4] as const)[index % 4] ?? 1,
      fired: fired ? now - random.int(1, 40) * DAY : null,
    };
    if (component) {
      // A limit above the current usage; below it where the policy has fired.
      const usage = policyUsage(policy, component.type);
      const share = fired ? 0.5 + random.int(2, 40) / 100 : 1.02 + random.int(2, 40) / 20;
      policy.componentLimits = [{ type: component.type, limit: Math.max(0, Math.ceil(usage * share)) }];
    }
    world.addPolicy(policy);
  }
}

/** Adds offering users, policies, service and course accounts, and SSH keys to the world. */
export function buildAccounts(world: World, random: Random): void {
  const now = world.now().getTime();
  buildOfferingUsers(world, random);
  buildPolicies(world, random);
  for (const [index, project] of world.projects.slice(0, 80).entries()) {
    const user = project.grants[0]?.user;
    if (!user) continue;
    const dates = { created: now - (300 - index) * DAY, modified: now - (index % 30) * DAY };
    if (index % 2 === 0) {
      const uuid = random.uuid();
      world.serviceAccounts.push({
        uuid,
        project,
        customer: project.customer,
        username: `svc-${project.slug.slice(0, 16)}-${index}`,
        description: index % 4 ? 'Nightly import' : '',
        email: user.email,
        token: hexOf(`${uuid} service account`, 32),
        expires: index % 3 ? now + 90 * DAY : null,
        state: index % 9 === 8 ? 'Erred' : index % 9 === 6 ? 'Closed' : 'OK',
        ...dates,
      });
    }
    if (project.kind === 'course' || index % 6 === 1) {
      for (let seat = 0; seat < 3; seat += 1) {
        world.courseAccounts.push({
          uuid: random.uuid(),
          project,
          user,
          email: seat === 2 ? '' : `student${seat + 1}@${project.slug}.example`,
          description: 'Course seat',
          state: (['OK', 'OK', 'Pending', 'Closed', 'Erred'] as const)[(index + seat) % 5] ?? 'OK',
          ...dates,
        });
      }
    }
  }
  for (const customer of world.customers) {
    const uuid = random.uuid();
    world.serviceAccounts.push({
      uuid,
      project: null,
      customer,
      username: `org-${customer.slug}`,
      description: 'Organization-wide robot',
      email: customer.email,
      token: hexOf(`${uuid} service account`, 32),
      expires: null,
      state: 'OK',
      created: customer.created,
      modified: now - DAY,
    });
  }
  for (const [index, user] of world.users.entries()) {
    if (index % 3 === 2) continue;
    const name = index % 5 === 0 ? 'laptop' : `id_ed25519 ${user.username}`;
    world.keys.push({
      uuid: random.uuid(),
      name,
      user,
      created: user.created + DAY,
      isShared: index % 20 === 4,
    });
  }
}
