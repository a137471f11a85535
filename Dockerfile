# Compiles with all dependencies, then installs only production dependencies. The lockfile pins all versions, and the digest pins the
# image below. It is the digest of the tag for all platforms, and is updated with the tag (renovate.json).
ARG NODE=node:24.21.0-bookworm-slim@sha256:0e0ff40c39bc087845bfb27465a0df4ea419520094bc35842ff83dd8cbe6f9b6

FROM ${NODE} AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY src src
RUN npx tsc -b tsconfig.build.json && rm -f dist/.tsbuildinfo

FROM ${NODE} AS dependencies
WORKDIR /waldur-graphql-gateway
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund
# The bill of materials. It omits development tools, which would count as missing.
RUN npm pkg delete devDependencies workspaces && npm sbom --sbom-format=cyclonedx --sbom-type=application >sbom.cdx.json

# The program writes no files: it runs with a read-only file system and without privileges.
FROM ${NODE}
ARG VERSION=1.0.0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="waldur-graphql-gateway" \
      org.opencontainers.image.description="One GraphQL endpoint in front of the REST API of Waldur" \
      org.opencontainers.image.licenses="MIT" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}" \
      org.opencontainers.image.base.name="docker.io/library/node:24.21.0-bookworm-slim"
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /gateway
COPY package.json LICENSE schema.graphql ./
COPY --from=dependencies /waldur-graphql-gateway/node_modules node_modules
COPY --from=dependencies /waldur-graphql-gateway/sbom.cdx.json ./
COPY --from=build /build/dist dist
# The user `node`, as a number, because Kubernetes can only check numbers.
USER 1000:1000
EXPOSE 4000
STOPSIGNAL SIGTERM
# Uses the shell of the image: starting Node for each check would take more than the idle gateway itself.
HEALTHCHECK --interval=10s --timeout=3s --start-period=5s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$PORT && printf 'GET /health/live HTTP/1.0\\r\\n\\r\\n' >&3 && read -r _ status _ <&3 && [ \"$status\" = 200 ]"]
# Not through npm, which would not pass signals to the gateway.
CMD ["node", "dist/main.js"]
