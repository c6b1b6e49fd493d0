import 'reflect-metadata';
import { Controller, HttpCode, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';

// The baseline: Nest on Fastify that takes a JSON body and answers; it checks nothing and keeps nothing.
class BareController {
  take() {
    return { id: 'x', revision: 1, position: 'contracts:1' };
  }
}
const descriptor = Object.getOwnPropertyDescriptor(BareController.prototype, 'take');
Post('take')(BareController.prototype, 'take', descriptor);
HttpCode(200)(BareController.prototype, 'take', descriptor);
Controller()(BareController);
class BareModule {}
Module({ controllers: [BareController] })(BareModule);
const app = await NestFactory.create(BareModule, new FastifyAdapter({ logger: false }), { logger: false });
await app.listen(0, '127.0.0.1');
process.send?.({ url: `http://127.0.0.1:${app.getHttpServer().address().port}` });
process.on('SIGTERM', () => void app.close().then(() => process.exit(0)));
