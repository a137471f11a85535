import { CallerQueue, entriesOf, type Job, OperationQueue, QueueEntry } from './queues.ts';
import { RoundRobin } from './round-robin.ts';
import { TurnRate } from './turn-rate.ts';

/** A caller, and the time of its latest job. */
interface Seen {
  readonly caller: string;
  at: number;
}

/** How long after its latest job a caller is expected to submit another, in milliseconds. */
const activeMs = 2_000;

/** After so many turns, or two for each slot if that is more, the pace is known. */
const enoughTurns = 8;

/** An operation with fewer started jobs is a small one, which has priority. */
const fewJobs = 4;

/** The most callers whose latest turn is kept. */
const maxRemembered = 1_000;

/** Limits of a {@link Scheduler}. */
export interface SchedulerLimits {
  /** How many jobs hold a slot at the same time, unless {@link Scheduler.setSlots} says otherwise. */
  readonly maxConcurrency: number;
  /**
   * How many jobs may wait. One caller may hold half of the places, and one operation half of those, so that neither
   * fills the queue for all.
   */
  readonly maxQueued: number;
  /** A clock in milliseconds; by default `performance.now()`. */
  readonly now?: () => number;
}

/**
 * Shares a fixed number of slots, first between callers, then between the operations of each: callers are
 * served in turn, one job each, and so are the operations of one caller. A caller that floods the queue, with one
 * operation or with many, delays the single job of another caller by one turn only. Within an operation the oldest job
 * comes first. No step takes longer for a longer queue.
 *
 * Callers that had no turn for a while and have nothing under way have priority, and so have small operations of one caller:
 * they end before their turn would come. At most three with priority are served in a row, so that the others
 * continue.
 *
 * While several callers submit jobs, none of them holds all slots: requests that were begun together end together, and
 * a job that comes in between would wait for a whole request.
 */
export class Scheduler {
  readonly #limits: SchedulerLimits;
  #slots: number;
  /** Callers with waiting jobs. */
  readonly #turns = new RoundRobin<CallerQueue>();
  /** The number of the latest job that was started for each caller, the oldest first. */
  readonly #latestStarts = new Map<string, number>();
  #starts = 0;
  readonly #accounts = new Map<string, CallerQueue>();
  #running = 0;
  #queued = 0;
  /** The two callers with the latest jobs. */
  #latest: Seen | null = null;
  #before: Seen | null = null;
  #starting = false;
  readonly #rate = new TurnRate();

  constructor(limits: SchedulerLimits) {
    this.#limits = limits;
    this.#slots = limits.maxConcurrency;
  }

  /** How many slots there are. */
  get slots(): number {
    return this.#slots;
  }

  /** How many slots are held. */
  get running(): number {
    return this.#running;
  }

  /** How many jobs wait. */
  get queued(): number {
    return this.#queued;
  }

  /** How many jobs that had to wait were started so far. */
  get turns(): number {
    return this.#rate.turns;
  }

  /** The mean time between the starts of two waiting jobs, in milliseconds; null until enough were started. */
  get msPerTurn(): number | null {
    return this.#rate.msPerTurn(this.#now(), Math.max(enoughTurns, 2 * this.#slots));
  }

  /** A queue for one operation. */
  operationQueue(caller: string): OperationQueue {
    return new OperationQueue(caller);
  }

  /**
   * Starts a job, or queues it. A job that waits already gets a second entry, in the other queue, and
   * starts when either is served. Returns false, and does nothing, when too many jobs wait.
   */
  submit(job: Job, lane: OperationQueue): boolean {
    const now = this.#now();
    this.#see(lane.caller, now);
    const places = entriesOf(job);
    const account = this.#accountOf(lane.caller);
    if (places === null) {
      if (this.#running < this.#slots && this.#mayHoldMore(account)) {
        this.#start(job, account, lane);
        return true;
      }
      if (!this.#hasPlace(lane, account)) {
        this.#forget(account);
        return false;
      }
      if (this.#queued === 0) this.#rate.begin(now);
      this.#queued += 1;
    } else if (places.some((place) => place.lane === lane)) return true;
    const place = new QueueEntry(job, lane, account);
    if (places === null) job.turn = [place];
    else places.push(place);
    lane.places.push(place);
    lane.size += 1;
    account.places += 1;
    if (lane.list === null) account.turns.add(lane, isSmall(lane));
    if (account.list === null) this.#turns.add(account, this.#isBack(account.caller, account.slots));
    return true;
  }

  /**
   * How many turns come before that of a job which is submitted now and has to wait; perhaps one more for each other
   * operation and caller. Visits each caller that waits, and each operation of its own.
   */
  ahead(lane: OperationQueue): number {
    const account = this.#accounts.get(lane.caller);
    const { places = 0, slots = 0, turns = noLanes } = account ?? {};
    if (places === 0 && this.#isBack(lane.caller, slots)) return this.#turns.aheadOfPriority;
    let own = lane.size;
    if (lane.size === 0 && isSmall(lane)) own = turns.aheadOfPriority;
    else {
      turns.each((other) => {
        if (other !== lane) own += Math.min(other.size, lane.size + 1);
      });
    }
    let all = own;
    this.#turns.each((other) => {
      if (other !== account) all += Math.min(other.places, own + 1);
    });
    return all;
  }

