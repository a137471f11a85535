import { bool, choices, contains, type Filters, text, time, url, uuid } from '../rest/filters.ts';
import type { Orderings } from '../rest/paging.ts';
import type { CourseAccount, Provider, ServiceAccount, SshKey } from '../world/types.ts';

export const providerFilters: Filters<Provider> = {
  customer_uuid: uuid((provider, value) => provider.customer.uuid === value),
  customer: url((provider, value) => provider.customer.uuid === value),
  customer_keyword: contains((provider) =>
    [provider.customer.name, provider.customer.abbreviation, provider.customer.nativeName].join('\n'),
  ),
};
export const providerOrderings: Orderings<Provider> = { customer_name: (provider) => provider.customer.name };

export const keyFilters: Filters<SshKey> = {
  user_uuid: uuid((key, value) => key.user.uuid === value),
  name: contains((key) => key.name),
  name_exact: text((key, value) => key.name === value),
  created: time((key, value) => key.created >= value),
  created_before: time((key, value) => key.created <= value),
  modified: time((key, value) => key.created >= value),
  modified_before: time((key, value) => key.created <= value),
  is_shared: bool((key, value) => key.isShared === value),
  fingerprint_md5: text(() => false),
  fingerprint_sha256: text(() => false),
  fingerprint_sha512: text(() => false),
};

export const courseFilters: Filters<CourseAccount> = {
  email: text((account, value) => account.email === value),
  username: text((account, value) => account.user.username === value),
  project_uuid: uuid((account, value) => account.project.uuid === value),
  state: choices(['OK', 'Closed', 'Erred', 'Pending'], (account) => account.state),
};
export const courseOrderings: Orderings<CourseAccount> = {
  created: (account) => account.created,
  modified: (account) => account.modified,
  email: (account) => account.email,
  username: (account) => account.user.username,
  state: (account) => account.state,
  project_name: (account) => account.project.name,
  project_start_date: (account) => account.project.startDate,
  project_end_date: (account) => account.project.endDate,
};

export const serviceAccountFilters: Filters<ServiceAccount> = {
  email: text((account, value) => account.email === value),
  username: text((account, value) => account.username === value),
  project_uuid: uuid((account, value) => account.project?.uuid === value),
  project: url((account, value) => account.project?.uuid === value),
  state: choices(['OK', 'Closed', 'Erred'], (account) => account.state),
};
