import { opening, type Answer } from '@alliance/platform/http/plain-answers';
import { report } from '@alliance/platform/report';
import { openWithRetry } from './open-with-retry.ts';
import { openListener } from './http-listener.ts';
import { probeAt } from './probes.ts';
import type { State } from './state.ts';
import { monitorHealth, type Dependency } from './health-monitor.ts';

/** Milliseconds that requests have to be answered in, once the process is to stop: it has ten seconds for all. */
const DRAINED_WITHIN = 5_000;

export interface Open {
  readonly answer: Answer;
  /** Stops the relay and the subscriptions, then closes the connections to the engines. */
  stop(): Promise<void>;
}

export interface HostingOptions {
  readonly name: string;
  readonly port: number;
  readonly host: string;
  /** What has to answer before it can be opened, and for as long as it is to be ready. */
  readonly needs: readonly Dependency[];
  readonly open: () => Promise<Open>;
  /** Called when it can't be opened and waiting won't help. */
  readonly onRefused: (error: unknown) => void;
}

export interface Hosting {
  readonly port: number;
  readonly state: () => State;
  stop(): Promise<void>;
}

/** Opens the port at once, and the service as soon as its dependencies answer. Throws when the port is taken. */
export const startHosting = async ({
  name,
  needs,
  open,
  onRefused,
  ...at
}: HostingOptions): Promise<Hosting> => {
  const ending = new AbortController();
  const engines = monitorHealth(needs);
  let opened: Open | undefined;
  const state = (): State => {
    if (ending.signal.aborted) return { is: 'draining' };
    const waitsFor = engines.away();
    if (!opened) return { is: 'opening', waitsFor };
    return waitsFor.length === 0 ? { is: 'ready' } : { is: 'waiting', waitsFor };
  };
  const answererOf = (path: string): Answer => probeAt(path, state) ?? opened?.answer ?? opening;
  const listener = await openListener(at, answererOf).catch(async (error: unknown) => {
    await engines.stop();
    throw error;
  });
  report('listening', { service: name, port: listener.port });
  const comingUp = async () => {
    opened = await openWithRetry(name, engines, open, ending.signal);
    if (opened) report('open', { service: name, port: listener.port });
  };
  const coming = comingUp().catch(onRefused);
  return {
    port: listener.port,
    state,
    stop: async () => {
      ending.abort();
      await listener.drain(DRAINED_WITHIN);
      await engines.stop();
      await coming;
      await opened?.stop();
      report('stopped', { service: name });
    },
  };
};
