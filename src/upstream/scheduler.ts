/** Work that waits for a slot. */
export interface Job {
  /** Called once when a slot is free, perhaps at once. The slot is held until {@link Scheduler.release}. */
  start(): void;
}

/** The queue of one operation. */
export interface Lane {
  /** Waiting jobs, oldest first. A set, because a job must leave from the middle as fast as from the front. */
  readonly jobs: Set<Job>;
}

/** Limits of a {@link Scheduler}. */
export interface SchedulerLimits {
  /** How many jobs hold a slot at the same time. */
  readonly maxConcurrency: number;
  /** How many jobs may wait; one lane may hold half of them, so that no operation fills the queue for all. */
  readonly maxQueued: number;
}

/**
 * Shares a fixed number of slots between operations: waiting lanes are served in turn, one job each, so an operation
 * with hundreds of waiting jobs delays the single job of another by one turn only. Within a lane the oldest job goes
 * first. No operation takes longer for a longer queue.
 */
export class Scheduler {
  readonly #limits: SchedulerLimits;
  /** Lanes with waiting jobs, the next one to serve first. */
  readonly #turns = new Set<Lane>();
  /** Waiting jobs and the lanes that they wait in. */
  readonly #waiting = new Map<Job, Set<Lane>>();
  #running = 0;

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
  lane(): Lane {
    return { jobs: new Set() };
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
      const { maxQueued } = this.#limits;
      if (this.#waiting.size >= maxQueued || lane.jobs.size >= Math.ceil(maxQueued / 2)) return false;
      lanes = new Set();
      this.#waiting.set(job, lanes);
    }
    lanes.add(lane);
    lane.jobs.add(job);
    this.#turns.add(lane);
    return true;
  }

  /** Takes a waiting job back. Returns false when it does not wait: it started, or was never submitted. */
  withdraw(job: Job): boolean {
    const lanes = this.#waiting.get(job);
    if (!lanes) return false;
    this.#waiting.delete(job);
    for (const lane of lanes) {
      lane.jobs.delete(job);
      if (lane.jobs.size === 0) this.#turns.delete(lane);
    }
    return true;
  }

  /** Gives a slot back, to be called once for each started job. The next job starts before this returns. */
  release(): void {
    this.#running -= 1;
    while (this.#running < this.#limits.maxConcurrency) {
      const next = this.#next();
      if (!next) return;
      this.#running += 1;
      next.start();
    }
  }

  #next(): Job | undefined {
    for (const lane of this.#turns) {
      for (const job of lane.jobs) {
        this.withdraw(job);
        // Back to the end of the line, if anything is left to do.
        if (this.#turns.delete(lane)) this.#turns.add(lane);
        return job;
      }
    }
    return undefined;
  }
}
