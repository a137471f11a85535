import type { Row } from '../../upstream/client.ts';
import { isRow } from '../../upstream/shape.ts';
import { type Guarded, type Right, type Rule, right, type Scope } from '../rights.ts';

const ofOffering: readonly Scope[] = ['offering', 'provider', 'serviceProvider'];
const ofConsumer: readonly Scope[] = ['project', 'customer'];

const notArchived = ['Draft', 'Active', 'Paused', 'Unavailable'];

/** The right to change settings of an offering that is not archived: for roles in `ofOffering` that include the permission. */
const setting = (permission: string): Right =>
  right('Offering', { permission, on: ofOffering, states: notArchived });

/** Newer servers refuse every write to a resource of an offering that is out of service; older ones know no such state. */
const outOfService = {
  columns: ['offering_state'],
  is: ({ offering_state }: Row) => offering_state === 'Unavailable',
} as const;

const ofResource = (rule: Rule<'Resource'>): Right => right('Resource', { ...rule, unless: outOfService });

/** Projects and customers that were removed stay as records: no write is accepted. */
const removed = {
  columns: ['is_removed'],
  is: ({ is_removed }: Row) => is_removed === true,
} as const;

/** Removed, or with resources that are not terminated: cannot be removed. */
const inUse = {
  columns: ['is_removed', 'marketplace_resource_count'],
  is: (row: Row) =>
    removed.is(row) ||
    (isRow(row.marketplace_resource_count) &&
      Object.values(row.marketplace_resource_count).some((count) => Number(count) > 0)),
} as const;

const ofProject = (permission: string): Right =>
  right('Project', { permission, on: ofConsumer, unless: removed });

const ordersPurchase = {
  columns: ['type', 'attachment', 'offering_plugin_options'],
  /** Servers of 2024 have no attachments, and require none. */
  is: ({ type, attachment, offering_plugin_options: options }: Row) =>
    isRow(options) &&
    options.require_purchase_order_upload === true &&
    type !== 'Terminate' &&
    attachment === null,
} as const;

/**
 * The rights that mutations require, by the type with the field and by the name of the mutation:
 * `Order.viewerCanApproveAsProvider` is about `approveOrderAsProvider`. A rule is valid for servers of 2024 and for current
 * ones, unless it has a column in `known` that only current ones have.
 *
 * No row shows that an organization is blocked or archived, so no rule checks it.
 */
