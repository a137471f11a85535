import type { Source } from '../planning/source.ts';
import { type BuilderTypes, builder, type FieldBuilder } from './builder.ts';

const ref = (name: string) => builder.interfaceRef<Source>(name);

/** The interfaces of types that describe the same thing. Their fields are declared elsewhere. */
export const Person = ref('Person');
export const ServiceAccount = ref('ServiceAccount');
export const RoleGrant = ref('RoleGrant');

/**
 * The field builder of an interface, typed as that of the objects that implement it and inherit its fields. The two differ
 * only in their types.
 */
export const forObjects = (t: PothosSchemaTypes.InterfaceFieldBuilder<BuilderTypes, Source>): FieldBuilder =>
  t as unknown as FieldBuilder;
