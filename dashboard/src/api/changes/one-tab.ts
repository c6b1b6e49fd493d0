import { base } from '../../device/base.ts';
import { whenLost } from './when-lost.ts';
import type { StreamMessage } from './stream-message.ts';

/** How long a tab that leads has to answer, in milliseconds, before another takes its place. */
const ANSWERS_WITHIN = 3_000;
const NAME = `alliance-changes${base}`;

/** How long the tab that listens remembers what it heard, in milliseconds, for one that is being opened. */
const REMEMBERED = 60_000;

/** What tabs say to each other: what was heard, whether the one that listens is awake, and that one has been opened. */
type TabMessage = { readonly message: StreamMessage } | 'is-anybody-listening' | 'i-am' | 'i-have-come';

type Subscribe = (
  onMessage: (message: StreamMessage) => void,
  stop: AbortSignal,
  takenOver: boolean,
) => Promise<void>;

/** Whoever waited longer than this for its turn, in milliseconds, takes over from a tab that is gone. */
const FIRST_COME = 1_000;

/**
 * Lets one tab of this browser listen and tell the others, because a browser opens few connections to a server. The
 * next takes over when that tab is closed, or when it is put to sleep and doesn't answer.
 */
export const inOneTab = (
  subscribe: Subscribe,
  onMessage: (message: StreamMessage) => void,
  stop: AbortSignal,
): void => {
  if (!('locks' in navigator) || typeof BroadcastChannel === 'undefined')
    return void subscribe(onMessage, stop, false);
  const channel = new BroadcastChannel(NAME);
  // A channel has no other origins to leave out.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const post = (message: TabMessage) => channel.postMessage(message);
  const since = Date.now();
  let leads = false;
  const recent = recentMessages();
  let doubt: ReturnType<typeof setTimeout> | undefined;

  const lead = async (displaced: AbortSignal): Promise<void> => {
    leads = true;
    const both = AbortSignal.any([stop, displaced]);
    const pass = (message: StreamMessage) => {
      if (both.aborted) return;
      post({ message });
      recent.received(message);
      onMessage(message);
    };
    await subscribe(pass, both, Date.now() - since > FIRST_COME);
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
    post('is-anybody-listening');
    doubt = setTimeout(() => {
      doubt = undefined;
      void take({ steal: true });
    }, ANSWERS_WITHIN);
  };

  const watch = whenLost(ask, stop);
  channel.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => {
    if (data === 'is-anybody-listening') return leads && post('i-am');
    // It has read before it could hear: what moved in between is told once more, and reading again does no harm.
    if (data === 'i-have-come') return leads && recent.all().forEach((message) => post({ message }));
    clearTimeout(doubt);
    doubt = undefined;
    if (data === 'i-am') return;
    watch.received(data.message);
    onMessage(data.message);
  });
  stop.addEventListener('abort', () => (clearTimeout(doubt), channel.close()), { once: true });
  post('i-have-come');
  void take({ signal: stop });
};

/** The latest of what moved, each once. */
const recentMessages = () => {
  const moved = new Map<string, { readonly message: StreamMessage; readonly at: number }>();
  return {
    received: (message: StreamMessage): void => {
      if (message.kind === 'moved') moved.set(message.allianceId ?? '', { message, at: Date.now() });
    },
    all: (): readonly StreamMessage[] =>
      [...moved.values()].filter(({ at }) => Date.now() - at < REMEMBERED).map(({ message }) => message),
  };
};
