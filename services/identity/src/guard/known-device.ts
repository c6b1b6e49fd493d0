import { randomBytes, timingSafeEqual } from 'node:crypto';
import { cookieIn } from '@alliance/platform/http/session';
import { keyFor, standInFor } from '../secrets.ts';

/** Seconds: as long as browsers keep any cookie. */
const KEPT_FOR = 400 * 24 * 60 * 60;
/** Accounts that one device remembers having signed in to. */
const MOST = 4;

/**
 * A device that has signed in to an account before says so by a cookie, so that it can go on while others are guessing
 * (OWASP, "Slow Down Online Guessing Attacks with Device Cookies"). The cookie holds a random name for the device and
 * a mark for each account that only we can make: it signs nobody in, and tells nobody which accounts they are.
 */
export const knownDevices = (secret: string, name: string, secure: boolean) => {
  const key = keyFor(secret, 'known devices');
  const markOf = (device: string, email: string) => standInFor(key, `${device}\n${email}`);

  const read = (cookies: string | null): { device: string; marks: readonly string[] } => {
    const value = cookieIn(cookies ?? undefined, name);
    const [device = '', ...marks] = value?.split('.') ?? [];
    return /^[\w-]{22}$/.test(device) ? { device, marks } : { device: '', marks: [] };
  };

  return {
    /** The device's name, if it has signed in to this account before. */
    knownTo: (cookies: string | null, email: string): string | undefined => {
      const { device, marks } = read(cookies);
      const mark = Buffer.from(markOf(device, email));
      const isKnown = marks.some(
        (one) => one.length === mark.length && timingSafeEqual(Buffer.from(one), mark),
      );
      return device !== '' && isKnown ? device : undefined;
    },
    /** The `Set-Cookie` header of a device that has just signed in to this account. */
    remembering: (cookies: string | null, email: string): string => {
      const { device, marks } = read(cookies);
      const named = device || randomBytes(16).toString('base64url');
      const mark = markOf(named, email);
      const kept = [mark, ...marks.filter((one) => one !== mark)].slice(0, MOST);
      return `${name}=${[named, ...kept].join('.')}; Max-Age=${KEPT_FOR}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
    },
  };
};

export type KnownDevices = ReturnType<typeof knownDevices>;
