import { describe, expect, it } from 'vitest';
import { replyTo } from '../../src/command-line.ts';
import { settings } from '../../src/settings/settings.ts';

describe('command-line arguments', () => {
  it('are not needed to start the gateway', () => {
    expect(replyTo([], '1.2.3')).toBeNull();
  });

  it('that ask for help print every setting with its default, in lines that fit', () => {
    const reply = replyTo(['--help'], '1.2.3');
    expect(reply?.exitCode).toBe(0);
    const text = reply?.text ?? '';
    for (const name of Object.keys(settings)) expect(text).toMatch(new RegExp(`^  ${name}( \\(|$)`, 'm'));
    expect(text).toContain('  UPSTREAM_MAX_CONCURRENCY (8)\n');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('that are unknown are refused', () => {
    expect(replyTo(['--port=80'], '1.2.3')).toEqual({
      exitCode: 2,
      text: 'Unknown argument "--port=80". Settings are environment variables; --help lists them.\n',
    });
  });
});
