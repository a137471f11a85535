import { ObjectNotFound, UnusableValue } from '../loaders/errors.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { idIn, listIn, rowsIn, stringIn, textsIn, uuidIn, uuidOrNull } from '../loaders/row-values.ts';
import type { Column } from '../rest-api/columns.ts';
import { maxRowsPerPage } from '../rest-api/limits.ts';
import type { Row } from '../upstream/client.ts';
import { isUpstreamError } from '../upstream/errors.ts';
import { isRow } from '../upstream/shape.ts';
import type { Fetch } from './fetch.ts';
import { joinOfferings, providedOfferings } from './offerings.ts';
import { readRoles } from './roles.ts';
import { viewer } from './viewer.ts';

/**
 * The scope of a role, as seen from an object: its offering; the customer that owns the offering (`provider`), or that customer
 * as a service provider; the project that ordered it, or the customer of the project.
 */
export type Scope = 'offering' | 'provider' | 'serviceProvider' | 'project' | 'customer';

/** The columns with the ids of these scopes, by the kind of row. */
const scopeColumns = {
  Offering: { offering: 'uuid', provider: 'customer_uuid', serviceProvider: 'customer_uuid' },
  Order: {
    offering: 'offering_uuid',
    provider: 'provider_uuid',
    serviceProvider: 'provider_uuid',
    project: 'project_uuid',
    customer: 'customer_uuid',
  },
  Resource: {
    offering: 'offering_uuid',
    provider: 'provider_uuid',
    serviceProvider: 'provider_uuid',
    project: 'project_uuid',
    customer: 'customer_uuid',
  },
  ServiceProvider: { provider: 'customer_uuid' },
  Project: { project: 'uuid', customer: 'customer_uuid' },
  Customer: { customer: 'uuid' },
  /** The row contains only its offering, which is loaded for the other scopes. */
  UsagePolicy: { offering: 'scope_uuid' },
} as const satisfies { readonly [T in Guarded]: { readonly [S in Scope]?: Column<T> } };

/** The kinds of rows that have rights. */
export type Guarded =
  | 'Offering'
  | 'Order'
  | 'Resource'
  | 'ServiceProvider'
  | 'UsagePolicy'
  | 'Project'
  | 'Customer';

/** How a grant of a role identifies its scope: the kind of scope, and the column with the uuid to compare with the row. */
const grants: { readonly [S in Scope]: readonly [kind: string, column: string] } = {
  offering: ['offering', 'scope_uuid'],
  provider: ['customer', 'scope_uuid'],
  serviceProvider: ['serviceprovider', 'customer_uuid'],
  project: ['project', 'scope_uuid'],
  customer: ['customer', 'scope_uuid'],
};

/** The conditions under which the REST API accepts a write, as far as rows, roles and settings show. Staff need no role. */
export interface Rule<T extends Guarded> {
  /** The permission that a role of the viewer has to include. */
  readonly permission?: string;
  /** The name of the role that the viewer has to have, where the server checks the role and not a permission. */
  readonly role?: string;
  /** The scopes in which the viewer may have the role; one is enough. */
  readonly on?: readonly Scope[];
  /** The states of the object in which the write is legal. Default: all. */
  readonly states?: readonly string[];
  /** A condition on the row under which the write is refused, for staff too; with the columns that it reads. */
  readonly unless?: { readonly columns: readonly Column<T>[]; readonly is: (row: Row) => boolean };
  /** The column in which the server itself returns the right; nothing else is checked then. */
  readonly serverColumn?: Column<T>;
  /** A column that only the servers have to which the rule applies. Where a row lacks it, the right is null. */
  readonly known?: Column<T>;
  /** Whether users of the global support may write too, without a role. */
  readonly support?: boolean;
  /** The column with the username of the author, who needs no role. Where a row lacks it, the right is null instead of false. */
  readonly author?: Column<T>;
  /**
   * Set where a setting of the site decides whether providers may do this. In the state `freeIn`, if any, they may whatever the
   * setting is; see {@link siteAllows}.
   */
  readonly site?: { readonly freeIn: string | null };
}

/** Whether the viewer may do something to an object now; null where that cannot be determined. */
export interface Right extends Fetch<unknown, boolean | null> {
  /** The kind of the rows that have the right. */
  readonly of: Guarded;
  readonly rule: Rule<Guarded>;
}

const viewerColumns: ReadonlySet<Column<'User'>> = new Set([
  'is_staff',
  'is_support',
  'permissions',
  'username',
]);
const nothingBelow = { rows: 0, groups: 0 };

/**
 * Declares a right. All rights of an operation share two requests: the viewer with its roles, and the permissions of all
 * roles; with `site`, a third one for the settings of the site. None where the row alone shows that the write is illegal.
 */
