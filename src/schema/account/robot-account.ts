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

const Filter = filterInput('RobotAccountFilter', 'Which accounts of programs are listed.', {
  resourceUuid: one('UUID', 'resource_uuid', 'Of this resource.'),
  projectUuid: one('UUID', 'project_uuid', 'Of resources in this project.'),
  customerUuid: one('UUID', 'customer_uuid', 'Of resources in projects of this customer.'),
  providerUuid: one(
    'UUID',
    'provider_uuid',
    'Of resources that this customer provides: the uuid of `provider.customer`, not of the service provider itself.',
  ),
  type: one('String', 'type', 'Of this type, for example `cicd`.'),
  username: one('String', 'username', 'With this text in their login name.'),
  state: one(RobotAccountState, 'state', 'In this state.'),
  userEmail: one('String', 'user_email', 'Of users with this e-mail address.'),
  responsibleUserUuid: one('UUID', 'responsible_user_uuid', 'That this user answers for.'),
  createdAfter: one('DateTime', 'created', 'Created at this moment or later.'),
  createdBefore: one('DateTime', 'created_before', 'Created at this moment or earlier.'),
  modifiedAfter: one('DateTime', 'modified', 'Last changed at this moment or later.'),
  modifiedBefore: one('DateTime', 'modified_before', 'Last changed at this moment or earlier.'),
});

builder.objectType(RobotAccount, {
  description: 'An account with which programs, and no person, log in to a resource.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'RobotAccount'),
    uuid: c.sureUuid(t, 'uuid', 'Identifies the account.'),
    url: c.sure.ownUrl(t, 'url', 'Address of the account in the REST API.'),
    resource: linked(
      t,
      relations.RobotAccount.resource,
      'The resource that the account is for. Null only with an error.',
    ),
    type: c.sure.string(t, 'type', 'What the account is for in a word of the provider, for example `cicd`.'),
    username: c.sure.string(
      t,
      'username',
      'Login name in the system behind the offering; empty while the provider has given none.',
    ),
    description: c.string(t, 'description', 'Remarks on the account; empty when there are none.'),
    state: c.enum(t, 'state', RobotAccountState, 'Where the account is in its life.'),
    stateWord: c.word(t, 'state', 'state'),
    errorMessage: c.string(t, 'error_message', 'What went wrong; empty when nothing did.'),
    errorTraceback: c.string(
      t,
      'error_traceback',
      'Where in the program it went wrong, for operators; empty when nothing did.',
    ),
    users: c.objects(t, 'users', BasicUser, 'Those who may use the account.'),
    responsibleUser: linked(
      t,
      relations.RobotAccount.responsibleUser,
      'The user who answers for the account; null when nobody was named.',
    ),
    keys: c.strings(t, 'keys', 'Public SSH keys of the account itself, each in one line.'),
    fingerprints: c.objects(t, 'fingerprints', Fingerprint, 'The fingerprints of `keys`, in the same order.'),
    userKeys: c.objects(t, 'user_keys', SshKey, 'Public SSH keys of the users of the account.'),
    backendId: c.string(
      t,
      'backend_id',
      'Id in the system behind the offering; empty when there is none. Null where the server does not say.',
    ),
    created: c.sure.dateTime(t, 'created', 'When the account was created.'),
    modified: c.sure.dateTime(t, 'modified', 'When the account last changed.'),
  }),
});

builder.objectType(Fingerprint, {
  description: 'What tells a public key from others, made in three ways.',
  fields: (t) => ({
    md5: fingerprint.sure.string(t, 'md5', 'MD5 fingerprint.'),
    sha256: fingerprint.sure.string(t, 'sha256', 'SHA-256 fingerprint.'),
    sha512: fingerprint.sure.string(t, 'sha512', 'SHA-512 fingerprint.'),
  }),
});

builder.objectType(BasicUser, {
  description: 'A user as another object names them, with what it tells of them.',
  interfaces: [Person],
  fields: (t) => ({
    id: idOf<'BasicUser'>(t, 'BasicUser'),
    uuid: user.sureUuid(t, 'uuid', 'Identifies the user.'),
    user: linked(t, relations.BasicUser.user, 'The user in general. Null only with an error.'),
    username: user.string(t, 'username', ofPerson.username),
    fullName: user.string(t, 'full_name', ofPerson.fullName),
    nativeName: user.string(
      t,
      'native_name',
      "Name in the user's own language and script; empty when not given.",
    ),
    email: user.string(t, 'email', 'E-mail address. Null where you may not see it.'),
    image: user.ownUrl(t, 'image', 'Portrait; null when there is none.'),
  }),
});

builder.queryFields((t) => ({
  robotAccounts: rootConnection(t, accountLists.robotAccounts, {
    description:
      'The accounts of programs at resources that you may see: those of offerings that you manage and of your projects.',
    filter: Filter,
  }),
  robotAccount: lookedUp(
    t,
    nodeSources.RobotAccount,
    'One account of a program; null, with a NOT_FOUND error, when you see none.',
  ),
}));

builder.objectFields(Resource, (t) => ({
  robotAccounts: connection(t, relations.Resource.robotAccounts, {
    description:
      'The accounts of programs at the resource; of many resources of one provider by one request.',
    filter: Filter,
  }),
}));

builder.objectFields(Offering, (t) => ({
  robotAccounts: connection(t, relations.Offering.robotAccounts, {
    description:
      'The accounts of programs at the resources of the offering, picked by the gateway from all that you see: two requests.',
    filter: Filter,
  }),
}));

builder.objectFields(ServiceProvider, (t) => ({
  robotAccounts: connection(t, relations.ServiceProvider.robotAccounts, {
    description: 'The accounts of programs at the resources of the provider.',
    filter: Filter,
  }),
}));
