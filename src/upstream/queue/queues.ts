import { type Linked, LinkedList } from '../../lib/linked-list.ts';
import { RoundRobin } from './round-robin.ts';

/** A job that waits for a slot. */
export interface Job {
  /** Called once when a slot is free, perhaps immediately. The slot is held until `Scheduler.release`. */
  start(): void;
  /** For the scheduler only: the entries of a waiting job, or the caller for whom it holds a slot. */
  turn?: Turn | null;
}

/** The queue of one operation. It needs no disposal: the scheduler drops it whenever it is empty. */
export class OperationQueue implements Linked<OperationQueue> {
  before: OperationQueue | null = null;
  after: OperationQueue | null = null;
  list: LinkedList<OperationQueue> | null = null;
  /** The key of the caller of the operation. */
  readonly caller: string;
  /** Waiting jobs, the oldest first. */
  readonly places = new LinkedList<QueueEntry>();
  size = 0;
  /** How many jobs of the operation were started. */
  started = 0;

  constructor(caller: string) {
    this.caller = caller;
  }
}

/** The entry of a job in the queue of an operation. */
export class QueueEntry implements Linked<QueueEntry> {
  before: QueueEntry | null = null;
  after: QueueEntry | null = null;
  list: LinkedList<QueueEntry> | null = null;
  readonly job: Job;
  readonly lane: OperationQueue;
  readonly account: CallerQueue;

  constructor(job: Job, lane: OperationQueue, account: CallerQueue) {
    this.job = job;
    this.lane = lane;
    this.account = account;
  }
}

/** The entries of a waiting job, in one queue or several, or the caller for whom a started job holds a slot. */
export type Turn = QueueEntry[] | CallerQueue;

/** The queues of one caller. */
export class CallerQueue implements Linked<CallerQueue> {
  before: CallerQueue | null = null;
  after: CallerQueue | null = null;
  list: LinkedList<CallerQueue> | null = null;
  readonly caller: string;
  /** Operations with waiting jobs. */
  readonly turns = new RoundRobin<OperationQueue>();
  /** Entries of its jobs; a job that waits in two queues has two. */
  places = 0;
  /** Slots that jobs of the caller hold. */
  slots = 0;

  constructor(caller: string) {
    this.caller = caller;
  }
}

/** The entries of a job; null when it does not wait. */
export function entriesOf(job: Job): QueueEntry[] | null {
  return Array.isArray(job.turn) ? job.turn : null;
}
