import './robot-account.ts';
import './robot-account-mutations.ts';
