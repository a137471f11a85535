/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query ResourceScreen($first: Int!) {\n  resources(first: $first, filter: {state: [OK, UPDATING, ERRED]}) {\n    totalCount\n    nodes {\n      uuid\n      name\n      state\n      offering {\n        uuid\n        name\n      }\n      plan {\n        uuid\n        name\n        unitPrice\n      }\n      project {\n        uuid\n        name\n      }\n      team {\n        username\n        fullName\n        role\n      }\n    }\n  }\n}\n\nquery MyResourcesScreen($first: Int!) {\n  resources(as: CONSUMER, first: $first, filter: {state: [OK, UPDATING, ERRED]}) {\n    totalCount\n    nodes {\n      uuid\n      name\n      state\n      endDate\n      viewerCanUpdateLimits\n      plan {\n        uuid\n        name\n      }\n      project {\n        uuid\n        name\n      }\n      components {\n        type\n        limit\n        currentUsage\n      }\n      orderInProgress {\n        uuid\n        state\n      }\n    }\n  }\n}\n\nmutation ChangeLimits($resource: UUID!, $limits: [ComponentAmountInput!]!) {\n  updateResourceLimits(input: {uuid: $resource, limits: $limits}) {\n    order {\n      uuid\n      state\n    }\n    userErrors {\n      message\n      path\n    }\n  }\n}\n\nsubscription FollowOrder($order: UUID!) {\n  orderProgress(uuid: $order) {\n    uuid\n    state\n    errorMessage\n  }\n}": typeof types.ResourceScreenDocument,
};
const documents: Documents = {
    "query ResourceScreen($first: Int!) {\n  resources(first: $first, filter: {state: [OK, UPDATING, ERRED]}) {\n    totalCount\n    nodes {\n      uuid\n      name\n      state\n      offering {\n        uuid\n        name\n      }\n      plan {\n        uuid\n        name\n        unitPrice\n      }\n      project {\n        uuid\n        name\n      }\n      team {\n        username\n        fullName\n        role\n      }\n    }\n  }\n}\n\nquery MyResourcesScreen($first: Int!) {\n  resources(as: CONSUMER, first: $first, filter: {state: [OK, UPDATING, ERRED]}) {\n    totalCount\n    nodes {\n      uuid\n      name\n      state\n      endDate\n      viewerCanUpdateLimits\n      plan {\n        uuid\n        name\n      }\n      project {\n        uuid\n        name\n      }\n      components {\n        type\n        limit\n        currentUsage\n      }\n      orderInProgress {\n        uuid\n        state\n      }\n    }\n  }\n}\n\nmutation ChangeLimits($resource: UUID!, $limits: [ComponentAmountInput!]!) {\n  updateResourceLimits(input: {uuid: $resource, limits: $limits}) {\n    order {\n      uuid\n      state\n    }\n    userErrors {\n      message\n      path\n    }\n  }\n}\n\nsubscription FollowOrder($order: UUID!) {\n  orderProgress(uuid: $order) {\n    uuid\n    state\n    errorMessage\n  }\n}": types.ResourceScreenDocument,
};

/**
 * The gql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function gql(source: "query ResourceScreen($first: Int!) {\n  resources(first: $first, filter: {state: [OK, UPDATING, ERRED]}) {\n    totalCount\n    nodes {\n      uuid\n      name\n      state\n      offering {\n        uuid\n        name\n      }\n      plan {\n        uuid\n        name\n        unitPrice\n      }\n      project {\n        uuid\n        name\n      }\n      team {\n        username\n        fullName\n        role\n      }\n    }\n  }\n}\n\nquery MyResourcesScreen($first: Int!) {\n  resources(as: CONSUMER, first: $first, filter: {state: [OK, UPDATING, ERRED]}) {\n    totalCount\n    nodes {\n      uuid\n      name\n      state\n      endDate\n      viewerCanUpdateLimits\n      plan {\n        uuid\n        name\n      }\n      project {\n        uuid\n        name\n      }\n      components {\n        type\n        limit\n        currentUsage\n      }\n      orderInProgress {\n        uuid\n        state\n      }\n    }\n  }\n}\n\nmutation ChangeLimits($resource: UUID!, $limits: [ComponentAmountInput!]!) {\n  updateResourceLimits(input: {uuid: $resource, limits: $limits}) {\n    order {\n      uuid\n      state\n    }\n    userErrors {\n      message\n      path\n    }\n  }\n}\n\nsubscription FollowOrder($order: UUID!) {\n  orderProgress(uuid: $order) {\n    uuid\n    state\n    errorMessage\n  }\n}"): typeof import('./graphql.ts').ResourceScreenDocument;


export function gql(source: string) {
  return (documents as any)[source] ?? {};
}
