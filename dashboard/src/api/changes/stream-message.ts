/** What the stream says, as each tab is told of it. */
export type StreamMessage =
  /** Something was recorded in this alliance; in any, where it doesn't say. */
  | { readonly kind: 'moved'; readonly allianceId?: string }
  /** Something that I chose for myself: here, in another tab, or on another device. */
  | { readonly kind: 'own-moved' }
  /** The stream is alive, and says so again within so many seconds. */
  | { readonly kind: 'heartbeat'; readonly everySeconds: number }
  /** It was lost and is back: anything may have changed meanwhile. */
  | { readonly kind: 'back' };

const partsOf = (data: string): Readonly<Record<string, unknown>> => {
  try {
    const message: unknown = JSON.parse(data);
    return typeof message === 'object' && message !== null ? { ...message } : {};
  } catch {
    return {};
  }
};

/** An event of the stream; undefined for one that a later server may send and we don't know. */
export const parseStreamMessage = (event: {
  readonly event?: string;
  readonly data: string;
}): StreamMessage | undefined => {
  const { allianceId, personId, organisationId, everySeconds } = partsOf(event.data);
  if (event.event === 'heartbeat')
    return { kind: 'heartbeat', everySeconds: typeof everySeconds === 'number' ? everySeconds : 20 };
  if (event.event === 'moved' && personId !== undefined) return { kind: 'own-moved' };
  // Nothing is shown of organisations.
  if (event.event === 'moved' && organisationId !== undefined) return undefined;
  if (event.event === 'moved')
    return { kind: 'moved', ...(typeof allianceId === 'string' ? { allianceId } : {}) };
  return undefined;
};
