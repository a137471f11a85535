import { beforeAll, describe, expect, it } from 'vitest';
import { writeExceptions } from './recorded/exceptions.ts';
import { castOf } from './recorded/play.ts';
import { createStage, stepDifferences, stepKeys } from './recorded/play-writes.ts';
import { rules } from './recorded/rules.ts';
import { useSandbox } from './support.ts';

/** The server of October 2024 whose exchanges were recorded. */
const client = useSandbox({ server: '2024' });

const keys = stepKeys(rules.writes);
const listed = writeExceptions.flatMap((each) => each.steps);

/** What each step differs in, by its key. The steps are one course: each stands on those before it. */
const found = new Map<string, readonly string[]>();

describe(`writes: ${rules.writes.length} steps of one course, ${rules.writes.length - listed.length} as recorded`, () => {
  beforeAll(async () => {
    const stage = createStage(client(), castOf(client().sandbox));
    for (const [index, step] of rules.writes.entries()) {
      found.set(keys[index] ?? '', stepDifferences(stage, step, await stage.play(step)));
    }
  });

  it.each(keys)('%s', (key) => {
    const differs = found.get(key);
    if (listed.includes(key)) expect(differs).not.toEqual([]);
    else expect(differs).toEqual([]);
  });

  it('lists only steps that exist', () => {
    expect(listed.filter((key) => !keys.includes(key))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
  });
});
