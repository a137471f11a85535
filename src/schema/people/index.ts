import './category.ts';
import './customer.ts';
import './profile-completeness.ts';
import './project.ts';
import './project-details.ts';
import './roles.ts';
import './user.ts';
