import './organization-group.ts';
import './organization-group-mutations.ts';
