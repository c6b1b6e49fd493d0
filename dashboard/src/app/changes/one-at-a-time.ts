/** Does something again and again: what is asked for while it is being done is done once more, afterwards. */
export const oneAtATime = (work: () => Promise<unknown>): (() => Promise<void>) => {
  let running = false;
  let again = false;
  return async () => {
    again = true;
    if (running) return;
    running = true;
    try {
      while (again) {
        again = false;
        await work();
      }
    } finally {
      running = false;
    }
  };
};
