import { report, troubleOf } from '@alliance/platform/report';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Below 24 there is no `node:sqlite`, and more is missing: better to say so than to fail somewhere. */
export const needsNode24 = (): void => {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major >= 24) return;
  say(
    `Learning Alliance needs Node 24 or newer; this is ${process.version}. "npm start" brings its own on most systems.`,
  );
  process.exit(1);
};

/**
 * What Node would print by itself may hold anything: a warning and an error that nobody caught are told like
 * everything else, by their class and place. After such an error nothing can be relied on any more.
 */
const reportUncaught = () => {
  process.removeAllListeners('warning');
  process.on('warning', (warning) => report('warning', troubleOf(warning), 'warning'));
  process.on('uncaughtException', (error) => {
    report('crashed', troubleOf(error));
    process.exit(1);
  });
};

/** Runs a process until it gets a signal to stop; a second signal ends it at once. */
export const runUntilSignal = async (start: () => Promise<{ stop(): Promise<void> }>): Promise<void> => {
  needsNode24();
  reportUncaught();
  try {
    const { stop } = await start();
    let stopping = false;
    for (const signal of SIGNALS)
      process.on(signal, () => {
        if (stopping) process.exit(1);
        stopping = true;
        void stop().then(
          () => process.exit(0),
          () => process.exit(1),
        );
      });
  } catch (error) {
    giveUp(error);
  }
};

/** Ends the process with the sentence that whoever starts it can act on. */
export const giveUp = (error: unknown): never => {
  say(error instanceof Error ? error.message : 'it could not be started');
  process.exit(1);
};

const say = (sentence: string) => void process.stderr.write(`${sentence}\n`);
