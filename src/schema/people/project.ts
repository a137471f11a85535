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
    'A group of users of one customer who order resources together. Each resource belongs to a project, and the roles in ' +
    'the project determine who may use it.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'Project'),
    uuid: c.sureUuid(t, 'uuid', 'UUID of the project.'),
    url: c.sure.ownUrl(t, 'url', 'URL of the project in the REST API.'),
    name: c.sureString(t, 'name', 'Display name of the project.'),
    slug: c.sure.string(t, 'slug', 'Short name for use in URLs and account names.'),
    description: c.sure.string(t, 'description', 'Description of the project; may contain HTML.'),
    customer: linked(
      t,
      relations.Project.customer,
      'The customer that owns the project and pays for it. Null only with an error.',
    ),
    kind: c.enum(t, 'kind', ProjectKind, 'Purpose of the project.'),
    kindWord: c.word(t, 'kind', 'kind'),
    type: part<'Project'>(
      t,
      Reference,
      'type_uuid',
      { uuid: 'type_uuid', name: 'type_name', url: 'type' },
      'Type of the project: a label from a list that the operator of the server keeps; null when the project has none.',
    ),
    image: c.ownUrl(t, 'image', 'URL of the picture of the project; null when there is none.'),
    backendId: c.sure.string(
      t,
      'backend_id',
      'ID of the project in another system; empty when there is none.',
    ),
    created: c.sure.dateTime(t, 'created', 'When the project was created.'),
    isRemoved: c.boolean(
      t,
      'is_removed',
      'Whether the project was removed and is kept only for the records.',
    ),
    isIndustry: c.sure.boolean(t, 'is_industry', 'Whether the project is run by or for industry.'),
    staffNotes: c.string(
      t,
      'staff_notes',
      'Notes of the operator; may contain HTML. Empty when there are none. Visible to staff and support; ' +
        'null for others.',
    ),

    startDate: c.date(t, 'start_date', 'First day of the project; null when it started immediately.'),
    endDate: c.date(
      t,
      'end_date',
      'Last day of the project. After it, the resources of the project are terminated. Null when the project has no end.',
    ),
    endDateRequestedBy: linked(
      t,
      relations.Project.endDateRequestedBy,
      'The user who set the end date; null when nobody did.',
    ),
    endDateUpdatedAt: c.dateTime(
      t,
      'end_date_updated_at',
      'When the end date was last set. Null when it was never set.',
    ),
    gracePeriodDays: c.int(
      t,
      'grace_period_days',
      'Days between the end of the project and the termination of its resources; null when `customerGracePeriodDays` applies.',
    ),
    customerGracePeriodDays: c.int(
      t,
      'customer_grace_period_days',
      'Default of the customer for the days between the end of a project and the termination of its resources; null when there is none.',
    ),
    effectiveEndDate: c.date(
      t,
      'effective_end_date',
      'Last day of the project including the grace period. Null when the project has no end date.',
    ),
    isInGracePeriod: c.boolean(
      t,
      'is_in_grace_period',
      'Whether the project is in its grace period: the end date has passed, but its resources are not due for termination yet.',
    ),
    terminationMetadata: c.json(
      t,
      'termination_metadata',
      'Details of the termination of the project, as free-form JSON; null while the project is not terminated.',
    ),

    resourcesCount: c.sure.int(
      t,
      'resources_count',
      'Number of resources of the project that are in the state `OK` or `UPDATING`.',
    ),
    marketplaceResourceCount: c.json(
      t,
      'marketplace_resource_count',
      'Number of resources in each category that are not terminated: an object keyed by the UUID of the ' +
        'category. Empty when there are none.',
    ),
    billingPriceEstimate: c.object(
      t,
      'billing_price_estimate',
      PriceEstimate,
      'Cost of the project this month. Null when nothing was charged yet.',
    ),
    projectCredit: c.decimal(
      t,
      'project_credit',
      "The part of the customer's prepaid credit that is set aside for the project; null when there is none.",
    ),
    displayCreditReports: c.boolean(
      t,
      'display_credit_reports',
      'Whether members of the project see reports on the credit of the project.',
    ),
    customerDisplayBillingInfoInProjects: c.boolean(
      t,
      'customer_display_billing_info_in_projects',
      'Whether the customer lets members of its projects see what the projects cost.',
    ),
    maxServiceAccounts: c.int(
      t,
      'max_service_accounts',
      'Maximum number of service accounts of the project; null when there is no limit.',
    ),

    userEmailPatterns: c.strings(
      t,
      'user_email_patterns',
      'Regular expressions for e-mail addresses: only users whose address matches may join. Empty when all addresses are allowed.',
    ),
    userAffiliations: c.strings(
      t,
      'user_affiliations',
      'Affiliations, such as `staff@example.org`: a user needs one of them to join. Empty when none is needed.',
    ),
    userIdentitySources: c.strings(
      t,
      'user_identity_sources',
      'Identity providers: users must have logged in through one of them to join. Empty when any is allowed.',
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
      'Field of science by the OECD classification of 2007, for example `1.2`; null when none is set.',
    ),
    oecdFos2007Label: c.string(
      t,
      'oecd_fos_2007_label',
      'Name of the field of science by the OECD classification of 2007. Null when none is set.',
    ),
    scienceDomain: part<'Project'>(
      t,
      ScienceDomain,
      'science_domain_uuid',
      { uuid: 'science_domain_uuid', name: 'science_domain_name', code: 'science_domain_code' },
      "Field of science in the server's own classification; null when none is set.",
    ),
    scienceSubDomain: part<'Project'>(
      t,
      ScienceDomain,
      'science_sub_domain',
      { uuid: 'science_sub_domain', name: 'science_sub_domain_name', code: 'science_sub_domain_code' },
      "Narrower field of science in the server's own classification; null when none is set.",
    ),
    affiliation: c.object(
      t,
      'affiliation',
      AffiliatedOrganization,
      'The organization on whose behalf the project is run, if it is not the customer; null when there is none.',
    ),
  }),
});
