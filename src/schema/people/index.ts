import './category.ts';
import './customer.ts';
import './profile-completeness.ts';
import './project.ts';
import './project-details.ts';
import './role.ts';
import './roles.ts';
import './user.ts';
