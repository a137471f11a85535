import { graphql } from 'relay-runtime';

/** A list that is read page by page, and can be read again with another filter. */
export const fragment = graphql`
  fragment OfferingList_query on Query
  @refetchable(queryName: "OfferingListPaginationQuery")
  @argumentDefinitions(
    first: { type: "Int", defaultValue: 20 }
    after: { type: "String" }
    filter: { type: "OfferingFilter" }
    orderBy: { type: "[OfferingSort!]" }
  ) {
    offerings(first: $first, after: $after, filter: $filter, orderBy: $orderBy)
      @connection(key: "OfferingList_offerings") {
      __id
      edges {
        node {
          id
          ...OfferingList_offering
        }
      }
    }
  }
`;

/** One entry, which can be read again by its id. */
export const entry = graphql`
  fragment OfferingList_offering on Offering
  @refetchable(queryName: "OfferingListEntryQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 5 }, after: { type: "String" }) {
    name
    state
    created
    resources(first: $first, after: $after) @connection(key: "OfferingList_resources") {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`;

export const query = graphql`
  query OfferingListPageQuery($first: Int, $filter: OfferingFilter, $orderBy: [OfferingSort!]) {
    ...OfferingList_query @arguments(first: $first, filter: $filter, orderBy: $orderBy)
  }
`;

/** Adds a new offering to the end of the given lists. */
export const create = graphql`
  mutation OfferingListCreateMutation($input: CreateOfferingInput!, $connections: [ID!]!) {
    createOffering(input: $input) {
      offering @appendNode(connections: $connections, edgeTypeName: "OfferingEdge") {
        id
        ...OfferingList_offering
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`;

/** Removes a deleted offering from all lists. `@deleteEdge` has to come first, so that the given lists have no gap. */
export const remove = graphql`
  mutation OfferingListDeleteMutation($uuid: UUID!, $connections: [ID!]!) {
    deleteOffering(input: { uuid: $uuid }) {
      listed: deletedId @deleteEdge(connections: $connections)
      deletedId @deleteRecord
      userErrors {
        code
        message
      }
    }
  }
`;

/** Updates a watched object at all places that show it. */
export const progress = graphql`
  subscription OfferingListOrderSubscription($uuid: UUID!) {
    orderProgress(uuid: $uuid) {
      id
      state
    }
  }
`;
