/** Milliseconds of a processor. */
export interface Used {
  /** Of all threads of a process: of those that collect garbage and compile, too. */
  readonly all: number;
  /** Of the one that answers. What of it is left for each command bounds how many there can be. */
  readonly answering: number;
}

/** For a server that a bench has started: answers it how much of a processor this process has used so far. */
export const reportUsage = (): void => {
  process.on('message', () => {
    const used: Used = { all: sum(process.cpuUsage()), answering: sum(process.threadCpuUsage()) };
    process.send?.(used);
  });
};

/** All of it, and in brackets that of the thread that answers. */
export const usedText = ({ all, answering }: Used): string => `${all.toFixed(3)} (${answering.toFixed(3)})`;

const sum = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1_000;
