/**
 * How a server's heap is kept. Almost all that it makes lives for one request: with room for it, it is gone before it
 * would be moved. V8 must not guess from what happened to live when it looked that some of it lives longer, and put it
 * among the old: there it would hold all that it points to until the next collection of the whole heap. The Dockerfile
 * and docker-compose.yml say the same (a test compares). Measured by `npm run bench -- gateways`.
 */
export const GATEWAY_HEAP = ['--max-semi-space-size=128', '--no-allocation-site-pretenuring'];
export const DEPARTMENT_HEAP = ['--max-semi-space-size=32', '--no-allocation-site-pretenuring'];
