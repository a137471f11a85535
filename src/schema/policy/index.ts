import './usage-policy.ts';
