import { join, resolve } from 'node:path';
import type { Environment } from '../environment.ts';

/** Where the root key of a data folder is, in words. */
export const rootKeyIs = ({ dataDir, rootKey }: Pick<Environment, 'dataDir' | 'rootKey'>): string =>
  rootKey === undefined ? resolve(join(dataDir, 'root.key')) : 'what you give as ROOT_KEY';
