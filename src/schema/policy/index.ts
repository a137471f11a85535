import './usage-policy.ts';
import './usage-policy-mutations.ts';
