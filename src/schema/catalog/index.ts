import './catalog.ts';
import './catalog-mutations.ts';
