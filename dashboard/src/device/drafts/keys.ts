/** What an account's drafts are sealed with and named by on this device. No script can take them out of the browser. */
export interface DraftKeys {
  /** The account. */
  readonly person: string;
  /** AES-GCM, 256 bits. */
  readonly seal: CryptoKey;
  /** HMAC with SHA-256: names tell nothing of what is written under them. */
  readonly name: CryptoKey;
}

/** WebCrypto is there only where a page came by TLS, or from the machine itself. */
export const canSeal = (): boolean => 'subtle' in crypto;

/** Both keys from the account's own, 32 bytes in base64, by HKDF (RFC 5869). */
export const keysFrom = async (person: string, base64: string): Promise<DraftKeys> => {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const root = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey']);
  const derivation = (info: string): HkdfParams => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: new TextEncoder().encode(info),
  });
  const aes = { name: 'AES-GCM', length: 256 };
  const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 };
  const [seal, name] = await Promise.all([
    crypto.subtle.deriveKey(derivation('drafts'), root, aes, false, ['encrypt', 'decrypt']),
    crypto.subtle.deriveKey(derivation('names of drafts'), root, hmac, false, ['sign']),
  ]);
  return { person, seal, name };
};

/** Lengths are rounded up to this, in bytes, so that they don't tell how much was written. */
const BLOCK = 1024;
const IV = 12;

/** Sealed for this name alone: what lies under another can't be put in its place. */
export const sealed = async (keys: DraftKeys, name: string, said: unknown): Promise<Uint8Array> => {
  const bytes = new TextEncoder().encode(JSON.stringify(said));
  const padded = new Uint8Array(Math.ceil(bytes.length / BLOCK) * BLOCK).fill(0x20);
  padded.set(bytes);
  const iv = crypto.getRandomValues(new Uint8Array(IV));
  const boundTo = new TextEncoder().encode(name);
  const secret = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: boundTo },
    keys.seal,
    padded,
  );
  return Uint8Array.from([...iv, ...new Uint8Array(secret)]);
};

/** Throws where it was sealed with another key, for another name, or was changed. */
export const unsealed = async (
  keys: DraftKeys,
  name: string,
  secret: Uint8Array<ArrayBuffer>,
): Promise<unknown> => {
  const boundTo = new TextEncoder().encode(name);
  const iv = secret.slice(0, IV);
  const padded = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv, additionalData: boundTo },
    keys.seal,
    secret.slice(IV),
  );
  return JSON.parse(new TextDecoder().decode(padded));
};

/** Where a draft lies: the account, and what says nothing to whoever hasn't the key. */
export const nameOf = async (keys: DraftKeys, key: string): Promise<string> => {
  const mark = await crypto.subtle.sign('HMAC', keys.name, new TextEncoder().encode(key));
  const hex = [...new Uint8Array(mark)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${keys.person}/${hex}`;
};
