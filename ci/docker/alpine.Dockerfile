# docker build -f ci/docker/alpine.Dockerfile -t changebook . , after `npm pack`: see docs/ci.md.
FROM node:22-alpine AS package
COPY changebook-*.tgz /tmp/changebook.tgz
COPY ci/docker/build.sh /tmp/build.sh
RUN sh /tmp/build.sh /tmp/changebook.tgz /opt/changebook

FROM node:22-alpine
# `--since` and `changebook diff` ask git.
RUN apk add --no-cache git && git config --system safe.directory '*'
COPY --from=package /opt/changebook /opt/changebook
RUN ln -s /opt/changebook/dist/cli.mjs /usr/local/bin/changebook
USER node
WORKDIR /work
ENTRYPOINT ["changebook"]
CMD ["lint"]
