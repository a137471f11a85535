import './plan.ts';
import './plan-mutations.ts';
import './plan-price.ts';
import './plan-usage.ts';
import './price-mutations.ts';
