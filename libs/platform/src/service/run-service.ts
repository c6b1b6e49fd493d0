import type { Scope } from '@alliance/decider/scope';
import { CommandHandler } from '../commands/command-handler.ts';
import { consume } from '../delivery/consumer.ts';
import { ChangeFeed } from '../delivery/change-feed.ts';
import { relay } from '../delivery/relay.ts';
import { commandRoutes } from '../http/command-routes.ts';
import type { Mount } from '../http/mount.ts';
import type { Route } from '../http/route.ts';
import type { Platform } from '../ports/ports.ts';
import { believedViews } from '../relations/believed-views.ts';
import { putRelationsRight } from '../relations/relations-put-right.ts';
import { RELATION_FACTS, standingIn } from '../relations/relations.ts';
import { report, troubleOf } from '../report.ts';
import { scheduler } from '../schedule/scheduler.ts';
import { NotVouchedFor } from '../vouching/not-vouched-for.ts';
import { projectionsOf } from './projections-of.ts';
import type { RunningService, Service } from './service.ts';

export interface Run {
  readonly service: Service;
  readonly running: RunningService;
  readonly routes: readonly Route[];
  readonly mounts: readonly Mount[];
  /** Offset up to which it has heard a topic that is one partition; -1 where nothing, or where it hears nothing. */
  processedUpTo(topic: string): number;
  /** Takes no more work and finishes what is in hand. The platform closes the stores. */
  stop(): Promise<void>;
}

/** What a service's deciders need, and nothing that goes on by itself: nothing is passed on, nothing heard. */
export const openService = async (
  service: Service,
  { vault, clock, ...platform }: Platform,
  tenant: string,
): Promise<RunningService> => {
  const { name } = service;
  const views = believedViews(name, await platform.viewStore(name), vault.voucher);
  const store = service.topic === undefined ? undefined : await platform.eventStore(name);
  const aggregates = service.offers;
  const hasEnded = async (scope: Scope) => (await service.hasEnded?.(running, scope)) ?? false;
  const standingOf = (scope: Scope) => standingIn(views, scope);
  const commandHandler =
    store &&
    new CommandHandler({ service: name, tenant, store, vault, clock, aggregates, hasEnded, standingOf });
  const deciding = () => {
    if (!commandHandler) throw new Error(`${name} decides nothing`);
    return commandHandler;
  };
  const running: RunningService = {
    name,
    topic: service.topic,
    tenant,
    clock,
    views,
    vault,
    notes: () => platform.notes(name),
    changeFeed: new ChangeFeed(views),
    send: (sent) => deciding().handle(sent),
    earlier: (by, idempotencyKey) => deciding().earlier(by, idempotencyKey),
    state: (aggregate, scope, id) => deciding().state(aggregate, scope, id),
  };
  return running;
};

/** Brings one service to life on a platform: its command handler, its relay where topics aren't the logs, and its subscription. */
export const runService = async (
  service: Service,
  platform: Platform,
  tenant: string,
  looksEvery?: number,
): Promise<Run> => {
  const { topics, publishing, clock, leases, vault } = platform;
  const { name } = service;
  const running = await openService(service, platform, tenant);
  const { views } = running;
  if (platform.readingLog) await putRelationsRight(service, views, platform.readingLog);
  /** A log that isn't believed any more answers with the same however often it is asked. */
  const reported = new WeakSet<NotVouchedFor>();
  const trouble = (error: unknown) => {
    if (error instanceof NotVouchedFor) {
      if (reported.has(error)) return;
      reported.add(error);
    }
    report('delivery-trouble', { service: name, ...troubleOf(error) }, 'warning');
  };
  const store = service.topic === undefined ? undefined : await platform.eventStore(name);
  const schedules = service.schedules?.(running) ?? [];
  const notes = schedules.length > 0 ? await running.notes() : undefined;
  const incoming =
    service.subscribesTo.length > 0
      ? await consume({
          consumer: name,
          topics: service.subscribesTo,
          projections: projectionsOf(service),
          // Every guard asks for relations, so every service keeps them.
          handlesOnly: service.handlesOnly && [...RELATION_FACTS, ...service.handlesOnly],
          keepsJournal: service.keepsJournal,
          // Little is heard by who decides, and soon: a pair that has just begun waits for it.
          alone: service.topic !== undefined,
          views,
          from: topics,
          voucher: vault.voucher,
          publishing,
          onParked: ({ topic, id, reason }) =>
            report('parked', { consumer: name, topic, factId: id, reason }, 'error'),
          onTrouble: trouble,
          clock,
        })
      : undefined;
  // Last, and nothing is waited for any more: a start that fails leaves nothing behind that goes on by itself.
  const outgoing =
    publishing && store && service.topic !== undefined
      ? relay(name, service.topic, { store, views, publishing, leases }, trouble)
      : undefined;
  const scheduling =
    notes && scheduler(schedules, { service: name, notes, clock, leases }, trouble, looksEvery);
  return {
    service,
    running,
    routes: [...commandRoutes(service, running), ...service.routes(running)],
    mounts: service.mounts?.(running) ?? [],
    processedUpTo: (topic) => incoming?.processedUpTo(topic) ?? -1,
    stop: async () => {
      await scheduling?.stop();
      await outgoing?.stop();
      await incoming?.stop();
    },
  };
};
