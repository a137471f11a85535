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
    'A customer as a service provider sees it. Counts, sums and lists are about the resources of that provider alone, ' +
    'and the server works them out for each customer, which takes time.',
  fields: (t) => ({
    id: idOf<'ProviderCustomer'>(t, 'ProviderCustomer', { within: ['service_provider_uuid'] }),
    uuid: customer.sureUuid(t, 'uuid', 'Identifies the customer.'),
    customer: linked(
      t,
      relations.ProviderCustomer.customer,
      'The customer in general. Null only with an error.',
    ),
    name: customer.sure.string(t, 'name', 'Full name.'),
    slug: customer.string(t, 'slug', 'Short name for use in addresses and account names.'),
    abbreviation: customer.sure.string(t, 'abbreviation', 'Abbreviated name; empty when there is none.'),
    phoneNumber: customer.sure.string(t, 'phone_number', 'Telephone number for contact.'),
    email: customer.sure.string(t, 'email', 'E-mail address for contact.'),
    paymentProfiles: customer.objects(
      t,
      'payment_profiles',
      PaymentProfile,
      'How the customer pays. Empty unless you may see its accounts.',
    ),
    billingPriceEstimate: customer.object(
      t,
      'billing_price_estimate',
      PriceEstimate,
      'What the customer spends with the provider this month. Null when nothing was charged yet.',
    ),
    projectsCount: customer.sure.int(
      t,
      'projects_count',
      'Number of projects with resources of the provider.',
    ),
    projects: customer.objects(t, 'projects', ProjectSummary, 'Projects with resources of the provider.'),
    usersCount: customer.sure.int(t, 'users_count', 'Number of users of those projects.'),
    users: customer.objects(t, 'users', UserSummary, 'Users of those projects.'),
  }),
});

builder.objectType(ProviderCustomerProject, {
  description:
    'A project as a service provider sees it. Counts and sums are about the resources of that provider alone.',
  fields: (t) => ({
    id: idOf<'ProviderCustomerProject'>(t, 'ProviderCustomerProject', { within: ['service_provider_uuid'] }),
    uuid: customerProject.sureUuid(t, 'uuid', 'Identifies the project.'),
    project: linked(
      t,
      relations.ProviderCustomerProject.project,
      'The project in general. Null only with an error.',
    ),
    name: customerProject.sure.string(t, 'name', 'Display name.'),
    description: customerProject.sure.string(t, 'description', 'What the project is about; may hold HTML.'),
    endDate: customerProject.date(t, 'end_date', 'Last day of the project; null when it has no end.'),
    resourcesCount: customerProject.sure.int(t, 'resources_count', 'Number of resources of the provider.'),
    usersCount: customerProject.sure.int(t, 'users_count', 'Number of users.'),
    billingPriceEstimate: customerProject.object(
      t,
      'billing_price_estimate',
      PriceEstimate,
      'What the project spends with the provider this month. Null when nothing was charged yet.',
    ),
  }),
});

builder.objectType(ProjectSummary, {
  description: 'A project in short.',
  fields: (t) => ({
    id: idOf<'ProjectSummary'>(t, 'ProjectSummary'),
    uuid: project.sureUuid(t, 'uuid', 'Identifies the project.'),
    name: project.sure.string(t, 'name', 'Display name.'),
    image: project.ownUrl(t, 'image', 'Picture of the project; null when there is none.'),
    project: linked(t, relations.ProjectSummary.project, 'The project in full. Null only with an error.'),
  }),
});

builder.objectType(UserSummary, {
  description: 'A user in short.',
  interfaces: [Person],
  fields: (t) => ({
    id: idOf<'UserSummary'>(t, 'UserSummary'),
    uuid: user.sureUuid(t, 'uuid', 'Identifies the user.'),
    username: fetchedValue(
      t,
      relations.UserSummary.username,
      'String',
      `${ofPerson.username} Read with the user: one request for each.`,
    ),
    fullName: user.sure.string(t, 'full_name', 'Given name and surname.'),
    email: user.sure.string(t, 'email', 'E-mail address.'),
    image: user.ownUrl(t, 'image', 'Portrait; null when there is none.'),
    user: linked(t, relations.UserSummary.user, 'The user in full. Null only with an error.'),
  }),
});
