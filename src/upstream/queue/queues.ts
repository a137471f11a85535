import { type Linked, LinkedList } from '../../lib/linked-list.ts';
import { Line } from './round-robin.ts';

/** Work that waits for a slot. */
export interface Job {
  /** Called once when a slot is free, perhaps at once. The slot is held until `Scheduler.release`. */
  start(): void;
  /** Belongs to the scheduler: where the job waits, or for whom it holds a slot. */
  turn?: Turn | null;
}

/** The queue of one operation. It needs no disposal: the scheduler forgets it whenever it is empty. */
export class Lane implements Linked<Lane> {
  before: Lane | null = null;
  after: Lane | null = null;
  list: LinkedList<Lane> | null = null;
  /** Whose operation it is: the key of a caller. */
  readonly caller: string;
  /** Waiting jobs, oldest first. */
  readonly places = new LinkedList<Place>();
  size = 0;
  /** How many of its jobs were started. */
  started = 0;

  constructor(caller: string) {
    this.caller = caller;
  }
}

/** A place in a lane. */
export class Place implements Linked<Place> {
  before: Place | null = null;
  after: Place | null = null;
  list: LinkedList<Place> | null = null;
  readonly job: Job;
  readonly lane: Lane;
  readonly account: Account;

  constructor(job: Job, lane: Lane, account: Account) {
    this.job = job;
    this.lane = lane;
    this.account = account;
  }
}

/** Either a job waits, in one lane or several, or it holds a slot. */
export type Turn = Place[] | Account;

/** What waits of one caller. */
export class Account implements Linked<Account> {
  before: Account | null = null;
  after: Account | null = null;
  list: LinkedList<Account> | null = null;
  readonly caller: string;
  /** Lanes with waiting jobs. */
  readonly turns = new Line<Lane>();
  /** Places that its jobs take; a job that waits in two lanes takes two. */
  places = 0;
  /** Slots that its jobs hold. */
  slots = 0;

  constructor(caller: string) {
    this.caller = caller;
  }
}

/** Where a job waits; null when it does not. */
export function placesOf(job: Job): Place[] | null {
  return Array.isArray(job.turn) ? job.turn : null;
}
