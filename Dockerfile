# Compiles with all dependencies, then installs those of production alone. The lockfile pins every version.
FROM node:20.20.2-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY src src
RUN npx tsc -b tsconfig.build.json && rm -f dist/.tsbuildinfo

FROM node:20.20.2-bookworm-slim AS dependencies
WORKDIR /gateway
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund

# Nothing here is written to: it runs with a read-only file system and no privileges.
FROM node:20.20.2-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /gateway
COPY package.json LICENSE schema.graphql ./
COPY --from=dependencies /gateway/node_modules node_modules
COPY --from=build /build/dist dist
USER node
EXPOSE 4000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=5s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Not through npm, which would keep signals from the gateway.
CMD ["node", "dist/main.js"]
