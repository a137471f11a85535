import { restEnum } from '../enums.ts';

export const RobotAccountState = restEnum(
  'RobotAccountState',
  'Where the account of a program in the system behind an offering is in its life.',
  {
    Requested: 'Asked for, not begun.',
    Creating: 'Being created.',
    OK: 'In use.',
    'Requested deletion': 'Its removal was asked for.',
    Deleted: 'Removed.',
    Error: { name: 'ERRED', description: 'The last operation on it failed; `errorMessage` says how.' },
  },
);

export const OfferingUserRuntimeState = restEnum(
  'OfferingUserRuntimeState',
  'What the system behind an offering says of the account of a user.',
  {
    Active: 'It can be used.',
    'Pending account linking': 'It waits for the user to link an existing account.',
    'Pending additional validation': 'It waits for a check by the provider.',
  },
);