  /**
   * How much later than in `budgetMs` a job that is submitted now is going to start, at the pace of the others; 0 when it is
   * in time, or the pace is unknown.
   */
  lateBy(lane: OperationQueue, budgetMs: number): number {
    if (this.#queued === 0) return 0;
    const account = this.#accounts.get(lane.caller);
    if (this.#running < this.#slots && (!account || this.#mayHoldMore(account))) return 0;
    const pace = this.msPerTurn;
    // Most queues are short enough for the job that comes last.
    if (pace === null || (this.#queued + 1) * pace <= budgetMs) return 0;
    return Math.max(0, (this.ahead(lane) + 1) * pace - budgetMs);
  }

  /** Removes a waiting job. Returns false when it does not wait: it started, or was never submitted. */
  withdraw(job: Job): boolean {
    const places = entriesOf(job);
    if (places === null) return false;
    job.turn = null;
    this.#queued -= 1;
    for (const place of places) {
      const { lane, account } = place;
      lane.places.remove(place);
      lane.size -= 1;
      account.places -= 1;
      if (lane.size > 0) continue;
      account.turns.remove(lane);
      if (account.turns.size > 0) continue;
      this.#turns.remove(account);
      this.#forget(account);
    }
    return true;
  }

  /** Releases the slot of a started job. The next job starts before this returns. Later calls do nothing. */
  release(job: Job): void {
    const { turn } = job;
    if (!(turn instanceof CallerQueue)) return;
    job.turn = null;
    this.#running -= 1;
    turn.slots -= 1;
    this.#forget(turn);
    this.#fill();
  }

  /** Changes how many slots there are. More slots start waiting jobs immediately; fewer take none away. */
  setSlots(slots: number): void {
    this.#slots = slots;
    this.#fill();
  }

  #fill(): void {
    // A job that releases its slot as soon as it starts must not start the next one recursively.
    if (this.#starting) return;
    this.#starting = true;
    try {
      while (this.#running < this.#slots) {
        const next = this.#next();
        if (!next) return;
        this.#rate.add(this.#now());
        this.#start(next.job, next.account, next.lane);
      }
    } finally {
      this.#starting = false;
    }
  }

  #start(job: Job, account: CallerQueue, lane: OperationQueue): void {
    job.turn = account;
    this.#running += 1;
    account.slots += 1;
    lane.started += 1;
    this.#remember(account.caller);
    // Its last entry may have been removed just now.
    this.#accounts.set(account.caller, account);
    job.start();
  }

  #now(): number {
    const { now = clock } = this.#limits;
    return now();
  }

  #see(caller: string, at: number): void {
    if (this.#latest?.caller === caller) {
      this.#latest.at = at;
      return;
    }
    this.#before = this.#latest;
    this.#latest = { caller, at };
  }

  #remember(caller: string): void {
    this.#starts += 1;
    this.#latestStarts.delete(caller);
    this.#latestStarts.set(caller, this.#starts);
    const [oldest] = this.#latestStarts.keys();
    if (this.#latestStarts.size > maxRemembered && oldest !== undefined) this.#latestStarts.delete(oldest);
  }

  /** Whether a caller has nothing under way, and had no turn while half of the waiting callers had one. */
  #isBack(caller: string, slots: number): boolean {
    const latest = this.#latestStarts.get(caller) ?? Number.NEGATIVE_INFINITY;
    return slots === 0 && (this.#starts - latest) * 2 >= this.#turns.size;
  }

  #mayHoldMore({ caller, slots }: CallerQueue): boolean {
    if (slots < this.#slots - 1 || slots === 0) return true;
    const other = this.#latest?.caller === caller ? this.#before : this.#latest;
    return other === null || this.#now() - other.at > activeMs;
  }

  /** Drops a caller without entries and slots. */
  #forget(account: CallerQueue): void {
    if (account.slots > 0 || account.places > 0) return;
    if (this.#accounts.get(account.caller) === account) this.#accounts.delete(account.caller);
  }

  #hasPlace(lane: OperationQueue, account: CallerQueue): boolean {
    const { maxQueued } = this.#limits;
    const share = Math.ceil(maxQueued / 2);
    if (this.#queued >= maxQueued || lane.size >= Math.ceil(share / 2)) return false;
    return account.places < share;
  }

  #accountOf(caller: string): CallerQueue {
    let account = this.#accounts.get(caller);
    if (!account) {
      account = new CallerQueue(caller);
      this.#accounts.set(caller, account);
    }
    return account;
  }

  /** Removes the next job from its queues, and returns its entry. */
  #next(): QueueEntry | null {
    const account = this.#turns.next((one) => this.#mayHoldMore(one));
    const lane = account?.turns.next(always);
    const place = lane?.places.first;
    if (!account || !lane || !place) return null;
    // Both move behind the others, if they have more jobs.
    account.turns.serve(lane);
    this.#turns.serve(account);
    this.withdraw(place.job);
    return place;
  }
}

const isSmall = ({ started }: OperationQueue): boolean => started < fewJobs;
const always = (): boolean => true;
const noLanes = new RoundRobin<OperationQueue>();
const clock = (): number => performance.now();
