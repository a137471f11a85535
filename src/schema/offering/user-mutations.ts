import { roleMutations } from '../people/role-mutations.ts';

roleMutations('Offering', 'OFFERING.MANAGER', 'For callers who may give roles in the offering.');
