import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { OfferingState } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { nodeId } from '../node.ts';
import { OfferingCampaign, PublicOffering } from '../refs.ts';
import { linked } from '../related.ts';
import { plansWithin } from './plan.ts';

const c = columnFields<'PublicOffering'>();

builder.objectType(PublicOffering, {
  description:
    'An offering as customers see it, with values that depend on the caller. All other values are in `offering`.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'PublicOffering'),
    uuid: c.sureUuid(t, 'uuid', 'UUID of the offering.'),
    name: c.sure.string(t, 'name', 'Display name of the offering.'),
    state: c.sure.enum(t, 'state', OfferingState, 'Current state of the offering.'),
    stateWord: c.word(t, 'state', 'state'),
    plans: plansWithin<'PublicOffering'>(
      t,
      'The plans that are open to your organizations. Plans whose `archived` is true can no longer be ordered.',
    ),
    userHasConsent: c.boolean(
      t,
      'user_has_consent',
      'Whether you have accepted the terms of service of the offering.',
    ),
    isAccessible: c.boolean(t, 'is_accessible', 'Whether your roles allow you to order the offering.'),
    openForProposals: c.boolean(
      t,
      'open_for_proposals',
      'Whether a proposal to an open call can request the offering.',
    ),
    configDriveDefault: c.boolean(
      t,
      'config_drive_default',
      'Whether OpenStack instances get a configuration drive unless the order decides otherwise; false for other types ' +
        'of offerings.',
    ),
    promotionCampaigns: c.objects(
      t,
      'promotion_campaigns',
      OfferingCampaign,
      'Promotion campaigns that currently make the offering cheaper.',
    ),
    offering: linked(
      t,
      relations.PublicOffering.offering,
      'The same offering with all its fields. Most of them are read from the public view; fields that only the provider ' +
        'sees are loaded with your rights. Null only with an error.',
    ),
  }),
});
