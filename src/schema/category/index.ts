import './category.ts';
import './category-details.ts';
import './category-group.ts';
import './category-mutations.ts';
import './category-group-mutations.ts';
