import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take the ES build of graphql and Node the CommonJS one, and a process must have one only.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts', 'sandbox/test/**/*.test.ts'],
    testTimeout: 15_000,
    // Most of the time is spent waiting for servers and processes, so that workers share a core well.
    maxWorkers: 3,
    // What is waited for comes at once on an idle machine, and some time later on a busy one.
    expect: { poll: { timeout: 5_000 } },
    // For tests that assert flat memory.
    execArgv: ['--expose-gc'],
    // Modules hold no state between tests, and building the schema once for each worker saves a third of the time.
    isolate: false,
  },
});
