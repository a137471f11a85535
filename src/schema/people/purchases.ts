import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { connection } from '../connection.ts';
import { OrderFilter, OrderSort } from '../order/filter.ts';
import { Customer, Project } from '../refs.ts';
import { linked } from '../related.ts';
import { ResourceFilter, ResourceSort } from '../resource/filter.ts';
import { ProjectFilter, ProjectSort } from './filter.ts';

/** The projects, resources and orders of customers, and the resources and orders of projects. */
builder.objectFields(Customer, (t) => ({
  projects: connection(t, relations.Customer.projects, {
    description: 'Projects of the customer, limited to those in which you have a role.',
    filter: ProjectFilter,
    sort: ProjectSort,
  }),
  resources: connection(t, relations.Customer.resources, {
    description: 'Resources in the projects of the customer, limited to those of offerings that you manage.',
    filter: ResourceFilter,
    sort: ResourceSort,
  }),
  orders: connection(t, relations.Customer.orders, {
    description:
      'Orders in the projects of the customer, limited to those that your permissions let you see.',
    filter: OrderFilter,
    sort: OrderSort,
  }),
  serviceProvider: linked(
    t,
    relations.Customer.serviceProvider,
    'The customer as a service provider; null when the customer publishes no offerings.',
  ),
}));

builder.objectFields(Project, (t) => ({
  resources: connection(t, relations.Project.resources, {
    description: 'Resources of the project, limited to those of offerings that you manage.',
    filter: ResourceFilter,
    sort: ResourceSort,
  }),
  orders: connection(t, relations.Project.orders, {
    description: 'Orders in the project, limited to those that your permissions let you see.',
    filter: OrderFilter,
    sort: OrderSort,
  }),
}));
