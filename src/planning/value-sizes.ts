import { type GraphQLField, getNamedType, getNullableType, isEnumType, isListType } from 'graphql';
import { assumedListLength } from '../relations/cost.ts';

/** About what a long text or an object of a plug-in takes, in bytes. Some have a hundred times as much, most far less. */
const largeBytes = 16_384;

/** About what a value takes, in bytes, by the name of its type. */
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

/** Fields that hold texts of any length: what people write at length, and what programs log. */
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

/** About how many bytes the value of a scalar or an enum takes in a response. */
export function typicalBytes(field: GraphQLField<unknown, unknown>): number {
  const type = getNamedType(field.type);
  const one = longTexts.has(field.name)
    ? largeBytes
    : isEnumType(type)
      ? enumBytes
      : (bytesByType[type.name] ?? 0);
  return isListType(getNullableType(field.type)) ? assumedListLength * one : one;
}
