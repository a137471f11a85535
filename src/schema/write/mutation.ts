import { builder } from '../builder.ts';

builder.mutationType({
  description:
    'Everything that you can change. Each mutation takes one `input` and returns the changed object and ' +
    '`userErrors`. Several mutations in one document run one after the other. A mutation that fails is ' +
    'null with an error in `errors`; the mutations after it still run, and the results of the others are ' +
    'kept. A write is sent to Waldur once and never repeated. The only exception is a write to a ' +
    'resource that Waldur refuses on the side of the provider or of the customer, because it hides the ' +
    'resource there or you lack the right: the gateway then sends the write to the other side. An object ' +
    'of a payload is null without a user error when the change was made, but Waldur did not return which ' +
    'object it is.',
});
