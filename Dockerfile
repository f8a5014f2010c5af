# Installed and built in the image; data lives in the volume. Not tried on a machine with a container engine yet.
FROM node:22-bookworm-slim

WORKDIR /opt/wisselwerk
ENV NODE_ENV=production
COPY . .
RUN npm install --no-save --no-audit --no-fund --loglevel=error \
  && node -e "import('./tools/build.mjs').then(async ({ buildStale }) => process.exit((await buildStale()) ? 0 : 1))" \
  && npm cache clean --force \
  && mkdir /data && chown -R node:node /data /opt/wisselwerk

# PostgreSQL refuses to run as root.
USER node
ENV WISSELWERK_HOME=/data HOST=0.0.0.0 PORT=4310
VOLUME /data
EXPOSE 4310
HEALTHCHECK --start-period=60s CMD node -e "fetch('http://127.0.0.1:4310/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"
CMD ["node", "tools/start.mjs", "--empty"]
