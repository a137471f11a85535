import './component-usage.ts';
import './component-user-usage.ts';
import './usage-lists.ts';
import './usage-mutations.ts';
import './user-usage-limit.ts';
import './user-usage-limit-mutations.ts';
