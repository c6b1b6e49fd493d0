import { base } from '../device/base.ts';

/** Whose id is signed in since now; null when they signed out; undefined when a session ended by itself. */
export interface NowSignedIn {
  readonly signedIn: string | null | undefined;
}

/** Where the browser has none, each tab finds out by itself with its next request. */
const channel =
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(`alliance-who${base}`);

// A channel has no other origins to leave out.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
export const notifyOtherTabs = (now: NowSignedIn): void => channel?.postMessage(now);

export const onOtherTabs = (listener: (now: NowSignedIn) => void): void =>
  channel?.addEventListener('message', ({ data }: MessageEvent<NowSignedIn>) => listener(data));
