# An image of the server from its tarball (docs/self-hosting.md). Each step below the line is tried outside a container
# by tools/try-image.mjs; a container engine has not built it yet.
FROM node:22-bookworm-slim AS build
WORKDIR /src
COPY . .
RUN npm ci --no-audit --no-fund --loglevel=error
RUN node tools/pack.mjs server --into /packages

FROM node:22-bookworm-slim
COPY --from=build /packages /packages
RUN tar -xzf /packages/wisselwerk-server-*.tar.gz -C /opt && rm -r /packages
RUN mkdir /data && chown node:node /data
WORKDIR /opt/wisselwerk
# PostgreSQL refuses to run as root.
USER node
ENV NODE_ENV=production WISSELWERK_HOME=/data HOST=0.0.0.0 PORT=4310
VOLUME /data
EXPOSE 4310
HEALTHCHECK --start-period=60s CMD node -e "fetch('http://127.0.0.1:' + process.env.PORT + '/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"
CMD ["node", "dist/server/server.js", "--empty"]
