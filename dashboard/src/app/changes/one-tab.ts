import { base } from '../base.ts';
import { whenLost } from './when-lost.ts';
import type { Said } from './said.ts';

/** How long a tab that leads has to answer, in milliseconds, before another takes its place. */
const ANSWERS_WITHIN = 3_000;
const NAME = `alliance-changes${base}`;

/** What tabs say to each other: what was heard, and whether the one that listens is awake. */
type Passed = { readonly said: Said } | 'is-anybody-listening' | 'i-am';

type Listening = (hear: (said: Said) => void, stop: AbortSignal, takenOver: boolean) => Promise<void>;

/** Whoever waited longer than this for its turn, in milliseconds, takes over from a tab that is gone. */
const FIRST_COME = 1_000;

/**
 * Lets one tab of this browser listen and tell the others, because a browser opens few connections to a server. The
 * next takes over when that tab is closed, or when it is put to sleep and doesn't answer.
 */
export const inOneTab = (listening: Listening, hear: (said: Said) => void, stop: AbortSignal): void => {
  if (!('locks' in navigator) || typeof BroadcastChannel === 'undefined')
    return void listening(hear, stop, false);
  const channel = new BroadcastChannel(NAME);
  // A channel has no other origins to leave out.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const tell = (passed: Passed) => channel.postMessage(passed);
  const since = Date.now();
  let leads = false;
  let doubt: ReturnType<typeof setTimeout> | undefined;

  const lead = async (displaced: AbortSignal): Promise<void> => {
    leads = true;
    const both = AbortSignal.any([stop, displaced]);
    const pass = (said: Said) => {
      if (both.aborted) return;
      tell({ said });
      hear(said);
    };
    await listening(pass, both, Date.now() - since > FIRST_COME);
    leads = false;
  };
  const take = (options: LockOptions): Promise<void> => {
    const displaced = new AbortController();
    return navigator.locks
      .request(NAME, options, () => lead(displaced.signal))
      .catch(() => displaced.abort())
      .then(() => (stop.aborted ? undefined : take({ signal: stop })));
  };
  const ask = () => {
    if (leads || doubt !== undefined) return;
    tell('is-anybody-listening');
    doubt = setTimeout(() => {
      doubt = undefined;
      void take({ steal: true });
    }, ANSWERS_WITHIN);
  };

  const watch = whenLost(ask, stop);
  channel.addEventListener('message', ({ data }: MessageEvent<Passed>) => {
    if (data === 'is-anybody-listening') return leads && tell('i-am');
    clearTimeout(doubt);
    doubt = undefined;
    if (data === 'i-am') return;
    watch.heard(data.said);
    hear(data.said);
  });
  stop.addEventListener('abort', () => (clearTimeout(doubt), channel.close()), { once: true });
  void take({ signal: stop });
};
