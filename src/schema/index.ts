import { specifiedDirectives } from 'graphql';
import { builder } from './builder.ts';
import { generationDirectives, incrementalDirectives } from './directives.ts';
import { noteGenerations } from './generations.ts';
import { semanticNonNullDirective } from './nullability.ts';
import './scalars.ts';
import './query.ts';
import './search.ts';
import './server.ts';
import './account/index.ts';
import './bill/index.ts';
import './catalog/index.ts';
import './category/index.ts';
import './checklist/index.ts';
import './event/index.ts';
import './offering/index.ts';
import './order/index.ts';
import './organization-group/index.ts';
import './people/index.ts';
import './plugin/plugin.ts';
import './plan/index.ts';
import './policy/index.ts';
import './promotion/index.ts';
import './provider/index.ts';
import './resource/index.ts';
import './usage/index.ts';
import './rights.ts';
import './role/index.ts';
import './site/index.ts';
import './write/mutation.ts';
// Last: tools list the fields of queries in this order, and readers rarely need those of federation.
import './federation.ts';

/** The whole schema. */
export const schema = builder.toSchema({
  // The printed schema is sorted. A sorted copy of all types would take a tenth of the start time.
  sortSchema: false,
  directives: [
    ...specifiedDirectives,
    ...incrementalDirectives,
    ...generationDirectives,
    semanticNonNullDirective,
  ],
});

noteGenerations(schema);
