import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { DiscountType, OfferingState } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { nodeId } from '../node.ts';
import { PromotionCampaign, PublicOffering } from '../refs.ts';
import { linked } from '../related.ts';
import { plansWithin } from './plan.ts';

const c = columnFields<'PublicOffering'>();
const campaign = columnFields<'PromotionCampaign'>();

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
      PromotionCampaign,
      'Campaigns that make the offering cheaper for the time being.',
    ),
    offering: linked(
      t,
      relations.PublicOffering.offering,
      'The offering. Most of its fields are answered from the public view; those that only the provider sees are loaded with your rights. Null only with an error.',
    ),
  }),
});

builder.objectType(PromotionCampaign, {
  description: 'A campaign of a service provider that lowers the price of offerings for new orders.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'PromotionCampaign'),
    uuid: campaign.sureUuid(t, 'uuid', 'Identifies the campaign.'),
    name: campaign.sure.string(t, 'name', 'Title of the campaign.'),
    description: campaign.sure.string(
      t,
      'description',
      'What is on offer, in the words of the provider; empty when they say nothing.',
    ),
    startDate: campaign.sure.date(t, 'start_date', 'First day on which orders benefit.'),
    endDate: campaign.sure.date(t, 'end_date', 'Last day on which orders benefit.'),
    discountType: campaign.sure.enum(t, 'discount_type', DiscountType, 'How `discount` is meant.'),
    discountTypeWord: campaign.word(t, 'discount_type', 'discountType'),
    discount: campaign.sure.decimal(
      t,
      'discount',
      'The discount: a percentage or a price, as `discountType` says.',
    ),
    stock: campaign.int(t, 'stock', 'How many orders can benefit; null when there is no bound.'),
    months: campaign.sure.int(
      t,
      'months',
      'For how many months a resource keeps the discount; 0 means for as long as it exists.',
    ),
    serviceProvider: linked(
      t,
      relations.PromotionCampaign.serviceProvider,
      'The service provider that runs the campaign. Null when the server does not tell it.',
    ),
  }),
});
