import { roleMutations } from '../people/role-mutations.ts';

roleMutations('Offering', 'OFFERING.MANAGER', 'For those who may give roles on it.');
