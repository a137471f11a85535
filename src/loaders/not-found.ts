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
