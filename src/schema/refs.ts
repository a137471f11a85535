import type { ObjectRef } from '@pothos/core';
import type { Source } from '../planning/source.ts';
import { type BuilderTypes, builder } from './builder.ts';

/** A type whose objects are rows. */
export type RowRef = ObjectRef<BuilderTypes, Source>;

const ref = (name: string): RowRef => builder.objectRef<Source>(name);

/**
 * Every object type that a row stands behind, apart from its fields: so that families of types can refer to each
 * other without importing each other.
 */
export const Offering = ref('Offering');
export const PublicOffering = ref('PublicOffering');
export const Plan = ref('Plan');
export const PlanComponent = ref('PlanComponent');
export const PlanUsage = ref('PlanUsage');
export const PlanPrice = ref('PlanPrice');
export const OfferingComponent = ref('OfferingComponent');
export const Partition = ref('Partition');
export const PartitionQos = ref('PartitionQos');
export const QosProfile = ref('QosProfile');
export const SoftwareCatalog = ref('SoftwareCatalog');
export const Catalog = ref('Catalog');
export const DiscoveredCatalog = ref('DiscoveredCatalog');
export const Endpoint = ref('Endpoint');
export const OfferingRole = ref('OfferingRole');
export const TermsOfService = ref('TermsOfService');
export const TermsConsent = ref('TermsConsent');
export const OfferingPermission = ref('OfferingPermission');
export const Tag = ref('Tag');
export const Screenshot = ref('Screenshot');
export const OfferingFile = ref('OfferingFile');
export const Quota = ref('Quota');
export const OrganizationGroup = ref('OrganizationGroup');
export const IntegrationStatus = ref('IntegrationStatus');
export const AccessSubnet = ref('AccessSubnet');
export const PromotionCampaign = ref('PromotionCampaign');
export const OfferingCampaign = ref('OfferingCampaign');
export const BackendScope = ref('BackendScope');
export const OfferingGroupTitle = ref('OfferingGroupTitle');
export const Reference = ref('Reference');
export const OfferingGroup = ref('OfferingGroup');
export const OfferingReference = ref('OfferingReference');
export const OfferingStats = ref('OfferingStats');
export const OfferingComponentStat = ref('OfferingComponentStat');
export const OfferingCost = ref('OfferingCost');
export const ImportableResource = ref('ImportableResource');
export const OfferingStateCounters = ref('OfferingStateCounters');
export const ResourceStateCount = ref('ResourceStateCount');
export const OfferingUserStateCount = ref('OfferingUserStateCount');
export const OfferingAccessSubnets = ref('OfferingAccessSubnets');
export const AggregatedAccessSubnets = ref('AggregatedAccessSubnets');
export const ExpandedAccessSubnet = ref('ExpandedAccessSubnet');
export const OfferingDefaultAccessSubnet = ref('OfferingDefaultAccessSubnet');
export const OrganizationAccessSubnet = ref('OrganizationAccessSubnet');
export const PosixIdPool = ref('PosixIdPool');
export const UserAttributeConfig = ref('UserAttributeConfig');
export const GlauthTree = ref('GlauthTree');
export const GlauthGroup = ref('GlauthGroup');
export const GlauthScope = ref('GlauthScope');
export const GlauthUser = ref('GlauthUser');
export const GlauthMembership = ref('GlauthMembership');
export const GlauthRobotAccount = ref('GlauthRobotAccount');
export const HistoryEntry = ref('HistoryEntry');
export const TosStats = ref('TosStats');
export const TosCount = ref('TosCount');
export const TosVersionAdoption = ref('TosVersionAdoption');

export const RenewalEstimate = ref('RenewalEstimate');
export const RenewalEstimateComponent = ref('RenewalEstimateComponent');
export const Resource = ref('Resource');
export const ResourceComponent = ref('ResourceComponent');
export const ReportSection = ref('ReportSection');
export const BackendMetadata = ref('BackendMetadata');
export const TeamMember = ref('TeamMember');
export const PlanPeriod = ref('PlanPeriod');
export const ComponentUsage = ref('ComponentUsage');
export const ComponentUserUsage = ref('ComponentUserUsage');
export const UserUsageLimit = ref('UserUsageLimit');
export const SubresourceOffering = ref('SubresourceOffering');

