import 'reflect-metadata';
import { Controller, HttpCode, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { embedded } from '@alliance/platform-embedded/embedded';
import { someFacts } from './appends.ts';

// The baselines: Nest on Fastify that takes a JSON body and answers. It checks nothing, and keeps nothing either,
// unless it is given a folder: then it appends one fact to our event store there, and answers once it is durable.
const [folder] = process.argv.slice(2);
const store =
  folder === undefined ? undefined : await (await embedded({ dir: folder })).eventStore('contracts');

class BareController {
  async take() {
    const [fact] = store ? someFacts(1) : [];
    if (fact) await store?.append([{ stream: fact.stream, expected: 'any', facts: [fact] }]);
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
process.send?.({ url: await app.getUrl() });
process.on('SIGTERM', () => void app.close().then(() => process.exit(0)));
