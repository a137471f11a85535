import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { connection } from '../connection.ts';
import { OrderFilter, OrderSort } from '../order/filter.ts';
import { Customer, Project } from '../refs.ts';
import { linked } from '../related.ts';
import { ResourceFilter, ResourceSort } from '../resource/filter.ts';
import { ProjectFilter, ProjectSort } from './filter.ts';

/** What customers and their projects have ordered. */
builder.objectFields(Customer, (t) => ({
  projects: connection(t, relations.Customer.projects, {
    description: 'Projects of the customer, of those that you have a role in.',
    filter: ProjectFilter,
    sort: ProjectSort,
  }),
  resources: connection(t, relations.Customer.resources, {
    description: 'Resources in the projects of the customer, of the offerings that you manage.',
    filter: ResourceFilter,
    sort: ResourceSort,
  }),
  orders: connection(t, relations.Customer.orders, {
    description: 'Orders in the projects of the customer, of those that your rights on orders let you see.',
    filter: OrderFilter,
    sort: OrderSort,
  }),
  serviceProvider: linked(
    t,
    relations.Customer.serviceProvider,
    'The service provider that the customer is; null for one that publishes no offerings.',
  ),
}));

builder.objectFields(Project, (t) => ({
  resources: connection(t, relations.Project.resources, {
    description: 'Resources of the project, of the offerings that you manage.',
    filter: ResourceFilter,
    sort: ResourceSort,
  }),
  orders: connection(t, relations.Project.orders, {
    description: 'Orders in the project, of those that your rights on orders let you see.',
    filter: OrderFilter,
    sort: OrderSort,
  }),
}));
