import { base } from '../base.ts';
import type { Draft } from './draft-state.ts';

interface DraftMessage {
  readonly whose: string;
  readonly key: string;
  readonly draft: Draft;
}

/** Tells the other tabs what was written in this one, and hears what was in them. */
export const draftChannel = (hear: (told: DraftMessage) => void) => {
  const channel =
    typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(`alliance-drafts${base}`);
  channel?.addEventListener('message', ({ data }: MessageEvent<DraftMessage>) => hear(data));
  return {
    tell: (told: DraftMessage): void => {
      // A channel has no other origins to leave out.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      channel?.postMessage(told);
    },
  };
};

const isText = (element: Element | null): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

/** What comes in from elsewhere would put the caret at the end of the field that somebody is in. */
export const keepingCaret = (takeIn: () => void): void => {
  const field = globalThis.document?.activeElement ?? null;
  if (!isText(field) || field.selectionStart === null) return takeIn();
  const { selectionStart, selectionEnd, value } = field;
  takeIn();
  // React draws what came in before this, and nobody can have typed in between.
  queueMicrotask(() => {
    if (field.value !== value) field.setSelectionRange(selectionStart, selectionEnd);
  });
};
