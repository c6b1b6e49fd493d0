import type * as Openings from './openings.ts';

export type { Opened, Opening } from './openings.ts';

declare const importOnce: (url: string) => Promise<typeof Openings>;

/** Evaluated once for all specs of a process (`modules-once.mjs`). What it throws isn't an instance of a spec's own classes. */
const openings = () => importOnce(new URL('./openings.ts', import.meta.url).href);

export const openInstallation: typeof Openings.openInstallation = async (options) =>
  (await openings()).openInstallation(options);

export const openSampleInstallation: typeof Openings.openSampleInstallation = async () =>
  (await openings()).openSampleInstallation();
