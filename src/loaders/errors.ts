import { type ClientError, CodedError, notAsDocumented, PlainError } from '../errors/coded-error.ts';

/** An object does not exist, or the caller may not see it: the REST API does not distinguish these cases. */
export class ObjectNotFound extends CodedError {
  override readonly name = 'ObjectNotFound';
  readonly type: string;
  readonly uuid: string;

  constructor(type: string, uuid: string) {
    super(`There is no ${type} with uuid ${uuid} that you may see.`);
    this.type = type;
    this.uuid = uuid;
  }

  override toClientError(): ClientError {
    return { code: 'NOT_FOUND', message: this.message, extensions: { upstreamStatus: 404 } };
  }
}

/** No role has this name, or several have it. */
export class RoleNotFound extends PlainError {
  override readonly name = 'RoleNotFound';
  override readonly code = 'NOT_FOUND';

  constructor(role: string) {
    super(`There is no role ${role} that you may see, or several roles have that name.`);
  }
}

/** A global id is of an unknown type, or of one that no route reads by uuid. No request was sent. */
export class NoSuchNode extends PlainError {
  override readonly name = 'NoSuchNode';
  override readonly code = 'NOT_FOUND';

  constructor(type: string) {
    super(`Objects of type ${type} cannot be read by their id.`);
  }
}

/** The server sent a value that the schema does not allow. The message is for logs, and does not contain the value. */
export class UnusableValue extends CodedError {
  override readonly name = 'UnusableValue';

  override toClientError(): ClientError {
    return { code: 'UPSTREAM_ERROR', message: notAsDocumented };
  }
}

/** The filter and the selection together make the request line longer than the REST API accepts. */
export class FilterTooLong extends PlainError {
  override readonly name = 'FilterTooLong';
  override readonly code = 'BAD_USER_INPUT';

  constructor() {
    super('The filter and the selection together are too long: give fewer values, or select fewer fields.');
  }
}

/** A list that is not paged for clients has more rows for one object than the gateway reads. */
export class ListTooLong extends PlainError {
  override readonly name = 'ListTooLong';
  override readonly code = 'BAD_USER_INPUT';

  constructor() {
    super('There are too many rows for one list: request fewer months, or one component.');
  }
}

/** The client requested the end of a list (`last`), but the server does not return the length of the list. */
export class UnknownLength extends PlainError {
  override readonly name = 'UnknownLength';
  override readonly code = 'UPSTREAM_UNSUPPORTED';

  constructor() {
    super(
      'Waldur does not return the length of this list: read it from the start, with `first` instead of `last`.',
    );
  }
}

/** The object may be in a list that the server cannot search, and that is too long to be read whole. */
export class TooManyToSearch extends PlainError {
  override readonly name = 'TooManyToSearch';
  override readonly code = 'UPSTREAM_UNSUPPORTED';

  constructor() {
    super(
      'The Waldur server behind this gateway cannot search for this object, and its provider has too many objects to read all of them.',
    );
  }
}

/** The list is a part of another one that the server cannot filter, and that is too long to be read whole. */
export class TooManyToSplit extends PlainError {
  override readonly name = 'TooManyToSplit';
  override readonly code = 'UPSTREAM_UNSUPPORTED';

  constructor() {
    super('Waldur cannot filter this list, and has too many rows to read all of them.');
  }
}

/** The server returns the object of this field only in another place of the schema. */
export class PartUnsupported extends PlainError {
  override readonly name = 'PartUnsupported';
  override readonly code = 'UPSTREAM_UNSUPPORTED';

  /** `elsewhere` is a field of the schema, for example `Offering.components`. */
  constructor(elsewhere: string) {
    super(`The Waldur server behind this gateway does not return this here: read it from ${elsewhere}.`);
  }
}

/** The server lacks the route of a list, although its response does not say so. */
export class RouteUnsupported extends PlainError {
  override readonly name = 'RouteUnsupported';
  override readonly code = 'UPSTREAM_UNSUPPORTED';

  constructor() {
    super('The Waldur server behind this gateway is too old for this field.');
  }
}

/** The server would ignore an argument, or refuses it. */
export class ArgumentUnsupported extends CodedError {
  override readonly name = 'ArgumentUnsupported';
  /** The argument, for example `filter.resourceName` or `input.startDate`. */
  readonly argument: string;

  /** `reason` is added to the message. It was written by the server or by the gateway. */
  constructor(argument: string, reason?: string) {
    super(
      `The Waldur server behind this gateway does not support ${argument}${reason === undefined ? '.' : `: ${reason}`}`,
    );
    this.argument = argument;
  }

  override toClientError(): ClientError {
    const { argument, message } = this;
    return { code: 'UPSTREAM_UNSUPPORTED', message, extensions: { argument } };
  }
}