export const Order = ref('Order');
export const OrderComponent = ref('OrderComponent');
export const OrderCreator = ref('OrderCreator');
export const IssueReference = ref('IssueReference');

export const UsagePolicy = ref('UsagePolicy');
export const CostPolicy = ref('CostPolicy');
export const ComponentLimit = ref('ComponentLimit');

export const ServiceProvider = ref('ServiceProvider');
export const ProviderStatistics = ref('ProviderStatistics');
export const ProviderRevenue = ref('ProviderRevenue');
export const ProviderOffering = ref('ProviderOffering');
export const ProviderCustomer = ref('ProviderCustomer');
export const ProviderCustomerProject = ref('ProviderCustomerProject');
export const ProviderUser = ref('ProviderUser');
export const PaymentProfile = ref('PaymentProfile');
export const PaymentProfileAttributes = ref('PaymentProfileAttributes');
export const PriceEstimate = ref('PriceEstimate');
export const ProjectSummary = ref('ProjectSummary');
export const UserSummary = ref('UserSummary');
export const ComplianceChecklist = ref('ComplianceChecklist');
export const ComplianceOverview = ref('ComplianceOverview');
export const OfferingUserCompliance = ref('OfferingUserCompliance');
export const SshKey = ref('SshKey');
export const ProjectPermission = ref('ProjectPermission');
export const CourseAccount = ref('CourseAccount');
export const CustomerServiceAccount = ref('CustomerServiceAccount');
export const ProjectServiceAccount = ref('ProjectServiceAccount');

export const OfferingUser = ref('OfferingUser');
export const OfferingUserProfile = ref('OfferingUserProfile');
export const PosixAllocation = ref('PosixAllocation');
export const PosixGroup = ref('PosixGroup');
export const PosixIdentity = ref('PosixIdentity');
export const RobotAccount = ref('RobotAccount');
export const Fingerprint = ref('Fingerprint');
export const BasicUser = ref('BasicUser');

export const Checklist = ref('Checklist');
export const ChecklistTemplate = ref('ChecklistTemplate');
export const FilledChecklist = ref('FilledChecklist');
export const ChecklistCompletion = ref('ChecklistCompletion');
export const ChecklistQuestion = ref('ChecklistQuestion');
export const AnsweredQuestion = ref('AnsweredQuestion');
export const ChecklistAnswer = ref('ChecklistAnswer');
export const ChecklistOption = ref('ChecklistOption');
export const QuestionDependencies = ref('QuestionDependencies');
export const QuestionCondition = ref('QuestionCondition');

export const Customer = ref('Customer');
export const Category = ref('Category');
export const Plugin = ref('Plugin');
export const PluginComponent = ref('PluginComponent');
export const CategoryGroup = ref('CategoryGroup');
export const CategorySection = ref('CategorySection');
export const CategoryAttribute = ref('CategoryAttribute');
export const CategoryAttributeOption = ref('CategoryAttributeOption');
export const CategoryColumn = ref('CategoryColumn');
export const CategoryComponent = ref('CategoryComponent');
export const CategoryHelpArticle = ref('CategoryHelpArticle');
export const Project = ref('Project');
export const ProjectMetadataAnswer = ref('ProjectMetadataAnswer');
export const AffiliatedOrganization = ref('AffiliatedOrganization');
export const User = ref('User');
export const UserRole = ref('UserRole');
export const Role = ref('Role');
export const Permission = ref('Permission');
export const UnknownScope = ref('UnknownScope');
export const ProfileCompleteness = ref('ProfileCompleteness');
export const NamedUser = ref('NamedUser');
export const ScienceDomain = ref('ScienceDomain');

export const Invoice = ref('Invoice');
export const InvoiceCustomer = ref('InvoiceCustomer');
export const InvoiceItem = ref('InvoiceItem');
export const InvoiceItemDetails = ref('InvoiceItemDetails');
export const InvoiceLimitPeriod = ref('InvoiceLimitPeriod');
export const InvoiceOfferingStats = ref('InvoiceOfferingStats');
export const InvoiceGrowth = ref('InvoiceGrowth');
export const InvoiceGrowthCustomer = ref('InvoiceGrowthCustomer');
export const Event = ref('Event');
export const EventAuthor = ref('EventAuthor');
