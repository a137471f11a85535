import { type ClientError, CodedError, notAsDocumented, PlainError } from '../errors/coded-error.ts';

/** The API has no such object, or hides it from this caller: it answers both alike. */
export class ObjectNotFound extends CodedError {
  override readonly name = 'ObjectNotFound';
  readonly type: string;
  readonly uuid: string;

  constructor(type: string, uuid: string) {
    super(`No ${type} with uuid ${uuid} is visible to you.`);
    this.type = type;
    this.uuid = uuid;
  }

  override toClientError(): ClientError {
    return { code: 'NOT_FOUND', message: this.message, extensions: { upstreamStatus: 404 } };
  }
}

/** No role is found by a name, or several are. */
export class RoleNotFound extends PlainError {
  override readonly name = 'RoleNotFound';
  override readonly code = 'NOT_FOUND';

  constructor(role: string) {
    super(`No role ${role} is visible to you, or several have that name.`);
  }
}

/** An id names an object of a type that no route reads by uuid, or of none at all: nothing was asked. */
export class NoSuchNode extends PlainError {
  override readonly name = 'NoSuchNode';
  override readonly code = 'NOT_FOUND';

  constructor(type: string) {
    super(`Objects of type ${type} are not found by their id.`);
  }
}

/** The server sent a value that the schema has no place for. The message is for logs, and does not hold the value. */
export class UnusableValue extends CodedError {
  override readonly name = 'UnusableValue';

  override toClientError(): ClientError {
    return { code: 'UPSTREAM_ERROR', message: notAsDocumented };
  }
}

/** A filter and a selection that together are longer than the API takes in one request line. */
export class FilterTooLong extends PlainError {
  override readonly name = 'FilterTooLong';
  override readonly code = 'BAD_USER_INPUT';

  constructor() {
    super('The filter is too long for what is selected: give fewer values, or select fewer fields.');
  }
}

/** A list that is told as one thing, and of which one object has more rows than are read for it. */
export class ListTooLong extends PlainError {
  override readonly name = 'ListTooLong';
  override readonly code = 'BAD_USER_INPUT';

  constructor() {
    super('There are too many rows to be told at once: ask for fewer months, or for one component.');
  }
}

/** The end of a list was asked for, and the server does not say where that is. */
export class UnknownLength extends PlainError {
  override readonly name = 'UnknownLength';
  override readonly code = 'UPSTREAM_UNSUPPORTED';

  constructor() {
    super(
      'Waldur does not say how long this list is: read it from its beginning, with `first` instead of `last`.',
    );
  }
}

/** An object may be visible to the caller, in a list that the server does not search and that is too long to be read. */
export class TooManyToSearch extends PlainError {
  override readonly name = 'TooManyToSearch';
  override readonly code = 'UPSTREAM_UNSUPPORTED';

  constructor() {
    super(
      'The Waldur behind this gateway cannot search for this object, and its provider has too many to look through.',
    );
  }
}

/** A list is a part of one that the server does not filter so, and that is too long to be read. */
export class TooManyToSplit extends PlainError {
  override readonly name = 'TooManyToSplit';
  override readonly code = 'UPSTREAM_UNSUPPORTED';

  constructor() {
    super('Waldur cannot filter this list, and has too many rows to look through.');
  }
}

/** The server behind the gateway does not tell this here; it does elsewhere. */
export class PartUnsupported extends PlainError {
  override readonly name = 'PartUnsupported';
  override readonly code = 'UPSTREAM_UNSUPPORTED';

  /** `elsewhere` is a field of the schema, for example `Offering.components`. */
  constructor(elsewhere: string) {
    super(`The Waldur behind this gateway does not tell this here: read it from ${elsewhere}.`);
  }
}

/** The server behind the gateway has no such list, and does not say so. */
export class RouteUnsupported extends PlainError {
  override readonly name = 'RouteUnsupported';
  override readonly code = 'UPSTREAM_UNSUPPORTED';

  constructor() {
    super('The Waldur behind this gateway is too old to answer this field.');
  }
}

/** The server behind the gateway would answer as if an argument had not been given, or refuses it. */
export class ArgumentUnsupported extends CodedError {
  override readonly name = 'ArgumentUnsupported';
  /** The argument, for example `filter.resourceName` or `input.startDate`. */
  readonly argument: string;

  /** `reason` is told besides; it is the server's own, or ours. */
  constructor(argument: string, reason?: string) {
    super(
      `The Waldur behind this gateway does not support ${argument}${reason === undefined ? '.' : `: ${reason}`}`,
    );
    this.argument = argument;
  }

  override toClientError(): ClientError {
    const { argument, message } = this;
    return { code: 'UPSTREAM_UNSUPPORTED', message, extensions: { argument } };
  }
}
