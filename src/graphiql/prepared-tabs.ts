/** Uuids of objects of the sandbox for the prepared tabs: the token of the owner, or of the customer, may change them. Empty where there is none. */
export interface DemoObjects {
  /** The owner's organization. */
  readonly customer: string;
  readonly category: string;
  /** A SLURM offering in use. */
  readonly offering: string;
  /** An order that waits for the provider. */
  readonly order: string;
  /** A resource in state OK of an offering whose orders the provider carries out. */
  readonly resource: string;
  /** A project in which the customer may order. */
  readonly project: string;
  /** A plan of the offering. */
  readonly plan: string;
  /** An order of that project. */
  readonly placedOrder: string;
}

/** The content of the prepared tabs in front of the sandbox: the tokens of a provider and a customer, and objects for variables. */
export interface Demo {
  readonly token: string;
  readonly customerToken: string;
  readonly objects: DemoObjects;
}

/** One prepared tab of GraphiQL. */
export interface PreparedTab {
  /** Set for a tab with the token of the customer; others have that of the provider. */
  readonly asCustomer?: true;
  readonly query: string;
  /** The initial variables. Without the sandbox, uuids are empty, and the user has to fill them in. */
  readonly variables?: (objects: Demo['objects'] | null) => Readonly<Record<string, unknown>>;
}

