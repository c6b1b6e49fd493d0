import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Opened } from './opened.ts';

interface Closing {
  close(): Promise<void>;
}

/** Opens something that keeps what it has in a folder, in a fresh one each time. */
export const inScratchFolder =
  <Port extends Closing>(open: (folder: string) => Port | Promise<Port>) =>
  async (): Promise<Opened<Port>> => {
    const folder = await mkdtemp(join(tmpdir(), 'alliance-'));
    let port = await open(folder);
    return {
      port,
      async reopen() {
        await port.close();
        port = await open(folder);
        return port;
      },
      async destroy() {
        await port.close();
        await rm(folder, { recursive: true });
      },
    };
  };
