import type { Source } from '../planning/source.ts';
import { type BuilderTypes, builder, type FieldBuilder } from './builder.ts';

const ref = (name: string) => builder.interfaceRef<Source>(name);

/** The interfaces of types that tell of the same, apart from their fields. */
export const Person = ref('Person');
export const ServiceAccount = ref('ServiceAccount');
export const RoleGrant = ref('RoleGrant');

/**
 * The field builder of an interface as that of the objects that implement it, which inherit what is declared with it. The two
 * differ in nothing but their types.
 */
export const forObjects = (t: PothosSchemaTypes.InterfaceFieldBuilder<BuilderTypes, Source>): FieldBuilder =>
  t as unknown as FieldBuilder;
