/** The limit of each component. */
export type Limits = Readonly<Record<string, number>>;

/** The allocation of one resource at the site. */
export interface Allocation {
  limits: Limits;
  readonly users: Set<string>;
}

/** The usage of each component by each user of an allocation in a month. */
export type Usage = ReadonlyMap<string, Limits>;

/** The sum over all users. */
export function totalOf(usage: Usage): Limits {
  const total: Record<string, number> = {};
  for (const amounts of usage.values()) {
    for (const [type, amount] of Object.entries(amounts)) total[type] = (total[type] ?? 0) + amount;
  }
  return total;
}

/** The system behind an offering, such as a cluster; here, only a table. A real agent calls the tools of its system instead. */
export class Site {
  readonly allocations = new Map<string, Allocation>();
  /** The usage of this month, by allocation. */
  readonly usage = new Map<string, Usage>();
  readonly #room: number;

  /** `room` is the most allocations that fit. */
  constructor(room: number) {
    this.#room = room;
  }

  /** Creates an allocation and returns its name. Throws when there is no room. */
  create(resource: string, limits: Limits, users: Iterable<string>): string {
    if (this.allocations.size >= this.#room) throw new Error('No room for another allocation.');
    const name = `alloc-${resource.slice(0, 8)}`;
    this.allocations.set(name, { limits, users: new Set(users) });
    return name;
  }

  /** Throws when there is no such allocation. */
  setLimits(name: string, limits: Limits): void {
    const allocation = this.allocations.get(name);
    if (!allocation) throw new Error(`There is no allocation ${name}.`);
    allocation.limits = limits;
  }

  setUsers(name: string, users: Iterable<string>): void {
    const known = this.allocations.get(name)?.users;
    if (!known) return;
    known.clear();
    for (const user of users) known.add(user);
  }

  remove(name: string): void {
    this.allocations.delete(name);
  }

  /** The name of the account of a user. Creates the account if there is none. */
  accountOf(user: string): string {
    return `u_${user.toLowerCase().replaceAll(/[^a-z0-9]/g, '_')}`.slice(0, 32);
  }
}
