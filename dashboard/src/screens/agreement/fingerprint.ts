import { useEffect, useState } from 'react';
import { canonicalText, type SignableText } from './canonical-text.ts';

/** SHA-256 in lower-case hexadecimal, worked out on this device. */
const sha256 = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

export const fingerprintOf = (text: SignableText): Promise<string> => sha256(canonicalText(text));

/** Undefined while it is being worked out; `null` where the browser can't (a page without HTTPS). */
export const useFingerprint = (text: SignableText): string | null | undefined => {
  const [found, setFound] = useState<{ of: string; is: string | null }>();
  const of = canonicalText(text);
  useEffect(() => {
    let wanted = true;
    const settle = (is: string | null) => wanted && setFound({ of, is });
    sha256(of).then(settle, () => settle(null));
    return () => {
      wanted = false;
    };
  }, [of]);
  return found?.of === of ? found.is : undefined;
};
