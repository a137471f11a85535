import type { FieldBuilder } from './builder.ts';
import { ViewAs } from './enums.ts';

/** The argument `as` of a field whose objects customers can read, too. */
export const viewAs = (t: Pick<FieldBuilder, 'arg'>) =>
  t.arg({
    type: ViewAs,
    required: true,
    defaultValue: 'PROVIDER',
    description: 'Whether you read as a provider or as a customer.',
  });
