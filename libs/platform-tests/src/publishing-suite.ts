import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Publishing, Topics } from '@alliance/platform/ports/topics';
import { listen } from './listening.ts';
import type { Opened } from './opened.ts';
import { someMessages } from './sample-messages.ts';

/** What holds for whatever brings facts into topics that aren't the logs themselves. */
export const publishingSuite = (name: string, open: () => Promise<Opened<Topics & Publishing>>): void =>
  describe(`publishing ${name}`, () => {
    let opened: Opened<Topics & Publishing>;
    let bus: Topics & Publishing;
    beforeEach(async () => {
      opened = await open();
      bus = opened.port;
    });
    afterEach(() => opened.destroy());

    it('adds a message that is published again', async () => {
      const messages = someMessages(1, 1);
      await bus.publish('reviews', messages);
      await bus.publish('reviews', messages);
      await bus.publish('reviews', someMessages(1, 1, 1));
      const listening = await listen(bus, 'insights', ['reviews']);
      await listening.heard(2);
      const offsets = listening.deliveries
        .filter(({ message }) => message.id === 'fact-0')
        .map(({ offset }) => offset);
      expect(new Set(offsets).size).toBeGreaterThanOrEqual(2);
    });
    it('publishes nothing when there is nothing', async () => {
      await expect(bus.publish('reviews', [])).resolves.toBeUndefined();
    });
    it('is durable before it is answered', async () => {
      await bus.publish('reviews', someMessages(40, 4));
      bus = await opened.reopen();
      const listening = await listen(bus, 'insights', ['reviews']);
      await listening.heard(40);
    });
  });
