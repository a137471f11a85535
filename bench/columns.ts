import type { OperationName } from './operations.ts';

/** Parameters of the REST API that ask for these columns and no others. */
export const fields = (...names: string[]): string => names.map((name) => `field=${name}`).join('&');

/** The columns of offerings and of resources that an operation takes; empty where it reads none of them. */
interface Columns {
  readonly offerings: string;
  readonly resources: string;
}

/** The columns that each operation needs at least, as query parameters. */
export const neededColumns: Readonly<Record<OperationName, Columns>> = {
  List: { offerings: fields('name', 'state', 'type', 'uuid'), resources: '' },
  Nested: {
    offerings: fields('name', 'plans', 'state', 'uuid'),
    resources: fields('name', 'offering_uuid', 'project_uuid', 'state', 'uuid'),
  },
  ResourcePage: {
    offerings: '',
    resources: fields(
      ...['name', 'offering_name', 'offering_uuid', 'plan_name', 'plan_uuid'],
      ...['project_name', 'project_uuid', 'state', 'uuid'],
    ),
  },
};
