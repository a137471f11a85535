import type { IncomingMessage, ServerResponse } from 'node:http';

/** Handles an HTTP request: its response is sent some time later. */
export type RequestListener = (request: IncomingMessage, response: ServerResponse) => void;
