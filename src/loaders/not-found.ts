/** The API has no such object, or hides it from this caller: it answers both alike. */
export class ObjectNotFound extends Error {
  override readonly name = 'ObjectNotFound';
  readonly type: string;
  readonly uuid: string;

  constructor(type: string, uuid: string) {
    super(`No ${type} with uuid ${uuid} is visible to you.`);
    this.type = type;
    this.uuid = uuid;
  }
}

/** The server behind the gateway can not answer what was asked, and would answer something else instead. */
export class ServerTooOld extends Error {
  override readonly name = 'ServerTooOld';

  constructor() {
    super('The Waldur behind this gateway is too old for this filter.');
  }
}
