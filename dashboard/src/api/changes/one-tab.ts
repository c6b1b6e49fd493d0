import { base } from '../../device/base.ts';
import { whenLost } from './when-lost.ts';
import type { Said } from './said.ts';

/** How long a tab that leads has to answer, in milliseconds, before another takes its place. */
const ANSWERS_WITHIN = 3_000;
const NAME = `alliance-changes${base}`;

/** How long the tab that listens remembers what it heard, in milliseconds, for one that is being opened. */
const REMEMBERED = 60_000;

/** What tabs say to each other: what was heard, whether the one that listens is awake, and that one has been opened. */
type Passed = { readonly said: Said } | 'is-anybody-listening' | 'i-am' | 'i-have-come';

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
  const lately = recently();
  let doubt: ReturnType<typeof setTimeout> | undefined;

  const lead = async (displaced: AbortSignal): Promise<void> => {
    leads = true;
    const both = AbortSignal.any([stop, displaced]);
    const pass = (said: Said) => {
      if (both.aborted) return;
      tell({ said });
      lately.heard(said);
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
    // It has read before it could hear: what moved in between is told once more, and reading again does no harm.
    if (data === 'i-have-come') return leads && lately.all().forEach((said) => tell({ said }));
    clearTimeout(doubt);
    doubt = undefined;
    if (data === 'i-am') return;
    watch.heard(data.said);
    hear(data.said);
  });
  stop.addEventListener('abort', () => (clearTimeout(doubt), channel.close()), { once: true });
  tell('i-have-come');
  void take({ signal: stop });
};

/** The latest of what moved, each once. */
const recently = () => {
  const moved = new Map<string, { readonly said: Said; readonly at: number }>();
  return {
    heard: (said: Said): void => {
      if (said.kind === 'moved') moved.set(said.allianceId ?? '', { said, at: Date.now() });
    },
    all: (): readonly Said[] =>
      [...moved.values()].filter(({ at }) => Date.now() - at < REMEMBERED).map(({ said }) => said),
  };
};
