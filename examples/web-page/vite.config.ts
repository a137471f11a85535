import { defineConfig } from 'vite';

/** For the browser, page and gateway have the same origin; `GATEWAY_URL` is the real address of the gateway. */
const target = process.env.GATEWAY_URL ?? 'http://127.0.0.1:4000';
const proxy = { '/graphql': { target, ws: true } };

const config = defineConfig({ server: { proxy }, preview: { proxy } });

export default config;
