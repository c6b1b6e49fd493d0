import 'reflect-metadata';
import { Controller, HttpCode, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { newFact } from './frozen-store/fact.ts';
import { frozenStore } from './frozen-store/store.ts';
import { reportUsage } from './usage-report.ts';

// The baselines: Nest on Fastify that takes a JSON body and answers. It checks nothing, and keeps nothing either,
// unless it is given a file: then it appends one fact to the frozen store there, and answers once it is durable.
const [file] = process.argv.slice(2);
const store = file === undefined ? undefined : frozenStore(file);

class BareController {
  async take() {
    await store?.append(newFact());
    return { id: 'x', revision: 1, position: 'contracts:1' };
  }
}
const { prototype } = BareController;
const descriptor = Object.getOwnPropertyDescriptor(prototype, 'take') ?? {};
Post('take')(prototype, 'take', descriptor);
HttpCode(200)(prototype, 'take', descriptor);
Controller()(BareController);
class BareModule {}
Module({ controllers: [BareController] })(BareModule);

const adapter = new FastifyAdapter({ logger: false });
const app = await NestFactory.create<NestFastifyApplication>(BareModule, adapter, { logger: false });
await app.listen(0, '127.0.0.1');
reportUsage();
process.send?.({ url: await app.getUrl(), ...(store && { durability: store.durability }) });
process.on('SIGTERM', () => {
  void app.close().then(() => {
    store?.close();
    process.exit(0);
  });
});
