import './cost-policy.ts';
import './cost-policy-mutations.ts';
import './usage-policy.ts';
import './usage-policy-mutations.ts';
