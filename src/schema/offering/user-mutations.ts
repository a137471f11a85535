import { roleMutations } from '../people/role-mutations.ts';

roleMutations('Offering', 'OFFERING.MANAGER', 'For users who may give roles on the offering.');
