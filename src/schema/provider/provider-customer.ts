import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { Person } from '../interfaces.ts';
import { idOf } from '../node.ts';
import { ofPerson } from '../people/person.ts';
import {
  PaymentProfile,
  PriceEstimate,
  ProjectSummary,
  ProviderCustomer,
  ProviderCustomerProject,
  UserSummary,
} from '../refs.ts';
import { fetchedValue, linked } from '../related.ts';

const customer = columnFields<'ProviderCustomer'>();
const customerProject = columnFields<'ProviderCustomerProject'>();
const project = columnFields<'ProjectSummary'>();
const user = columnFields<'UserSummary'>();

builder.objectType(ProviderCustomer, {
  description:
    'A customer as a service provider sees it. Counts, sums and lists cover only the resources of that provider. The server ' +
    'computes them for each customer, which takes time.',
  fields: (t) => ({
    id: idOf<'ProviderCustomer'>(t, 'ProviderCustomer', { within: ['service_provider_uuid'] }),
    uuid: customer.sureUuid(t, 'uuid', 'UUID of the customer.'),
    customer: linked(
      t,
      relations.ProviderCustomer.customer,
      'The customer with all fields. Null only with an error.',
    ),
    name: customer.sure.string(t, 'name', 'Full name of the customer.'),
    slug: customer.string(t, 'slug', 'Short name for use in URLs and account names.'),
    abbreviation: customer.sure.string(t, 'abbreviation', 'Abbreviated name; empty when there is none.'),
    phoneNumber: customer.sure.string(t, 'phone_number', 'Telephone number for contact.'),
    email: customer.sure.string(t, 'email', 'E-mail address for contact.'),
    paymentProfiles: customer.objects(
      t,
      'payment_profiles',
      PaymentProfile,
      'How the customer pays. Empty unless you may see the accounts of the customer.',
    ),
    billingPriceEstimate: customer.object(
      t,
      'billing_price_estimate',
      PriceEstimate,
      "Cost of the provider's resources for the customer this month. Null when nothing was charged yet.",
    ),
    projectsCount: customer.sure.int(
      t,
      'projects_count',
      'Number of projects of the customer with resources of the provider.',
    ),
    projects: customer.objects(
      t,
      'projects',
      ProjectSummary,
      'Projects of the customer with resources of the provider.',
    ),
    usersCount: customer.sure.int(
      t,
      'users_count',
      "Number of users of the customer's projects with resources of the provider.",
    ),
    users: customer.objects(
      t,
      'users',
      UserSummary,
      "Users of the customer's projects with resources of the provider.",
    ),
  }),
});

builder.objectType(ProviderCustomerProject, {
  description:
    'A project as a service provider sees it. Counts and sums cover only the resources of that provider.',
  fields: (t) => ({
    id: idOf<'ProviderCustomerProject'>(t, 'ProviderCustomerProject', { within: ['service_provider_uuid'] }),
    uuid: customerProject.sureUuid(t, 'uuid', 'UUID of the project.'),
    project: linked(
      t,
      relations.ProviderCustomerProject.project,
      'The project with all fields. Null only with an error.',
    ),
    name: customerProject.sure.string(t, 'name', 'Display name of the project.'),
    description: customerProject.sure.string(
      t,
      'description',
      'Description of the project; may contain HTML.',
    ),
    endDate: customerProject.date(
      t,
      'end_date',
      'Last day of the project; null when the project has no end.',
    ),
    resourcesCount: customerProject.sure.int(
      t,
      'resources_count',
      "Number of the provider's resources in the project.",
    ),
    usersCount: customerProject.sure.int(t, 'users_count', 'Number of users of the project.'),
    billingPriceEstimate: customerProject.object(
      t,
      'billing_price_estimate',
      PriceEstimate,
      "Cost of the provider's resources for the project this month. Null when nothing was charged yet.",
    ),
  }),
});

builder.objectType(ProjectSummary, {
  description: 'Main data of a project; `project` has the rest.',
  fields: (t) => ({
    id: idOf<'ProjectSummary'>(t, 'ProjectSummary'),
    uuid: project.sureUuid(t, 'uuid', 'UUID of the project.'),
    name: project.sure.string(t, 'name', 'Display name of the project.'),
    image: project.ownUrl(t, 'image', 'URL of the picture of the project; null when there is none.'),
    project: linked(
      t,
      relations.ProjectSummary.project,
      'The project with all fields. Null only with an error.',
    ),
  }),
});

builder.objectType(UserSummary, {
  description: 'Main data of a user; `user` has the rest.',
  interfaces: [Person],
  fields: (t) => ({
    id: idOf<'UserSummary'>(t, 'UserSummary'),
    uuid: user.sureUuid(t, 'uuid', 'UUID of the user.'),
    username: fetchedValue(
      t,
      relations.UserSummary.username,
      'String',
      `${ofPerson.username} Costs one request for each user.`,
    ),
    fullName: user.sure.string(t, 'full_name', 'Given name and surname of the user.'),
    email: user.sure.string(t, 'email', 'E-mail address.'),
    image: user.ownUrl(t, 'image', 'URL of a portrait of the user; null when there is none.'),
    user: linked(t, relations.UserSummary.user, 'The user with all fields. Null only with an error.'),
  }),
});
