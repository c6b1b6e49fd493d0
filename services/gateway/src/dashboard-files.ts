import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import files from '@fastify/static';
import { notFound } from '@alliance/platform/http/problem';
import { sendProblem } from '@alliance/platform/http/problem-filter';
import { sayCharset } from '@alliance/platform/http/safe-headers';
import fastify, { type FastifyReply } from 'fastify';

const BUILT = fileURLToPath(new URL('../../../dashboard/dist/app/', import.meta.url));

/**
 * The built dashboard. Files with a fingerprint in their name are kept by browsers for good; every other address
 * gets the page, which finds its own way.
 */
export const dashboardFiles = async (folder = BUILT) => {
  if (!existsSync(folder)) throw new Error('the dashboard is not built: run "npm run build" first');
  const app = fastify({
    logger: false,
    frameworkErrors: (_error, _request, reply: FastifyReply) => sendProblem(reply, notFound()),
  });
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
  app.addHook('onSend', sayCharset);
  await app.register(compress);
  await app.register(files, {
    root: folder,
    wildcard: false,
    setHeaders: (reply, path) =>
      void reply.header(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ),
  });
  app.setNotFoundHandler((request, reply) =>
    request.method === 'GET' && !request.url.includes('/assets/')
      ? reply.header('cache-control', 'no-cache').sendFile('index.html')
      : reply.code(404).send(),
  );
  await app.ready();
  return {
    answer: (request: IncomingMessage, response: ServerResponse) => app.routing(request, response),
    stop: () => app.close(),
  };
};
