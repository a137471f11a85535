/** One prepared tab of GraphiQL. */
export interface PreparedTab {
  readonly query: string;
  readonly variables?: string;
}

/** The tabs that GraphiQL opens with: each shows one thing that takes many REST calls. */
export const preparedTabs: readonly PreparedTab[] = [
  {
    query: `# Offerings, their resources, and who is on each team: one request here,
# hundreds against the REST API. Press the play button.
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
    query: `# A resource table with paging, filter and order. Take endCursor as $after for the next page.
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
    variables: '{\n  "first": 20\n}',
  },
  {
    query: `# What waits for you: orders that the provider has to approve or is carrying out, newest first.
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
    query: `# Usage and cost: months of an offering, and what the periods of a plan measured.
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
];
