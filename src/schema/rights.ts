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

/** The field that says whether the viewer may call a mutation: `viewerCanPause` of an offering for `pauseOffering`. */
export function rightField(type: string, mutation: string): string {
  const rest = mutation.replace(type, '');
  return `viewerCan${rest[0]?.toUpperCase()}${rest.slice(1)}`;
}

/** What the value depends on, in words. */
function decisive({ rule }: Right, noun: string): string {
  const all = ['your roles'];
  if (rule.site !== undefined) all.push('the settings of the site');
  if (rule.states !== undefined || rule.serverColumn !== undefined) all.push(`the state of the ${noun}`);
  return all.join(', ').replace(/, (?=[^,]*$)/, ' and ');
}

/** When the value is null, in words. */
function nullIn({ rule }: Right): string {
  if (rule.permission === undefined) return onlyWithAnError;
  const author =
    rule.author === undefined
      ? ''
      : ', or when the user who placed the order may call it, too, and the server does not return that user';
  const newer = rule.known === undefined ? '' : ' Servers of 2024 do not have it.';
  return `Null when the server does not return the permissions of your roles${author}.${newer}`;
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
          `Whether you may call \`${mutation}\` now, according to ${decisive(right, noun)}. Does not consider whether a whole ` +
            `organization or project is closed. ${nullIn(right)}`,
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
