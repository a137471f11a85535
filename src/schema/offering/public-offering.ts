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
    'An offering as customers see it, with what depends on the one who looks. All else is in `offering`.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'PublicOffering'),
    uuid: c.sureUuid(t, 'uuid', 'Identifies the offering.'),
    name: c.sure.string(t, 'name', 'Display name.'),
    state: c.sure.enum(t, 'state', OfferingState, 'Where the offering is in its life.'),
    stateWord: c.word(t, 'state', 'state'),
    plans: plansWithin<'PublicOffering'>(
      t,
      'The plans that are open to your organizations; those with `archived` can no longer be ordered.',
    ),
    userHasConsent: c.boolean(
      t,
      'user_has_consent',
      'Whether you have accepted the terms of service of the offering.',
    ),
    isAccessible: c.boolean(t, 'is_accessible', 'Whether your roles allow you to order.'),
    openForProposals: c.boolean(
      t,
      'open_for_proposals',
      'Whether the offering can be asked for in a proposal to an open call.',
    ),
    configDriveDefault: c.boolean(
      t,
      'config_drive_default',
      'Whether OpenStack instances get a configuration drive unless the order says otherwise; false for other types.',
    ),
    promotionCampaigns: c.objects(
      t,
      'promotion_campaigns',
      OfferingCampaign,
      'Campaigns that make the offering cheaper for the time being.',
    ),
    offering: linked(
      t,
      relations.PublicOffering.offering,
      'The offering. Most of its fields are answered from the public view; those that only the provider sees are loaded with your rights. Null only with an error.',
    ),
  }),
});
