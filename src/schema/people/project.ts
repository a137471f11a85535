import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { ProjectKind } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { nodeId } from '../node.ts';
import {
  AffiliatedOrganization,
  PriceEstimate,
  Project,
  ProjectMetadataAnswer,
  Reference,
  ScienceDomain,
} from '../refs.ts';
import { linked } from '../related.ts';
import { part } from './part.ts';

const c = columnFields<'Project'>({ linked: true });

builder.objectType(Project, {
  description:
    'A group of users of one customer that orders resources together. Resources belong to projects, and who may use them ' +
    'follows from the roles in the project.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'Project'),
    uuid: c.sureUuid(t, 'uuid', 'Identifies the project.'),
    url: c.sure.ownUrl(t, 'url', 'Address of the project in the REST API.'),
    name: c.sureString(t, 'name', 'Display name.'),
    slug: c.sure.string(t, 'slug', 'Short name for use in addresses and account names.'),
    description: c.sure.string(t, 'description', 'What the project is about; may hold HTML.'),
    customer: linked(
      t,
      relations.Project.customer,
      'The customer that owns the project and pays for it. Null only with an error.',
    ),
    kind: c.enum(t, 'kind', ProjectKind, 'What the project is for.'),
    kindWord: c.word(t, 'kind', 'kind'),
    type: part<'Project'>(
      t,
      Reference,
      'type_uuid',
      { uuid: 'type_uuid', name: 'type_name', url: 'type' },
      'A label from a list that the operator of the server keeps; null when the project has none.',
    ),
    image: c.ownUrl(t, 'image', 'Picture of the project; null when there is none.'),
    backendId: c.sure.string(t, 'backend_id', 'Identifier in another system; empty when it has none.'),
    created: c.sure.dateTime(t, 'created', 'When the project was created.'),
    isRemoved: c.boolean(
      t,
      'is_removed',
      'Whether the project was removed and is kept for the records only.',
    ),
    isIndustry: c.sure.boolean(t, 'is_industry', 'Whether the project is run by or for industry.'),
    staffNotes: c.string(
      t,
      'staff_notes',
      'Notes of the operator; given to staff and support only. May hold HTML. Null for others; empty when there are none.',
    ),

    startDate: c.date(t, 'start_date', 'First day of the project; null when it started at once.'),
    endDate: c.date(
      t,
      'end_date',
      'Last day of the project. When it is over, the resources of the project are terminated. Null when the project has no end.',
    ),
    endDateRequestedBy: linked(
      t,
      relations.Project.endDateRequestedBy,
      'The user who set the end date; null when nobody did.',
    ),
    endDateUpdatedAt: c.dateTime(
      t,
      'end_date_updated_at',
      'When the end date was last set. Null when none was set.',
    ),
    gracePeriodDays: c.int(
      t,
      'grace_period_days',
      "Days between the end of the project and the termination of its resources; null when the customer's own number holds.",
    ),
    customerGracePeriodDays: c.int(
      t,
      'customer_grace_period_days',
      'Days of grace that the customer grants its projects by default; null when it grants none.',
    ),
    effectiveEndDate: c.date(
      t,
      'effective_end_date',
      'Last day with the days of grace counted in. Null without an end date.',
    ),
    isInGracePeriod: c.boolean(
      t,
      'is_in_grace_period',
      'Whether the end date has passed while the days of grace have not.',
    ),
    terminationMetadata: c.json(
      t,
      'termination_metadata',
      'How the project was terminated, as free-form JSON; null while it was not.',
    ),

    resourcesCount: c.sure.int(
      t,
      'resources_count',
      'Number of resources that are in use: in the states `OK` and `UPDATING`.',
    ),
    marketplaceResourceCount: c.json(
      t,
      'marketplace_resource_count',
      'Number of resources that are not terminated in each category, as an object keyed by the uuid of the category. Empty when there are none.',
    ),
    billingPriceEstimate: c.object(
      t,
      'billing_price_estimate',
      PriceEstimate,
      'What the project costs this month. Null when nothing was charged yet.',
    ),
    projectCredit: c.decimal(
      t,
      'project_credit',
      "The part of the customer's prepaid credit that is set aside for the project; null when there is none.",
    ),
    displayCreditReports: c.boolean(
      t,
      'display_credit_reports',
      'Whether members of the project see reports on its credit.',
    ),
    customerDisplayBillingInfoInProjects: c.boolean(
      t,
      'customer_display_billing_info_in_projects',
      'Whether the customer lets members of its projects see what they cost.',
    ),
    maxServiceAccounts: c.int(
      t,
      'max_service_accounts',
      'The most service accounts that the project may have; null when there is no limit.',
    ),

    userEmailPatterns: c.strings(
      t,
      'user_email_patterns',
      'Patterns of e-mail addresses, as regular expressions. Only users who match may join; empty means all may.',
    ),
    userAffiliations: c.strings(
      t,
      'user_affiliations',
      'Affiliations, such as `staff@example.org`, of which a user needs one to join; empty means none is needed.',
    ),
    userIdentitySources: c.strings(
      t,
      'user_identity_sources',
      'Identity providers through which users who join must have logged in; empty means any.',
    ),
    projectMetadata: c.objects(
      t,
      'project_metadata',
      ProjectMetadataAnswer,
      'Answers to the questions that the customer asks about each of its projects.',
    ),

    oecdFos2007Code: c.string(
      t,
      'oecd_fos_2007_code',
      'Field of science by the OECD classification of 2007, for example `1.2`; null when not given.',
    ),
    oecdFos2007Label: c.string(
      t,
      'oecd_fos_2007_label',
      'Name of that field of science. Null when none was chosen.',
    ),
    scienceDomain: part<'Project'>(
      t,
      ScienceDomain,
      'science_domain_uuid',
      { uuid: 'science_domain_uuid', name: 'science_domain_name', code: 'science_domain_code' },
      "Field of science in the server's own classification; null when not given.",
    ),
    scienceSubDomain: part<'Project'>(
      t,
      ScienceDomain,
      'science_sub_domain',
      { uuid: 'science_sub_domain', name: 'science_sub_domain_name', code: 'science_sub_domain_code' },
      "Narrower field of science in the server's own classification; null when not given.",
    ),
    affiliation: c.object(
      t,
      'affiliation',
      AffiliatedOrganization,
      'The organization on whose behalf the project is run, where that is not the customer; null when there is none.',
    ),
  }),
});
