import { restEnum } from '../enums.ts';

export const RobotAccountState = restEnum(
  'RobotAccountState',
  'State of a robot account, from its request to its removal.',
  {
    Requested: 'The account was requested; its creation has not begun.',
    Creating: 'The account is being created.',
    OK: 'The account is created and in use.',
    'Requested deletion': 'The removal of the account was requested.',
    Deleted: 'The account is removed.',
    Error: {
      name: 'ERRED',
      description: 'The last operation on the account failed; `errorMessage` says why.',
    },
  },
);

export const OfferingUserRuntimeState = restEnum(
  'OfferingUserRuntimeState',
  "State of a user's account, as the back end of the offering reports it.",
  {
    Active: 'The user can use the account.',
    'Pending account linking': 'The account waits for the user to link an existing account.',
    'Pending additional validation': 'The account waits for an additional check by the provider.',
  },
);
