/** Until the browser has drawn what it is about to, or half a second; not every browser says when it is idle. */
export const idle = (): Promise<void> =>
  new Promise((over) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => over(), { timeout: 500 });
    else setTimeout(over, 200);
  });
