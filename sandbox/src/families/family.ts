import { columnsOf, type RowType as RowKind } from '../../../src/rest-api/columns.ts';
import { type Call, forbidden, hexUuid, notFound, ok, type Reply } from '../rest/call.ts';
import { type Column, overlaid, project, type RowType, rowType } from '../rest/columns.ts';
import { readBody, readPatch, type Shape, type Values } from '../rest/fields.ts';
import { type Filters, testsOf } from '../rest/filters.ts';
import { done } from '../rest/guards.ts';
import { type Orderings, ordered, page, select } from '../rest/paging.ts';
import type { Route } from '../rest/router.ts';
import type { JsonObject, Writable } from '../world/types.ts';
import type { World } from '../world/world.ts';

/** Runs an action on an object. Without a returned reply, the response is a 200 with an empty body. */
type Act<T> = (call: Call, row: T) => Reply | undefined;

/**
 * The declaration of a family of routes: list, detail, and the writes that are declared. Columns, paging, `field`, and what each
 * server lacks come from the description of the path.
 */
export interface Family<T> {
  /** The path of the list. */
  readonly path: `/api/${string}/`;
  /** The name of an object in a 404. */
  readonly model: string;
  readonly row: RowType<T>;
  /** Set where list and detail need no credential. */
  readonly isPublic?: true;
  /** The objects that the caller sees, in the default order of the list. */
  readonly rows: (call: Call) => readonly T[];
  readonly filters?: Filters<T>;
  readonly orderings?: Orderings<T>;
  /** The id of an object in paths. Default: its uuid. */
  readonly id?: (row: T, call: Call) => string;
  /** Whether the caller may change or delete an object, or create one (null). Default: all callers who see it. */
  readonly mayWrite?: (call: Call, row: T | null) => boolean;
  readonly create?: (call: Call) => T;
  /** The rows in responses to POST, and to PUT and PATCH. Default: that of the list. */
  readonly createdRow?: RowType<T>;
  readonly updatedRow?: RowType<T>;
  readonly update?: (call: Call, row: T) => void;
  /** The methods of updates. Default: PUT and PATCH. */
  readonly updatedBy?: readonly ('PUT' | 'PATCH')[];
  readonly remove?: (call: Call, row: T) => void;
  /** Writes below an object, by the last part of their path, with the method in front unless it is POST. */
  readonly actions?: Readonly<Record<string, Act<T>>>;
  /** Reads below an object, by the last part of their path. */
  readonly below?: Readonly<Record<string, (call: Call, row: T) => Reply>>;
}

/** For {@link Family.mayWrite}: only staff may write. */
export const staffOnly = ({ user }: Call): boolean => user.isStaff;

function idOf<T>(family: Family<T>, row: T, call: Call): string {
  return family.id ? family.id(row, call) : String(family.row.columns.uuid?.(row, call));
}

/** The object of the path. Throws a 404 if the caller does not see it. */
export function find<T>(family: Family<T>, call: Call): T {
  const sent = call.params.uuid ?? '';
  const id = family.id ? sent : hexUuid(sent);
  const found = family.rows(call).find((row) => idOf(family, row, call) === id);
  if (found === undefined) throw notFound(family.model);
  // The filters and orders of the list apply to the object in the path too (contract §16.5, §16.20).
  if (call.server === '2024') {
    const above: Call = { ...call, template: family.path };
    if (family.orderings) ordered(above, [found], family.orderings);
    if (!testsOf(family.filters ?? {}, above).every((test) => test(found))) throw notFound(family.model);
  }
  return found;
}

function own<T>(family: Family<T>, call: Call): T {
  const row = find(family, call);
  if (family.mayWrite && !family.mayWrite(call, row)) throw forbidden();
  return row;
}

/** The routes of a family. */
export function familyRoutes<T>(family: Family<T>): readonly Route[] {
  const { path, row, filters = {}, orderings = {}, create, update, remove } = family;
  const open = family.isPublic && { isPublic: family.isPublic };
  const item = `${path}{uuid}/`;
  const write = (method: Route['method'], template: string, handle: Route['handle']): Route => ({
    method,
    template,
    handle: async (call) => {
      const reply = await handle(call);
      call.world.restructure();
      return reply;
    },
  });
  return [
    {
      method: 'GET',
      template: path,
      ...open,
      handle: (call) =>
        page(
          call,
          select(call, () => family.rows(call), filters, orderings),
          (one, each) => project(row, one, each),
        ),
    },
    {
      method: 'GET',
      template: item,
      ...open,
      handle: (call) => ok(project(row, find(family, call), call)),
    },
    ...(create
      ? [
          write('POST', path, (call) => {
            if (family.mayWrite && !family.mayWrite(call, null)) throw forbidden();
            const made = create(call);
            return { status: 201, body: project(family.createdRow ?? row, made, call) };
          }),
        ]
      : []),
    ...(update
      ? (family.updatedBy ?? (['PUT', 'PATCH'] as const)).map((method) =>
          write(method, item, (call) => {
            const changed = own(family, call);
            update(call, changed);
            return ok(project(family.updatedRow ?? row, changed, call));
          }),
        )
      : []),
    ...(remove
      ? [
          write('DELETE', item, (call) => {
            remove(call, own(family, call));
            return { status: 204 };
          }),
        ]
      : []),
    ...Object.entries(family.actions ?? {}).map(([key, act]) => {
      const [name = '', method = 'POST'] = key.split(' ').reverse();
      return write(
        method as Route['method'],
        `${item}${name}/`,
        (call) => act(call, own(family, call)) ?? done,
      );
    }),
    ...Object.entries(family.below ?? {}).map(
      ([name, read]): Route => ({
        method: 'GET',
        template: `${item}${name}/`,
        handle: (call) => read(call, find(family, call)),
      }),
    ),
  ];
}

/** Makes a function that returns the objects of a family in a world. They are built on first use, so that worlds are built quickly. */
export function keptIn<T>(build: (world: World) => T[]): (world: World) => T[] {
  const kept = new WeakMap<World, T[]>();
  return (world) => {
    const found = kept.get(world) ?? build(world);
    kept.set(world, found);
    return found;
  };
}

/** Removes an object from a list. */
export function drop<T>(list: T[], row: T): void {
  const at = list.indexOf(row);
  if (at >= 0) list.splice(at, 1);
}

/** Reads the body of a write: for PATCH, only fields that were sent; otherwise, all fields of the shape. */
export function sent<S extends Shape>(call: Call, shape: S): Partial<Values<S>> {
  return call.method === 'PATCH' ? readPatch(call, shape) : readBody(call, shape);
}

/** Declares a kind of row whose described columns are the written values, else the derived ones, else null. */
export function writtenRow<T extends Writable>(
  kind: RowKind,
  derived: Readonly<Record<string, Column<T>>>,
): RowType<T> {
  const described = [...columnsOf(kind, '2026'), ...columnsOf(kind, '2024')];
  const empty = Object.fromEntries(described.map((name) => [name, () => null]));
  return rowType(
    kind,
    overlaid<T>({ ...empty, ...derived }, ({ written }) => written),
  );
}

/** The values that were sent: those that are not undefined. */
export function defined(values: Readonly<Record<string, unknown>>): JsonObject {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as JsonObject;
}
