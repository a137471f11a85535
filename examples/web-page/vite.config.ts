import { defineConfig } from 'vite';

/** Page and gateway are one origin for the browser; `GATEWAY_URL` says where the gateway really is. */
const target = process.env.GATEWAY_URL ?? 'http://127.0.0.1:4000';
const proxy = { '/graphql': { target, ws: true } };

const config = defineConfig({ server: { proxy }, preview: { proxy } });

export default config;