/** The tabs that GraphiQL opens first. Each shows one task that takes many requests to the REST API. */
export const preparedTabs: readonly PreparedTab[] = [
  {
    query: `# Offerings with their resources and teams: one
# request instead of hundreds. Run it, then open
# the line at the bottom to see what it cost.
query NestedGraph {
  offerings(first: 5, filter: { state: [ACTIVE] }) {
    totalCount
    nodes {
      name
      state
      plans { name unitPrice unit }
      resources(first: 5) {
        totalCount
        nodes {
          name
          state
          project { name customer { name } }
          team { username fullName role }
        }
      }
    }
  }
}
`,
  },
  {
    query: `# A table of resources with pages, a filter and
# an order. For the next page, set the variable
# "after" to endCursor.
query ResourceTable($first: Int = 20, $after: String) {
  resources(
    first: $first
    after: $after
    filter: { state: [OK, UPDATING, ERRED] }
    orderBy: [{ field: CREATED, direction: DESC }]
  ) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      uuid
      name
      state
      created
      offering { name type }
      plan { name }
      project { name }
      customer { name }
      components { type limit currentUsage }
    }
  }
}
`,
    variables: () => ({ first: 20 }),
  },
  {
    query: `# Your inbox: orders that the provider has to
# approve or is carrying out, newest first.
query OrderInbox {
  orders(
    first: 20
    filter: { state: [PENDING_PROVIDER, EXECUTING] }
    orderBy: [{ field: CREATED, direction: DESC }]
  ) {
    totalCount
    nodes {
      uuid
      type
      state
      created
      cost
      createdBy { fullName }
      offering { name }
      resource { name }
      project { name customer { name } }
    }
  }
}
`,
  },
  {
    query: `# Usage and cost: the last months of three
# offerings, and what their resources used in
# each period of a plan.
query UsageAndCost {
  offerings(first: 3, filter: { billable: true, state: [ACTIVE] }) {
    nodes {
      name
      costs(first: 12) { nodes { period price tax total } }
      componentStats(first: 12) { nodes { period name usage measuredUnit } }
      resources(first: 2) {
        nodes {
          name
          planPeriods {
            plan { name }
            start
            end
            components { name usage measuredUnit date }
          }
        }
      }
    }
  }
}
`,
  },
  {
    query: `# The life of an offering. Run CreateOffering
# first. Copy the uuid from its result into the
# variable "offering", then run OfferingLife:
# its steps run one after the other.
mutation CreateOffering($customer: UUID!, $category: UUID!) {
  createOffering(
    input: {
      name: "Zephyr HPC"
      customerUuid: $customer
      categoryUuid: $category
      type: "Marketplace.Slurm"
      shared: true
      components: [{ type: "cpu", name: "CPU time", billingType: USAGE, measuredUnit: "hours" }]
      plans: [{ name: "Standard", unit: MONTH, unitPrice: "10" }]
    }
  ) {
    offering { uuid state plans { name } components { name } }
    userErrors { code message path }
  }
}

mutation OfferingLife($offering: UUID!) {
  gpu: createOfferingComponent(
    input: { offeringUuid: $offering, type: "gpu_hours", name: "GPU time", billingType: USAGE, measuredUnit: "hours" }
  ) {
    userErrors { code message path }
  }
  partition: createPartition(input: { offeringUuid: $offering, partitionName: "fast", maxNodes: 16 }) {
    partition { partitionName maxNodes }
    userErrors { code message path }
  }
  policy: createUsagePolicy(
    input: {
      offeringUuid: $offering
      actions: [NOTIFY_ORGANIZATION_OWNERS]
      applyToAll: true
      componentLimits: [{ type: "cpu", limit: 1000 }]
      period: ONE_MONTH
    }
  ) {
    usagePolicy { actions period }
    userErrors { code message path }
  }
  activate: activateOffering(input: { uuid: $offering }) { transition { from to } userErrors { code message } }
  pause: pauseOffering(input: { uuid: $offering, reason: "Maintenance" }) {
    transition { from to }
    userErrors { code message }
  }
  unpause: unpauseOffering(input: { uuid: $offering }) { transition { from to } userErrors { code message } }
  archive: archiveOffering(input: { uuid: $offering }) { transition { from to } userErrors { code message } }
}
`,
    variables: (objects) => ({
      customer: objects?.customer ?? '',
      category: objects?.category ?? '',
      offering: '',
    }),
  },
  {
    query: `# From an order to the end of a resource.
# ApproveOrder approves an order. ResourceLife
# changes a resource and orders its termination.
# Run Watch after it to see how the state of
# that resource changes.
mutation ApproveOrder($order: UUID!) {
  approveOrderAsProvider(input: { uuid: $order }) {
    order { state resource { name state } }
    transition { from to }
    userErrors { code message path }
  }
}

mutation ResourceLife($resource: UUID!) {
  endDate: setResourceEndDate(input: { uuid: $resource, endDate: "2030-01-31" }) {
    resource { name endDate }
    userErrors { code message path }
  }
  report: submitResourceReport(
    input: { uuid: $resource, report: [{ header: "Status", body: "All well." }] }
  ) {
    resource { report { header body } }
    userErrors { code message path }
  }
  terminate: terminateResource(input: { uuid: $resource }) {
    order { uuid type state }
    userErrors { code message path }
  }
}

subscription Watch($resource: UUID!) {
  resourceChanged(uuid: $resource) {
    name
    state
    orderInProgress { type state output errorMessage }
  }
}
`,
    variables: (objects) => ({ order: objects?.order ?? '', resource: objects?.resource ?? '' }),
  },
  {
    asCustomer: true,
    query: `# What a customer sees: the resources of their
# projects, with plan and usage, from the same
# graph. This tab has the token of a customer.
query MyResources {
  resources(as: CONSUMER, first: 20, orderBy: [{ field: NAME }]) {
    totalCount
    nodes {
      name
      state
      endDate
      offering { name }
      plan { name }
      project { name }
      components { type limit currentUsage }
    }
  }
}
`,
  },
  {
    asCustomer: true,
    query: `# The catalogue, and what is needed to show the
# order form of one offering and to calculate
# its price.
query Catalogue($offering: UUID!) {
  currency
  offerings(as: CONSUMER, first: 10) {
    totalCount
    nodes { name category { title } customer { name } }
  }
  offering(uuid: $offering) {
    name
    orderForm { name label type required default choices helpText }
    components { type name measuredUnit billingType minValue maxValue }
    plans { uuid name unit unitPrice components { type amount price } }
  }
}
`,
    variables: (objects) => ({ offering: objects?.offering ?? '' }),
  },
  {
    asCustomer: true,
    query: `# An order and its progress. PlaceOrder places
# an order. To follow it with Progress, copy its
# uuid into the variable "placed", which names
# another order to begin with.
mutation PlaceOrder($offering: UUID!, $plan: UUID!, $project: UUID!) {
  createOrder(
    input: {
      offeringUuid: $offering
      planUuid: $plan
      projectUuid: $project
      attributes: { name: "first-steps" }
      acceptingTermsOfService: true
    }
  ) {
    order { uuid state cost resource { name state } }
    userErrors { code message path }
  }
}

subscription Progress($placed: UUID!) {
  orderProgress(uuid: $placed) {
    state
    output
    errorMessage
    resource { name state }
  }
}
`,
    variables: (objects) => ({
      offering: objects?.offering ?? '',
      plan: objects?.plan ?? '',
      project: objects?.project ?? '',
      placed: objects?.placedOrder ?? '',
    }),
  },
];
