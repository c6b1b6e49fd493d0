import { importOnce } from './import-once.ts';
import type * as Openings from './openings.ts';

export type { Opened, Opening } from './openings.ts';

const openings = () => importOnce<typeof Openings>(new URL('./openings.ts', import.meta.url).href);

export const openInstallation: typeof Openings.openInstallation = async (options) =>
  (await openings()).openInstallation(options);

export const openSampleInstallation: typeof Openings.openSampleInstallation = async () =>
  (await openings()).openSampleInstallation();
