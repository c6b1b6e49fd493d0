import { report } from '@alliance/platform/report';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';
import { AT_ONCE, trustIn } from '@alliance/platform/vouching/trust';
import type { FactLog } from './fact-log.ts';

const PAGE = 200;
/** Milliseconds between two pages, in which others have their turn. */
const PAUSE = 20;

/** Answers what is asked of a log, until something in it turns out not to be what was recorded: then nothing more. */
export interface Checking {
  /** @throws NotVouchedFor */
  asked<T>(ask: () => T): T;
  stop(): void;
}

/**
 * Checks the facts after an anchor, or all where they aren't many, before anything is answered; those before it page by
 * page beside everything else.
 * @throws NotVouchedFor
 */
export const checking = (name: string, log: FactLog, anchored: number): Checking => {
  const { askedAtOnce: asked } = trustIn(name);
  let timer: NodeJS.Timeout | undefined;

  const head = log.readHead();
  const end = head <= AT_ONCE ? 0 : Math.min(anchored, head);
  for (let position = end; position < head;) position = asked(() => log.check(position, PAGE));

  const goOn = (position: number) => {
    if (position >= end) return;
    timer = setTimeout(() => {
      try {
        goOn(asked(() => log.check(position, Math.min(PAGE, end - position))));
      } catch (error) {
        if (!(error instanceof NotVouchedFor)) report('not-checked', { service: name, error: 'unknown' });
      }
    }, PAUSE).unref();
  };
  goOn(0);
  return { asked, stop: () => clearTimeout(timer) };
};
