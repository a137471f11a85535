import { gone, oneWrite, uuid } from './one-write.ts';
import type { WriteCase } from './write-case.ts';

const base = '/api/organization-groups/';
const parent = 'b2'.repeat(16);

const group = { name: 'Universities', parentUuid: parent };
const sent = { name: 'Universities', parent: `REST${base}${parent}/` };

/** Every write of groups of organizations. */
export const organizationGroupWrites: readonly WriteCase[] = [
  oneWrite(`POST ${base}`, 'createOrganizationGroup', group, sent, {
    response: { status: 201, body: { uuid } },
  }),
  oneWrite(`PATCH ${base}{uuid}/`, 'updateOrganizationGroup', { parentUuid: null }, { parent: null }),
  oneWrite(`PATCH ${base}{uuid}/`, 'updateOrganizationGroup', group, sent),
  oneWrite(`PUT ${base}{uuid}/`, 'replaceOrganizationGroup', group, sent),
  oneWrite(`DELETE ${base}{uuid}/`, 'deleteOrganizationGroup', {}, null, gone),
];