export function right<T extends Guarded>(of: T, rule: Rule<T>): Right {
  const { on = [], states, unless, serverColumn, known, author, site } = rule;
  const isOfOffering = of === 'UsagePolicy';
  const columns: { readonly [S in Scope]?: string } = scopeColumns[isOfOffering ? 'Offering' : of];
  const scopes = on.map((scope) => [scope, columns[scope] ?? 'uuid'] as const);
  const isIllegal = (row: Row): boolean =>
    (states !== undefined && !states.includes(stringIn(row, 'state') ?? '')) || unless?.is(row) === true;
  const key = [
    ...(isOfOffering ? [scopeColumns.UsagePolicy.offering] : scopes.map(([, column]) => column)),
    ...(states || site ? ['state'] : []),
    ...(unless?.columns ?? []),
    ...[serverColumn, known, author].filter((column) => column !== undefined),
  ];
  return {
    kind: 'fetch',
    of,
    rule,
    key,
    rows: null,
    async load(loaders, row) {
      if (isIllegal(row)) return false;
      if (serverColumn !== undefined) {
        if (typeof row[serverColumn] !== 'boolean') throw new UnusableValue(`no Boolean in ${serverColumn}`);
        return row[serverColumn];
      }
      if (known !== undefined && row[known] === undefined) return null;
      const me = await viewer.load(loaders, {}, {}, { columns: viewerColumns, fetched: null });
      if (me.is_staff === true || (rule.support === true && me.is_support === true)) return true;
      if (author !== undefined && stringIn(me, 'username') !== null && row[author] === me.username)
        return true;
      const scoped = isOfOffering ? await offeringOf(loaders, row) : row;
      const isGranted = scoped === null ? false : await isGrantedTo(loaders, me, scoped, rule, scopes);
      if (isGranted === false && author !== undefined && row[author] === undefined) return null;
      return isGranted && site ? siteAllows(loaders, row, site.freeIn) : isGranted;
    },
    cost(parents, conditions) {
      const { isFirst } = conditions;
      if (serverColumn !== undefined) return { requests: 0, rows: 0, below: nothingBelow };
      const through = isOfOffering
        ? providedOfferings.cost(parents, new Set(ownerColumns), conditions)
        : { requests: 0, rows: 0 };
      const roles = rule.permission !== undefined && isFirst(readRoles);
      const reads = [isFirst(viewer), roles, site !== undefined && isFirst(siteAllows)];
      return {
        requests: through.requests + reads.filter(Boolean).length,
        rows: through.rows + reads.filter(Boolean).length + (roles ? maxRowsPerPage : 0),
        below: nothingBelow,
      };
    },
    ...(isOfOffering && { joins: () => joinOfferings(ownerColumns) }),
  };
}

const ownerColumns = ['customer_uuid'] as const;

/** The offering of a usage policy; null where the viewer does not see it, and therefore has no role in it. */
async function offeringOf(loaders: Loaders, policy: Row): Promise<Row | null> {
  try {
    const uuid = uuidIn(policy, scopeColumns.UsagePolicy.offering);
    return await loaders.rows(providedOfferings).load(uuid, new Set(ownerColumns));
  } catch (error) {
    if (error instanceof ObjectNotFound) return null;
    throw error;
  }
}

async function isGrantedTo(
  loaders: Loaders,
  me: Row,
  row: Row,
  { permission, role }: Pick<Rule<Guarded>, 'permission' | 'role'>,
  scopes: readonly (readonly [Scope, string])[],
): Promise<boolean | null> {
  const held = rowsIn(me.permissions).filter((grant) =>
    scopes.some(([scope, column]) => {
      const [kind, uuid] = grants[scope];
      const id = uuidOrNull(row, column);
      return (
        stringIn(grant, 'scope_type')?.replace('_', '') === kind && id !== null && idIn(grant, uuid) === id
      );
    }),
  );
  if (permission === undefined) return held.some((grant) => grant.role_name === role);
  if (held.length === 0) return false;
  const given = await permissionsByRole(loaders);
  const permitted = held.map((grant) => given?.get(idIn(grant, 'role_uuid'))?.has(permission) ?? null);
  return permitted.includes(true) || (permitted.includes(null) ? null : false);
}

/** The permissions of each role by its uuid; null where the server refuses the list of roles to the viewer. */
function permissionsByRole(loaders: Loaders): Promise<ReadonlyMap<string, ReadonlySet<string>> | null> {
  return loaders.once('permissions by role', async () => {
    try {
      const { rows } = await readRoles(loaders);
      return new Map(rows.map((row) => [idIn(row, 'uuid'), new Set(textsIn(listIn(row.permissions)))]));
    } catch (error) {
      if (isUpstreamError(error) && (error.status === 403 || error.status === 404)) return null;
      throw error;
    }
  });
}

/**
 * Whether the site lets providers update, pause and archive their offerings: a setting of newer servers. On servers without
 * it, providers may do what has no `freeIn`. In the state `freeIn`, they may on all servers.
 */
async function siteAllows(loaders: Loaders, row: Row, freeIn: string | null): Promise<boolean> {
  if (freeIn !== null && row.state === freeIn) return true;
  const { WALDUR_CORE: core } = await loaders.once('settings of the site', () =>
    loaders.client.object('/api/configuration/'),
  );
  const setting = isRow(core) ? core.ALLOW_SERVICE_PROVIDER_OFFERING_MANAGEMENT : undefined;
  return setting === undefined ? freeIn === null : setting === true;
}
