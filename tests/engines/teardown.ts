/** Stops what `setup.ts` has started, in the same process. */
export default async function tearDown(): Promise<void> {
  const { stopEngines } = globalThis as { stopEngines?: () => Promise<unknown> };
  await stopEngines?.();
}
