import type { APIResponse, BrowserContext } from 'playwright-core';

export interface CommandReceipt {
  readonly id?: string;
  readonly position: string;
}

/** As many positions as a request may name. */
const MOST = 8;

/**
 * Speaks to the server as the person whose browser this is, in the real tenant or in the sample. `letIn`: positions by
 * which they are known where nobody has heard of them yet.
 */
export const speakerOf = (
  context: BrowserContext,
  origin: string,
  base: '' | '/sample',
  alliance: string,
  letIn: readonly string[] = [],
) => {
  let positions = letIn;
  const at = (path: string) => `${origin}${base}/api/alliances/${alliance}/${path}`;
  const heard = (): Record<string, string> =>
    positions.length === 0 ? {} : { 'alliance-position': positions.join(', ') };
  /** A token may have run out since this browser was last used: it is asked for a new one, as the dashboard does. */
  const signedIn = async (send: () => Promise<APIResponse>): Promise<APIResponse> => {
    const answer = await send();
    if (answer.status() !== 401) return answer;
    await context.request.get(`${origin}${base}/api/auth/get-session`);
    return send();
  };
  const tell = async (verb: string, body: object = {}): Promise<CommandReceipt> => {
    const answer = await signedIn(() =>
      context.request.post(at(verb), { data: body, headers: { origin, ...heard() } }),
    );
    if (!answer.ok()) throw new Error(`${verb}: ${answer.status()} ${await answer.text()}`);
    const told = (await answer.json()) as CommandReceipt;
    positions = [...positions, told.position].slice(-MOST);
    // What one of the two has waited for, the other needn't.
    await read('partnership');
    return told;
  };
  /** A document as it is once everything told here was heard. */
  const read = async <T>(document: string): Promise<T> => {
    const answer = await signedIn(() => context.request.get(at(document), { headers: heard() }));
    if (!answer.ok()) throw new Error(`${document}: ${answer.status()}`);
    return (await answer.json()) as T;
  };
  return { tell, read };
};

export type Speaker = ReturnType<typeof speakerOf>;

interface ToSign {
  readonly next?: { readonly version: number; readonly textHash: string };
}

/** Everybody here signs the version that waits. */
export const allSign = async (...speakers: readonly Speaker[]): Promise<void> => {
  for (const speaker of speakers) {
    const { next } = await speaker.read<ToSign>('agreement');
    if (!next) throw new Error('nothing waits to be signed');
    await speaker.tell('contract/sign', { version: next.version, textHash: next.textHash });
  }
};
