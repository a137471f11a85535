import type { FieldBuilder } from './builder.ts';
import { ViewAs } from './enums.ts';

/** What a field takes besides whose objects are there for customers too. */
export const viewAs = (t: Pick<FieldBuilder, 'arg'>) =>
  t.arg({ type: ViewAs, required: true, defaultValue: 'PROVIDER', description: 'From which side you look.' });
