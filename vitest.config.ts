import { configDefaults, defineConfig } from 'vitest/config';

const slow = '{test,sandbox/test}/**/*.slow.test.ts';
const generated = '{test,sandbox/test}/**/*.generated.test.ts';

export default defineConfig(({ mode }) => ({
  // Vite would take the ES build of graphql and Node the CommonJS one, and a process must have one only.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    ...(mode === 'slow'
      ? { include: [slow, generated], env: { THOROUGH: 'true' } }
      : { include: ['{test,sandbox/test}/**/*.test.ts'], exclude: [...configDefaults.exclude, slow] }),
    globalSetup: 'test/support/build.ts',
    // What is waited for comes within milliseconds on an idle machine, and whenever it gets a core on a busy one. These
    // limits end what hangs; no test is to pass or fail by them.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    // Most of the time is spent waiting for servers and processes, so that workers share a core well.
    maxWorkers: 3,
    // For tests that assert flat memory.
    execArgv: ['--expose-gc'],
    // Modules hold no state between tests, and building the schema once for each worker saves a third of the time.
    isolate: false,
  },
}));
