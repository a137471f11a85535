/** Work that waits for a slot. */
export interface Job {
  /** Called once when a slot is free, perhaps at once. The slot is held until {@link Scheduler.release}. */
  start(): void;
}

/** The queue of one operation. */
export interface Lane {
  /** Whose operation it is; null for an anonymous caller. */
  readonly credential: string | null;
  /** Waiting jobs, oldest first. A set, because a job must leave from the middle as fast as from the front. */
  readonly jobs: Set<Job>;
}

/** What waits of one credential. */
interface Account {
  readonly credential: string | null;
  /** Lanes with waiting jobs, the next one to serve first. */
  readonly turns: Set<Lane>;
  /** Places that its jobs take; a job that waits in two lanes takes two. */
  places: number;
  /** Slots that its jobs hold. */
  slots: number;
}

/** A credential, and when it asked last. */
interface Seen {
  readonly credential: string | null;
  at: number;
}

/** For so long after it has asked, in milliseconds, a credential is taken to ask again. */
const activeMs = 2_000;

/** Limits of a {@link Scheduler}. */
export interface SchedulerLimits {
  /** How many jobs hold a slot at the same time. */
  readonly maxConcurrency: number;
  /**
   * How many jobs may wait. One credential may hold half of the places, and one operation half of those, so that neither
   * fills the queue for all.
   */
  readonly maxQueued: number;
  /** In milliseconds; `performance.now()` unless told. */
  readonly now?: () => number;
}

/**
 * Shares a fixed number of slots, first between credentials, then between the operations of each: credentials are
 * served in turn, one job each, and so are the operations of one credential. Whoever floods the queue, with one
 * operation or with many, delays the single job of another credential by one turn only. All anonymous callers are one
 * credential. Within an operation the oldest job goes first. Nothing takes longer for a longer queue.
 *
 * While several credentials ask, none of them holds all slots: requests that were begun together end together, and
 * whoever comes between would wait for a whole one of them.
 */
export class Scheduler {
  readonly #limits: SchedulerLimits;
  /** Credentials with waiting jobs, the next one to serve first. */
  readonly #turns = new Set<Account>();
  readonly #accounts = new Map<string | null, Account>();
  /** Waiting jobs and the lanes that they wait in. */
  readonly #waiting = new Map<Job, Lane[]>();
  /** Which job holds a slot for whom. */
  readonly #holders = new Map<Job, Account>();
  /** The two credentials that have asked last. */
  #latest: Seen | null = null;
  #before: Seen | null = null;
  #starting = false;

  constructor(limits: SchedulerLimits) {
    this.#limits = limits;
  }

  /** How many slots are held. */
  get running(): number {
    return this.#holders.size;
  }

  /** How many jobs wait. */
  get queued(): number {
    return this.#waiting.size;
  }

  /** A queue for one operation. It needs no disposal: the scheduler forgets it whenever it is empty. */
  lane(credential: string | null): Lane {
    return { credential, jobs: new Set() };
  }

  /**
   * Starts a job, or lets it wait for its turn. A job that waits already gets a second place, in the other lane, and
   * starts when either is served. Returns false, and does nothing, when too many jobs wait.
   */
  submit(job: Job, lane: Lane): boolean {
    this.#see(lane.credential);
    let lanes = this.#waiting.get(job);
    if (!lanes) {
      const account = this.#accountOf(lane.credential);
      if (this.#holders.size < this.#limits.maxConcurrency && this.#mayHoldMore(account)) {
        this.#start(job, account);
        return true;
      }
      if (!this.#hasPlace(lane)) {
        this.#forget(account);
        return false;
      }
      lanes = [];
      this.#waiting.set(job, lanes);
    } else if (lane.jobs.has(job)) return true;
    lanes.push(lane);
    lane.jobs.add(job);
    const account = this.#accountOf(lane.credential);
    account.places += 1;
    account.turns.add(lane);
    this.#turns.add(account);
    return true;
  }

  /** Takes a waiting job back. Returns false when it does not wait: it started, or was never submitted. */
  withdraw(job: Job): boolean {
    const lanes = this.#waiting.get(job);
    if (!lanes) return false;
    this.#waiting.delete(job);
    for (const lane of lanes) {
      lane.jobs.delete(job);
      const account = this.#accountOf(lane.credential);
      account.places -= 1;
      if (lane.jobs.size > 0) continue;
      account.turns.delete(lane);
      if (account.turns.size > 0) continue;
      this.#turns.delete(account);
      this.#forget(account);
    }
    return true;
  }

  /** Gives the slot of a started job back. The next job starts before this returns. Later calls do nothing. */
  release(job: Job): void {
    const holder = this.#holders.get(job);
    if (!holder) return;
    this.#holders.delete(job);
    holder.slots -= 1;
    this.#forget(holder);
    // A job that gives its slot back as soon as it starts must not start the next one from within.
    if (this.#starting) return;
    this.#starting = true;
    try {
      while (this.#holders.size < this.#limits.maxConcurrency) {
        const next = this.#next();
        if (!next) return;
        this.#start(next.job, next.account);
      }
    } finally {
      this.#starting = false;
    }
  }

  #start(job: Job, account: Account): void {
    this.#holders.set(job, account);
    account.slots += 1;
    // It may have lost its last place just now.
    this.#accounts.set(account.credential, account);
    job.start();
  }

  #see(credential: string | null): void {
    const at = (this.#limits.now ?? clock)();
    if (this.#latest?.credential === credential) {
      this.#latest.at = at;
      return;
    }
    this.#before = this.#latest;
    this.#latest = { credential, at };
  }

  #mayHoldMore({ credential, slots }: Account): boolean {
    const { maxConcurrency, now = clock } = this.#limits;
    if (slots < maxConcurrency - 1 || slots === 0) return true;
    const other = this.#latest?.credential === credential ? this.#before : this.#latest;
    return other === null || now() - other.at > activeMs;
  }

  /** Forgets an account of which nothing is left. */
  #forget(account: Account): void {
    if (account.slots > 0 || account.turns.size > 0) return;
    if (this.#accounts.get(account.credential) === account) this.#accounts.delete(account.credential);
  }

  #hasPlace(lane: Lane): boolean {
    const { maxQueued } = this.#limits;
    const share = Math.ceil(maxQueued / 2);
    if (this.#waiting.size >= maxQueued || lane.jobs.size >= Math.ceil(share / 2)) return false;
    return (this.#accounts.get(lane.credential)?.places ?? 0) < share;
  }

  #accountOf(credential: string | null): Account {
    let account = this.#accounts.get(credential);
    if (!account) {
      account = { credential, turns: new Set(), places: 0, slots: 0 };
      this.#accounts.set(credential, account);
    }
    return account;
  }

  #next(): { readonly job: Job; readonly account: Account } | undefined {
    for (const account of this.#turns) {
      if (!this.#mayHoldMore(account)) continue;
      for (const lane of account.turns) {
        for (const job of lane.jobs) {
          this.withdraw(job);
          // Back to the end of both lines, if anything is left to do.
          if (account.turns.delete(lane)) account.turns.add(lane);
          if (this.#turns.delete(account)) this.#turns.add(account);
          return { job, account };
        }
      }
    }
    return undefined;
  }
}

const clock = (): number => performance.now();
