import { accountLists, nodeSources, relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { connection, rootConnection } from '../connection.ts';
import { columnFields } from '../fields.ts';
import { filterInput, one } from '../filter.ts';
import { Person } from '../interfaces.ts';
import { idOf, nodeId } from '../node.ts';
import { ofPerson } from '../people/person.ts';
import {
  BasicUser,
  Fingerprint,
  Offering,
  Resource,
  RobotAccount,
  ServiceProvider,
  SshKey,
} from '../refs.ts';
import { linked, lookedUp } from '../related.ts';
import { RobotAccountState } from './enums.ts';

const c = columnFields<'RobotAccount'>({ linked: true });
const fingerprint = columnFields<'Fingerprint'>();
const user = columnFields<'BasicUser'>();

const Filter = filterInput('RobotAccountFilter', 'Selects robot accounts.', {
  resourceUuid: one('UUID', 'resource_uuid', 'Robot accounts of this resource.'),
  projectUuid: one('UUID', 'project_uuid', 'Robot accounts of resources in this project.'),
  customerUuid: one('UUID', 'customer_uuid', 'Robot accounts of resources in projects of this customer.'),
  providerUuid: one(
    'UUID',
    'provider_uuid',
    'Robot accounts of resources that this customer provides: the UUID of `provider.customer`, not of ' +
      'the service provider itself.',
  ),
  type: one('String', 'type', 'Robot accounts of this type, for example `cicd`.'),
  username: one('String', 'username', 'Robot accounts with this text in their login name.'),
  state: one(RobotAccountState, 'state', 'Robot accounts in this state.'),
  userEmail: one('String', 'user_email', 'Robot accounts that a user with this e-mail address may use.'),
  responsibleUserUuid: one(
    'UUID',
    'responsible_user_uuid',
    'Robot accounts that this user is responsible for.',
  ),
  createdAfter: one('DateTime', 'created', 'Robot accounts created at this time or later.'),
  createdBefore: one('DateTime', 'created_before', 'Robot accounts created at this time or earlier.'),
  modifiedAfter: one('DateTime', 'modified', 'Robot accounts last changed at this time or later.'),
  modifiedBefore: one('DateTime', 'modified_before', 'Robot accounts last changed at this time or earlier.'),
});

builder.objectType(RobotAccount, {
  description: 'A robot account: an account with which programs, not people, log in to a resource.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'RobotAccount'),
    uuid: c.sureUuid(t, 'uuid', 'UUID of the account.'),
    url: c.sure.ownUrl(t, 'url', 'URL of the account in the REST API.'),
    resource: linked(
      t,
      relations.RobotAccount.resource,
      'The resource that the account is for. Null only with an error.',
    ),
    type: c.sure.string(
      t,
      'type',
      "Purpose of the account, in a word of the provider's choice, for example `cicd`.",
    ),
    username: c.sure.string(
      t,
      'username',
      'Login name of the account in the back end of the offering; empty while the provider has set none.',
    ),
    description: c.string(t, 'description', 'Remarks on the account; empty when there are none.'),
    state: c.enum(t, 'state', RobotAccountState, 'State of the account, from its request to its removal.'),
    stateWord: c.word(t, 'state', 'state'),
    errorMessage: c.string(
      t,
      'error_message',
      'Why the last operation on the account failed; empty when it did not.',
    ),
    errorTraceback: c.string(
      t,
      'error_traceback',
      'Technical trace of the failure, for operators; empty when there is none.',
    ),
    users: c.objects(t, 'users', BasicUser, 'The users who may use the account.'),
    responsibleUser: linked(
      t,
      relations.RobotAccount.responsibleUser,
      'The user who is responsible for the account; null when nobody was named.',
    ),
    keys: c.strings(t, 'keys', 'Public SSH keys of the account itself, one line each.'),
    fingerprints: c.objects(t, 'fingerprints', Fingerprint, 'The fingerprints of `keys`, in the same order.'),
    userKeys: c.objects(t, 'user_keys', SshKey, 'Public SSH keys of the users who may use the account.'),
    backendId: c.string(
      t,
      'backend_id',
      'ID of the account in the back end of the offering; empty when there is none. Null when the server ' +
        'does not return it.',
    ),
    created: c.sure.dateTime(t, 'created', 'When the account was created.'),
    modified: c.sure.dateTime(t, 'modified', 'When the account last changed.'),
  }),
});

builder.objectType(Fingerprint, {
  description: 'Fingerprints of a public SSH key, which identify the key, by three hash algorithms.',
  fields: (t) => ({
    md5: fingerprint.sure.string(t, 'md5', 'MD5 fingerprint.'),
    sha256: fingerprint.sure.string(t, 'sha256', 'SHA-256 fingerprint.'),
    sha512: fingerprint.sure.string(t, 'sha512', 'SHA-512 fingerprint.'),
  }),
});

builder.objectType(BasicUser, {
  description: 'A user as another object refers to them, with the data that this object has of the user.',
  interfaces: [Person],
  fields: (t) => ({
    id: idOf<'BasicUser'>(t, 'BasicUser'),
    uuid: user.sureUuid(t, 'uuid', 'UUID of the user.'),
    user: linked(t, relations.BasicUser.user, 'The user with all fields. Null only with an error.'),
    username: user.string(t, 'username', ofPerson.username),
    fullName: user.string(t, 'full_name', ofPerson.fullName),
    nativeName: user.string(
      t,
      'native_name',
      "The user's name in their own language and script; empty when not provided.",
    ),
    email: user.string(t, 'email', 'E-mail address of the user. Null if you may not see it.'),
    image: user.ownUrl(t, 'image', 'URL of a portrait of the user; null when there is none.'),
  }),
});

builder.queryFields((t) => ({
  robotAccounts: rootConnection(t, accountLists.robotAccounts, {
    description:
      'The robot accounts that you may see: those at resources of offerings that you manage, and of your projects.',
    filter: Filter,
  }),
  robotAccount: lookedUp(
    t,
    nodeSources.RobotAccount,
    'One robot account; null, with a NOT_FOUND error, when it does not exist or you may not see it.',
  ),
}));

builder.objectFields(Resource, (t) => ({
  robotAccounts: connection(t, relations.Resource.robotAccounts, {
    description:
      'The robot accounts of the resource. Costs one request for many resources of the same provider.',
    filter: Filter,
  }),
}));

builder.objectFields(Offering, (t) => ({
  robotAccounts: connection(t, relations.Offering.robotAccounts, {
    description:
      "The robot accounts of the offering's resources. The gateway selects them from all robot accounts " +
      'that you may see, in two requests.',
    filter: Filter,
  }),
}));

builder.objectFields(ServiceProvider, (t) => ({
  robotAccounts: connection(t, relations.ServiceProvider.robotAccounts, {
    description: "The robot accounts of the provider's resources.",
    filter: Filter,
  }),
}));
