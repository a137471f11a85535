import { hashOf } from '../random.ts';
import { type Call, forbidden, HttpError, notFound, ok } from '../rest/call.ts';
import { page } from '../rest/paging.ts';
import type { Route } from '../rest/router.ts';
import { isoOf } from '../world/text.ts';
import type { Json, JsonObject } from '../world/types.ts';

/** An object with a history. */
interface Kept {
  readonly uuid: string;
  readonly name: string;
  readonly description: string;
  readonly created: number;
  readonly modified: number;
}

interface Version {
  readonly time: number;
  readonly comment: string;
  readonly data: JsonObject;
}

/** The versions of an object, newest first: the current one, a made-up one in between, and the first one. */
function versionsOf({ uuid, name, description, created, modified }: Kept): Version[] {
  const version = (time: number, comment: string, data: JsonObject): Version => ({
    time,
    comment,
    data: { uuid, name, description, ...data },
  });
  const between = created + Math.floor((modified - created) / 2);
  return [
    version(modified, 'Updated via REST API', {}),
    version(between, 'Description has been updated', { name: `${name} (test)` }),
    version(created, 'Initial version', { name: `${name} (test)`, description: '' }),
  ];
}

/** The row of one version. The author of the first one is unknown. */
function versionRow({ uuid }: Kept, { time, comment, data }: Version, call: Call): Json {
  const [staff] = call.world.users;
  const byStaff = staff && {
    uuid: staff.uuid,
    username: staff.username,
    full_name: `${staff.firstName} ${staff.lastName}`,
  };
  return {
    id: 1000 + (hashOf(`${uuid} ${time}`) % 1_000_000),
    revision_date: isoOf(time),
    revision_user: comment === 'Initial version' ? null : (byStaff ?? null),
    revision_comment: comment,
    serialized_data: data,
  };
}

/** The time in a query parameter, in milliseconds since 1970; null where it is absent. Throws a 400 for an invalid one. */
function momentIn(call: Call, name: string): number | null {
  const text = call.query.last(name);
  if (text === undefined || text === null || text === '') return null;
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new HttpError(400, { [name]: ['Enter a valid date/time.'] });
  return time;
}

/** The routes `history/` and `history/at/` below an object, for staff and support only. */
export function historyRoutes(base: string, find: (call: Call) => Kept): readonly Route[] {
  const kept = (call: Call): Kept => {
    const object = find(call);
    if (!call.user.isStaff && !call.user.isSupport) throw forbidden();
    return object;
  };
  return [
    {
      method: 'GET',
      template: `${base}history/`,
      handle: (call) => {
        const object = kept(call);
        const [after, before] = [momentIn(call, 'created_after'), momentIn(call, 'created_before')];
        const versions = versionsOf(object).filter(
          ({ time }) => (after === null || time >= after) && (before === null || time <= before),
        );
        return page(call, versions, (version) => versionRow(object, version, call));
      },
    },
    {
      method: 'GET',
      template: `${base}history/at/`,
      handle: (call) => {
        const object = kept(call);
        const at = momentIn(call, 'timestamp');
        if (at === null) throw new HttpError(400, { timestamp: ['This field is required.'] });
        const version = versionsOf(object).find(({ time }) => time <= at);
        if (!version) throw notFound('Version');
        return ok(versionRow(object, version, call));
      },
    },
  ];
}
