import { type Linked, LinkedList } from '../../lib/linked-list.ts';
import { RoundRobin } from './round-robin.ts';

/** Work that waits for a slot. */
export interface Job {
  /** Called once when a slot is free, perhaps at once. The slot is held until `Scheduler.release`. */
  start(): void;
  /** Belongs to the scheduler: where the job waits, or for whom it holds a slot. */
  turn?: Turn | null;
}

/** The queue of one operation. It needs no disposal: the scheduler forgets it whenever it is empty. */
export class OperationQueue implements Linked<OperationQueue> {
  before: OperationQueue | null = null;
  after: OperationQueue | null = null;
  list: LinkedList<OperationQueue> | null = null;
  /** Whose operation it is: the key of a caller. */
  readonly caller: string;
  /** Waiting jobs, oldest first. */
  readonly places = new LinkedList<QueueEntry>();
  size = 0;
  /** How many of its jobs were started. */
  started = 0;

  constructor(caller: string) {
    this.caller = caller;
  }
}

/** A place in a lane. */
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

/** Either a job waits, in one lane or several, or it holds a slot. */
export type Turn = QueueEntry[] | CallerQueue;

/** What waits of one caller. */
export class CallerQueue implements Linked<CallerQueue> {
  before: CallerQueue | null = null;
  after: CallerQueue | null = null;
  list: LinkedList<CallerQueue> | null = null;
  readonly caller: string;
  /** Lanes with waiting jobs. */
  readonly turns = new RoundRobin<OperationQueue>();
  /** Places that its jobs take; a job that waits in two lanes takes two. */
  places = 0;
  /** Slots that its jobs hold. */
  slots = 0;

  constructor(caller: string) {
    this.caller = caller;
  }
}

/** Where a job waits; null when it does not. */
export function entriesOf(job: Job): QueueEntry[] | null {
  return Array.isArray(job.turn) ? job.turn : null;
}
