/** Who runs an installation, and how they are reached. */
export interface RunBy {
  readonly name: string;
  readonly contact: string;
}

/** The last line of every letter: where it came from and, where that is known, who answers for it. */
export const signatureOf = (baseUrl: string, operator: RunBy | undefined): string => {
  const from = `This letter was sent by the learning alliance at ${new URL(baseUrl).hostname}`;
  return operator ? `${from}, which ${operator.name} runs: ${operator.contact}` : `${from}.`;
};
