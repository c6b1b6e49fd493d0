import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDurable } from '@alliance/platform-embedded/durable-files';
import { z } from 'zod';

/** Lies in a copy beside its files, and says what they are. */
export const MANIFEST = 'backup.json';

const contents = z.object({
  /** Of the manifest itself. */
  format: z.literal(1),
  /** When the copy was made, ISO 8601. */
  at: z.iso.datetime(),
  files: z.array(
    z.object({
      name: z.string().regex(/^[a-z]+(\.[a-z]+)*\.db$/),
      bytes: z.int().min(0),
      /** Hexadecimal. */
      sha256: z.string(),
    }),
  ),
});

/** What a copy consists of. */
export type Contents = z.infer<typeof contents>;

const manifest = z.object({ contents, vouched: z.string() });

/** A digest that only whoever holds the root key can make. */
export type Digest = (text: string) => string;

const vouched = (digest: Digest, of: Contents): string => digest(`backup ${JSON.stringify(of)}`);

/** What isn't a copy that was made here, or isn't any more what it was. Its message is a sentence. */
export class NotACopy extends Error {
  override readonly name = 'NotACopy';
}

const sha256 = async (file: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const part of createReadStream(file)) hash.update(part as Uint8Array);
  return hash.digest('hex');
};

/** Says, durably, what the files in a folder are. */
export const writeManifest = async (
  folder: string,
  at: string,
  names: readonly string[],
  digest: Digest,
): Promise<void> => {
  const files: Contents['files'] = [];
  for (const name of names) {
    const file = join(folder, name);
    files.push({ name, bytes: statSync(file).size, sha256: await sha256(file) });
  }
  const of: Contents = { format: 1, at, files };
  const text = JSON.stringify({ contents: of, vouched: vouched(digest, of) }, null, 2);
  writeFileSync(join(folder, MANIFEST), `${text}\n`, { mode: 0o600 });
  makeDurable(join(folder, MANIFEST));
  makeDurable(folder);
};

/** @throws NotACopy when there is no manifest, or one that can't be read. */
const manifestIn = (folder: string) => {
  try {
    return manifest.parse(JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')));
  } catch (cause) {
    throw new NotACopy(
      `${folder} is no copy that “backup” has made: it has no ${MANIFEST} that can be read`,
      {
        cause,
      },
    );
  }
};

/** What a copy consists of, as it says itself. @throws NotACopy */
export const contentsOf = (folder: string): Contents => manifestIn(folder).contents;

/**
 * Holds a copy against its manifest, byte by byte, and the manifest against the root key.
 * @throws NotACopy with the file that isn't what it was.
 */
export const assertUnchanged = async (folder: string, digest: Digest): Promise<Contents> => {
  const { contents: of, vouched: kept } = manifestIn(folder);
  if (vouched(digest, of) !== kept)
    throw new NotACopy(
      `${folder} was made under another root key than the one that was given, or its ${MANIFEST} was changed since`,
    );
  for (const { name, sha256: recorded } of of.files) {
    const file = join(folder, name);
    const found = statSync(file, { throwIfNoEntry: false })?.isFile() ? await sha256(file) : undefined;
    if (found === recorded) continue;
    const what =
      found === undefined ? 'is missing' : 'isn’t what was copied: it was changed or damaged since';
    throw new NotACopy(`${name} in ${folder} ${what}. Take another copy`);
  }
  return of;
};
