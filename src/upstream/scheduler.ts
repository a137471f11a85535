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
}

/** Limits of a {@link Scheduler}. */
export interface SchedulerLimits {
  /** How many jobs hold a slot at the same time. */
  readonly maxConcurrency: number;
  /**
   * How many jobs may wait. One credential may hold half of the places, and one operation half of those, so that neither
   * fills the queue for all.
   */
  readonly maxQueued: number;
}

/**
 * Shares a fixed number of slots, first between credentials, then between the operations of each: credentials are
 * served in turn, one job each, and so are the operations of one credential. Whoever floods the queue, with one
 * operation or with many, delays the single job of another credential by one turn only. All anonymous callers are one
 * credential. Within an operation the oldest job goes first. Nothing takes longer for a longer queue.
 */
export class Scheduler {
  readonly #limits: SchedulerLimits;
  /** Credentials with waiting jobs, the next one to serve first. */
  readonly #turns = new Set<Account>();
  readonly #accounts = new Map<string | null, Account>();
  /** Waiting jobs and the lanes that they wait in. */
  readonly #waiting = new Map<Job, Lane[]>();
  #running = 0;
  #starting = false;

  constructor(limits: SchedulerLimits) {
    this.#limits = limits;
  }

  /** How many slots are held. */
  get running(): number {
    return this.#running;
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
    let lanes = this.#waiting.get(job);
    if (!lanes) {
      if (this.#running < this.#limits.maxConcurrency) {
        this.#running += 1;
        job.start();
        return true;
      }
      if (!this.#hasPlace(lane)) return false;
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
      this.#accounts.delete(account.credential);
    }
    return true;
  }

  /** Gives a slot back, to be called once for each started job. The next job starts before this returns. */
  release(): void {
    this.#running -= 1;
    // A job that gives its slot back as soon as it starts must not start the next one from within.
    if (this.#starting) return;
    this.#starting = true;
    try {
      while (this.#running < this.#limits.maxConcurrency) {
        const next = this.#next();
        if (!next) return;
        this.#running += 1;
        next.start();
      }
    } finally {
      this.#starting = false;
    }
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
      account = { credential, turns: new Set(), places: 0 };
      this.#accounts.set(credential, account);
    }
    return account;
  }

  #next(): Job | undefined {
    for (const account of this.#turns) {
      for (const lane of account.turns) {
        for (const job of lane.jobs) {
          this.withdraw(job);
          // Back to the end of both lines, if anything is left to do.
          if (account.turns.delete(lane)) account.turns.add(lane);
          if (this.#turns.delete(account)) this.#turns.add(account);
          return job;
        }
      }
    }
    return undefined;
  }
}
