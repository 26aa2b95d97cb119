# One image for every part of the platform; the command says which part runs:
#   node gateway/index.ts | node subgraphs/<department>/index.ts | node shared/launch/provision.ts | node shared/launch/sample.ts …
FROM node:26-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No install scripts and nothing optional: they bring a Node of their own and the embedded PostgreSQL, and the image needs neither.
RUN npm ci --omit=dev --omit=optional --ignore-scripts

FROM node:26-slim
WORKDIR /app
ENV NODE_ENV=production \
    NODE_OPTIONS=--disable-warning=ExperimentalWarning \
    NODE_COMPILE_CACHE=/tmp/compile-cache \
    HOST=0.0.0.0
COPY --from=packages /app/node_modules node_modules
COPY package.json LICENSE ./
COPY shared shared
COPY subgraphs subgraphs
COPY gateway gateway
USER node
EXPOSE 4000
CMD ["node", "--max-semi-space-size=128", "--no-allocation-site-pretenuring", "--no-memory-reducer", "--expose-gc", "gateway/index.ts"]
