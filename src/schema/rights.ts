import { rights } from '../relations/relations.ts';
import type { Right } from '../relations/rights.ts';
import { builder, type FieldBuilder } from './builder.ts';
import { onlyWithAnError } from './nullability.ts';
import {
  Customer,
  Offering,
  Order,
  Project,
  Resource,
  type RowRef,
  ServiceProvider,
  UsagePolicy,
} from './refs.ts';
import { fetchedValue } from './related.ts';

/** The field of a type that tells of a mutation: `viewerCanPause` of an offering for `pauseOffering`. */
export function rightField(type: string, mutation: string): string {
  const rest = mutation.replace(type, '');
  return `viewerCan${rest[0]?.toUpperCase()}${rest.slice(1)}`;
}

/** What the answer depends on. */
function decisive({ rule }: Right, noun: string): string {
  const all = ['your roles'];
  if (rule.site !== undefined) all.push('the settings of the site');
  if (rule.states !== undefined || rule.told !== undefined) all.push(`the state of the ${noun}`);
  return all.join(', ').replace(/, (?=[^,]*$)/, ' and ');
}

/** When the answer is null. */
function nullIn({ rule }: Right): string {
  if (rule.permission === undefined) return onlyWithAnError;
  const author =
    rule.author === undefined
      ? ''
      : ', or where the person who placed the order may, too, and the server does not say who that is';
  const newer = rule.known === undefined ? '' : ' Servers of 2024 do not tell.';
  return `Null where the server keeps the permissions of your roles to itself${author}.${newer}`;
}

function addRights(ref: RowRef, noun: string, rightsOf: Readonly<Record<string, Right>>): void {
  builder.objectFields(ref, (t: FieldBuilder) =>
    Object.fromEntries(
      Object.entries(rightsOf).map(([mutation, right]) => [
        rightField(ref.name, mutation),
        fetchedValue(
          t,
          right,
          'Boolean',
          `Whether \`${mutation}\` is open to you now, by ${decisive(right, noun)}; not by what closes a whole organization or ` +
            `project. ${nullIn(right)}`,
        ),
      ]),
    ),
  );
}

addRights(Offering, 'offering', rights.Offering);
addRights(Order, 'order', rights.Order);
addRights(Resource, 'resource', rights.Resource);
addRights(ServiceProvider, 'service provider', rights.ServiceProvider);
addRights(Project, 'project', rights.Project);
addRights(Customer, 'customer', rights.Customer);
addRights(UsagePolicy, 'policy', rights.UsagePolicy);
