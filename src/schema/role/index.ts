import './role.ts';
import './role-mutations.ts';
