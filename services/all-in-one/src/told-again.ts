import type { Platform } from '@alliance/platform/ports/ports';
import type { Service } from '@alliance/platform/service/service';

/**
 * Where a service's views are gone, everything that it hears is passed on to it again. How far it had come lies in
 * the bus as well, so that what it has forgotten would not be offered by itself. Called before relays start.
 */
export const toldAgain = async (services: readonly Service[], platform: Platform): Promise<void> => {
  for (const { name, topic } of services) {
    if (topic === undefined) continue;
    const hearing = services.filter(({ hears }) => hears.includes(topic));
    const heard = await Promise.all(
      hearing.map(async (service) =>
        (await platform.viewStore(service.name)).checkpoint(service.name, topic, 0),
      ),
    );
    const views = await platform.viewStore(name);
    if (heard.every((offset) => offset >= 0) || (await views.checkpoint('relay', topic, 0)) <= 0) continue;
    await views.transact((transaction) => transaction.moveCheckpoint('relay', topic, 0, 0));
  }
};
