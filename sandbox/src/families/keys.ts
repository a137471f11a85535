import { required } from '../rest/fields.ts';
import { uuid } from '../rest/filters.ts';
import { fields400 } from '../rest/refusals.ts';
import { blank, text } from '../rest/values.ts';
import { historyRoutes } from '../routes/history.ts';
import { keyFilters } from '../routes/provider-lists.ts';
import { keyRow } from '../rows/user-rows.ts';
import type { SshKey } from '../world/types.ts';
import { byColumns, orderedBy } from './by-column.ts';
import { drop, type Family, familyRoutes, find, sent } from './family.ts';

const path = '/api/keys/';

const shape = {
  name: blank(150),
  public_key: required(
    text({
      check: (value) =>
        /^(ssh-|ecdsa-|sk-)\S+ \S+/.test(value)
          ? null
          : 'Key is not valid: cannot generate fingerprint from it.',
    }),
  ),
};

const family: Family<SshKey> = {
  path,
  model: 'SshPublicKey',
  row: keyRow,
  // The caller's own keys and shared ones; all for staff.
  rows: ({ world, user }) =>
    world.keys
      .filter((key) => key.user === user || user.isStaff || key.isShared)
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)),
  filters: {
    ...keyFilters,
    ...byColumns(keyRow, {
      fingerprint_md5: 'text',
      fingerprint_sha256: 'text',
      fingerprint_sha512: 'text',
    }),
    uuid: uuid((key, value) => key.uuid === value),
  },
  orderings: orderedBy(keyRow, 'name'),
  mayWrite: ({ user }, key) => key === null || key.user === user || user.isStaff,
  create(call) {
    const { name = '', public_key: publicKey = '' } = sent(call, shape);
    const { world, user } = call;
    const own = world.keys.filter((key) => key.user === user);
    if (own.some((key) => key.publicKey === publicKey))
      throw fields400({ non_field_errors: 'Key with same fingerprint already exists.' });
    const key: SshKey = {
      uuid: call.random.uuid(),
      name: name || (publicKey.split(' ')[2] ?? ''),
      user,
      created: world.now().getTime(),
      isShared: false,
      publicKey,
    };
    world.keys.push(key);
    return key;
  },
  remove: ({ world }, key) => drop(world.keys, key),
};

/** Routes of public SSH keys. */
export const keyRoutes = [
  ...familyRoutes(family),
  ...historyRoutes(`${path}{uuid}/`, (call) => {
    const { uuid: hex, name, created } = find(family, call);
    return { uuid: hex, name, description: '', created, modified: created };
  }),
];
