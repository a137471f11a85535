import './offering-user.ts';
import './offering-user-profile.ts';
import './posix.ts';
import './offering-user-states.ts';
import './offering-user-mutations.ts';
import './robot-account.ts';
import './robot-account-mutations.ts';
import './offering-user-updates.ts';
