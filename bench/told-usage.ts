/** For a server that a bench has started: answers it how much of a processor this process has used so far. */
export const tellUsage = (): void => {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ usedMs: (user + system) / 1_000 });
  });
};