export const rights = {
  Offering: {
    updateOfferingOverview: right('Offering', {
      permission: 'OFFERING.UPDATE',
      on: ofOffering,
      states: notArchived,
      site: { freeIn: 'Draft' },
    }),
    updateOfferingIntegration: setting('OFFERING.UPDATE_INTEGRATION'),
    setOfferingCategory: setting('OFFERING.UPDATE_DESCRIPTION'),
    setOfferingLocation: setting('OFFERING.UPDATE_LOCATION'),
    setOfferingAttributes: setting('OFFERING.UPDATE_ATTRIBUTES'),
    setOfferingOrderForm: setting('OFFERING.UPDATE_OPTIONS'),
    setOfferingResourceOptions: setting('OFFERING.UPDATE_OPTIONS'),
    createOfferingComponent: setting('OFFERING.UPDATE_COMPONENTS'),
    pauseOffering: right('Offering', {
      permission: 'OFFERING.PAUSE',
      on: ofOffering,
      states: ['Active'],
      site: { freeIn: null },
    }),
    makeOfferingUnavailable: right('Offering', {
      permission: 'OFFERING.PAUSE',
      on: ofOffering,
      states: ['Active'],
      known: 'access_url',
      site: { freeIn: null },
    }),
    makeOfferingAvailable: right('Offering', {
      permission: 'OFFERING.PAUSE',
      on: ofOffering,
      states: ['Unavailable'],
      known: 'access_url',
      site: { freeIn: null },
    }),
    archiveOffering: right('Offering', {
      permission: 'OFFERING.ARCHIVE',
      on: ofOffering,
      site: { freeIn: null },
    }),
  },
  Order: {
    approveOrderAsConsumer: right('Order', {
      permission: 'ORDER.APPROVE',
      on: ofConsumer,
      states: ['pending-consumer'],
      unless: ordersPurchase,
    }),
    approveOrderAsProvider: right('Order', {
      permission: 'ORDER.APPROVE',
      on: ['provider'],
      states: ['pending-provider'],
    }),
    rejectOrderAsConsumer: right('Order', {
      permission: 'ORDER.REJECT',
      on: ofConsumer,
      states: ['pending-consumer'],
      author: 'created_by_username',
    }),
    rejectOrderAsProvider: right('Order', {
      permission: 'ORDER.REJECT',
      on: ['provider'],
      states: ['pending-provider'],
    }),
    cancelOrder: right('Order', {
      permission: 'ORDER.CANCEL',
      on: ofConsumer,
      states: ['pending-consumer', 'pending-provider', 'pending-start-date', 'executing'],
      unless: {
        columns: ['offering_type'],
        is: ({ offering_type: type }) => type !== 'Marketplace.Basic' && type !== 'Support.OfferingTemplate',
      },
    }),
    deleteOrder: right('Order', {
      permission: 'ORDER.DESTROY',
      on: ofConsumer,
      states: ['pending-consumer', 'pending-provider'],
    }),
    updateOrder: right('Order', {
      permission: 'ORDER.APPROVE',
      on: ofConsumer,
      states: ['pending-consumer'],
      known: 'slug',
    }),
  },
  Resource: {
    terminateResource: ofResource({ serverColumn: 'can_terminate' }),
    updateResourceLimits: ofResource({ permission: 'RESOURCE.SET_LIMITS', on: ofConsumer, states: ['OK'] }),
    switchResourcePlan: ofResource({ permission: 'RESOURCE.SET_PLAN', on: ofConsumer, states: ['OK'] }),
    renewResource: right('Resource', {
      permission: 'RESOURCE.SET_LIMITS',
      on: ofConsumer,
      states: ['OK'],
      known: 'offering_state',
      unless: {
        columns: ['offering_state', 'end_date'],
        is: (row) => outOfService.is(row) || row.end_date === null,
      },
    }),
    updateResource: ofResource({
      permission: 'RESOURCE.UPDATE',
      on: ['project', 'customer', 'offering', 'provider'],
      known: 'offering_state',
    }),
    setResourceBackendId: ofResource({ permission: 'RESOURCE.SET_BACKEND_ID', on: ['offering', 'provider'] }),
    setResourceBackendMetadata: ofResource({
      permission: 'RESOURCE.SET_BACKEND_METADATA',
      on: ['provider'],
    }),
    setResourceEndDateAsProvider: ofResource({
      permission: 'RESOURCE.SET_END_DATE',
      on: ['provider'],
      support: true,
    }),
    submitResourceReport: ofResource({ permission: 'RESOURCE.SUBMIT_REPORT', on: ['provider'] }),
  },
  ServiceProvider: {
    updateServiceProvider: right('ServiceProvider', { role: 'CUSTOMER.OWNER', on: ['provider'] }),
  },
  Project: {
    updateProject: ofProject('PROJECT.UPDATE'),
    deleteProject: right('Project', { permission: 'PROJECT.DELETE', on: ['customer'], unless: inUse }),
    addProjectUser: ofProject('PROJECT.CREATE_PERMISSION'),
    updateProjectUser: ofProject('PROJECT.UPDATE_PERMISSION'),
    removeProjectUser: ofProject('PROJECT.DELETE_PERMISSION'),
  },
  Customer: {
    updateCustomer: right('Customer', { permission: 'CUSTOMER.UPDATE', on: ['customer'] }),
    createProject: right('Customer', { permission: 'PROJECT.CREATE', on: ['customer'] }),
    addCustomerUser: right('Customer', { permission: 'CUSTOMER.CREATE_PERMISSION', on: ['customer'] }),
    updateCustomerUser: right('Customer', { permission: 'CUSTOMER.UPDATE_PERMISSION', on: ['customer'] }),
    removeCustomerUser: right('Customer', { permission: 'CUSTOMER.DELETE_PERMISSION', on: ['customer'] }),
  },
  UsagePolicy: {
    updateUsagePolicy: right('UsagePolicy', { role: 'CUSTOMER.OWNER', on: ['provider'] }),
    deleteUsagePolicy: right('UsagePolicy', { role: 'CUSTOMER.OWNER', on: ['provider'] }),
  },
} as const satisfies { readonly [T in Guarded]: Readonly<Record<string, Right>> };
