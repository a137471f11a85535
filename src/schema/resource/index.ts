import './back-end.ts';
import './components.ts';
import './plan-period.ts';
import './resource.ts';
import './resource-offerings.ts';
import './team.ts';
