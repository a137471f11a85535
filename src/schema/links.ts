import { ObjectNotFound } from '../loaders/errors.ts';
import type { Link } from '../loaders/relation.ts';
import { uuidIn } from '../loaders/row-ids.ts';
import { stringIn } from '../planning/source.ts';
import type { FieldBuilder } from './builder.ts';
import { type LoadLinked, linked } from './fields.ts';
import { Category, Customer, Offering, Plan, Project, Resource, ServiceProvider, User } from './refs.ts';

/** Loads a plan through the offering of a row, which those who may see the row may see through it. */
const loadPlan =
  (parent: 'Resource' | 'Order', key: string): LoadLinked =>
  (uuid, _columns, { row }, { loaders }) =>
    loaders.plan(parent, uuidIn(row, key), uuidIn(row, 'offering_uuid'), uuid);

/** Rows of resources and orders name the provider's customer, through which the provider sees projects and customers. */
const throughProvider =
  (type: 'Project' | 'Customer'): LoadLinked =>
  async (uuid, columns, source, context) => {
    const provider = stringIn(source.row, 'provider_uuid');
    const row = await context.loaders.person(type, provider).load(uuid, columns);
    return provider === null ? row : { ...row, provider_uuid: provider };
  };

type LinkField = (t: FieldBuilder, relation: Link, description: string) => ReturnType<typeof linked>;

/** A link to a customer. */
export const customerLink: LinkField = (t, relation, description) =>
  linked(t, relation, Customer, description, throughProvider('Customer'));

/** A link to a project. */
export const projectLink: LinkField = (t, relation, description) =>
  linked(t, relation, Project, description, throughProvider('Project'));

/** A link to a plan, found among those of the offering of a resource or an order, whose uuid `key` holds. */
export const planLink = (
  t: FieldBuilder,
  parent: 'Resource' | 'Order',
  relation: Link,
  description: string,
  key = 'uuid',
) => linked(t, relation, Plan, description, loadPlan(parent, key));

/** A link to an offering. */
export const offeringLink: LinkField = (t, relation, description) =>
  linked(t, relation, Offering, description, (uuid, columns, _source, context) =>
    context.loaders.offering.load(uuid, columns),
  );

/** A link from a resource or an order to its offering. */
export const offeringOf = (
  t: FieldBuilder,
  parent: 'Resource' | 'Order',
  relation: Link,
  description: string,
) =>
  linked(t, relation, Offering, description, (uuid, columns, source, context) =>
    context.loaders.offeringOf(parent, uuidIn(source.row, 'uuid'), uuid, columns),
  );

/** A link to a resource. */
export const resourceLink: LinkField = (t, relation, description) =>
  linked(t, relation, Resource, description, (uuid, columns, _source, context) =>
    context.loaders.resource.load(uuid, columns),
  );

/** A link from an order to its resource. */
export const resourceOfOrder: LinkField = (t, relation, description) =>
  linked(t, relation, Resource, description, (uuid, columns, { row }, { loaders }) =>
    loaders.resourceOfOrder(uuidIn(row, 'uuid'), uuid, columns),
  );

/** A link to the service provider that a customer is, by the uuid of the customer. */
export const providerLink: LinkField = (t, relation, description) =>
  linked(t, relation, ServiceProvider, description, async (customer, columns, _source, context) => {
    try {
      return await context.loaders.providerOfCustomer.load(customer, columns);
    } catch (error) {
      // Not every organization is a service provider.
      if (error instanceof ObjectNotFound) return null;
      throw error;
    }
  });

/** A link to a user. */
export const userLink: LinkField = (t, relation, description) =>
  linked(t, relation, User, description, (uuid, columns, _source, context) =>
    context.loaders.user.load(uuid, columns),
  );

/** A link to a category. */
export const categoryLink: LinkField = (t, relation, description) =>
  linked(t, relation, Category, description, (uuid, columns, _source, { loaders }) =>
    loaders.category.load(uuid, columns),
  );
