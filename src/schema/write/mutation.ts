import { builder } from '../builder.ts';

builder.mutationType({
  description:
    'Everything that can be changed. Each mutation takes one `input` and answers with the changed object and ' +
    '`userErrors`. Several in one document run one after the other. A write is sent to Waldur once and never repeated.',
});
