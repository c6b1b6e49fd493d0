/** What `/readyz` says: its status, and what is waited for. */
export const readiness = async (
  url: string,
): Promise<{ readonly status: number; readonly waitsFor: readonly string[] }> => {
  try {
    const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5_000) });
    const { waitsFor = [] } = (await answer.json()) as { readonly waitsFor?: readonly string[] };
    return { status: answer.status, waitsFor };
  } catch {
    return { status: 0, waitsFor: [] };
  }
};

export const isReady = async (url: string): Promise<boolean> => (await readiness(url)).status === 200;

/** Whether the process answers at all. */
export const lives = async (url: string): Promise<boolean> => {
  try {
    const answer = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(5_000) });
    await answer.body?.cancel();
    return answer.status === 200;
  } catch {
    return false;
  }
};
