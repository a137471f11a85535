import { type DocumentNode, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

/** The beginning of a sentence in the description of each field whose value is for the caller alone. */
export const secretSentence = 'A secret';

const known = new WeakMap<DocumentNode, boolean>();

/** Whether a valid document selects a secret, in any of its operations. */
export function selectsSecrets(schema: GraphQLSchema, document: DocumentNode): boolean {
  let found = known.get(document);
  if (found === undefined) {
    found = false;
    const info = new TypeInfo(schema);
    const note = (): void => {
      if (info.getFieldDef()?.description?.includes(secretSentence)) found = true;
    };
    visit(document, visitWithTypeInfo(info, { Field: note }));
    known.set(document, found);
  }
  return found;
}
