import { builder } from '../builder.ts';

builder.mutationType({
  description:
    'Everything that can be changed. Each mutation takes one `input` and answers with the changed object and ' +
    '`userErrors`. Several in one document run one after the other: one that fails is null with an error in `errors`, ' +
    'the ones after it run all the same, and what the others answered is kept. A write is sent to Waldur once and never ' +
    'repeated. Only one to a resource that Waldur refuses on one side of the market, as it hides the resource there or you ' +
    'lack the right, is sent to the other side. An object of a payload is null without a user error when the change was ' +
    'made and Waldur did not tell which object it is.',
});
