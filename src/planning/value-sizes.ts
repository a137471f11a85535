import { type GraphQLField, getNamedType, getNullableType, isEnumType, isListType } from 'graphql';
import { assumedListLength } from '../relations/cost.ts';

/** Approximate bytes of a long text or an object of a plug-in. Some have a hundred times as many, most far fewer. */
const largeBytes = 16_384;

/** Approximate bytes of a value, by the name of its type. */
const bytesByType: Readonly<Record<string, number>> = {
  Boolean: 5,
  Int: 6,
  Float: 10,
  ID: 60,
  UUID: 34,
  DateTime: 32,
  Date: 12,
  Decimal: 16,
  URL: 120,
  String: 40,
  JSON: largeBytes,
};
const enumBytes = 16;

/** Fields with texts of any length, by people or from logs. */
export const longTexts: ReadonlySet<string> = new Set([
  'body',
  'config',
  'consumerMessage',
  'contactDetails',
  'description',
  'errorMessage',
  'errorTraceback',
  'fullDescription',
  'gettingStarted',
  'glauthUsersConfig',
  'integrationGuide',
  'message',
  'output',
  'providerMessage',
  'publicKey',
  'requestComment',
  'scopeErrorMessage',
  'staffNotes',
  'vendorDetails',
]);

/** Approximate bytes of the value of a scalar or an enum in a response. */
export function typicalBytes(field: GraphQLField<unknown, unknown>): number {
  const type = getNamedType(field.type);
  const one = longTexts.has(field.name)
    ? largeBytes
    : isEnumType(type)
      ? enumBytes
      : (bytesByType[type.name] ?? 0);
  return isListType(getNullableType(field.type)) ? assumedListLength * one : one;
}
