/** When a loop goes on: at once when it is woken, but not more often than it wants to be. */
export const waking = () => {
  const over = Promise.withResolvers<void>();
  const timers = new Set<NodeJS.Timeout>();
  const state = { isOver: false, ended: over.promise };
  let isWoken = false;
  let stir: () => void = () => undefined;

  const wake = () => {
    isWoken = true;
    stir();
  };
  const stirred = () => new Promise<void>((resolve) => (stir = resolve));
  const later = (milliseconds: number, what: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      what();
      wake();
    }, milliseconds);
    timers.add(timer);
  };

  return {
    state,
    wake,
    /** Does something after a time, and wakes. */
    later,
    /** For at least so long, and then until it is woken; what woke it meanwhile counts. */
    async rest(milliseconds: number) {
      let timer: NodeJS.Timeout | undefined;
      await Promise.race([
        new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds))),
        over.promise,
      ]);
      clearTimeout(timer);
      if (!isWoken && !state.isOver) await stirred();
      isWoken = false;
    },
    end() {
      state.isOver = true;
      for (const timer of timers) clearTimeout(timer);
      over.resolve();
      stir();
    },
  };
};
