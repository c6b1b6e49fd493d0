import { useEffect, useState } from 'react';
import { canonicalText, type SignableText } from './canonical-text.ts';

/** SHA-256 of the canonical text in lower-case hexadecimal, worked out on this device. */
export const fingerprintOf = async (text: SignableText): Promise<string> => {
  const bytes = new TextEncoder().encode(canonicalText(text));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** Undefined while it is being worked out; `null` where the browser can't (a page without HTTPS). */
export const useFingerprint = (text: SignableText): string | null | undefined => {
  const [found, setFound] = useState<{ of: string; is: string | null }>();
  const of = canonicalText(text);
  useEffect(() => {
    let wanted = true;
    const settle = (is: string | null) => wanted && setFound({ of, is });
    fingerprintOf(text).then(settle, () => settle(null));
    return () => {
      wanted = false;
    };
    // The text is compared by what it says, not by which object it is.
  }, [of]);
  return found?.of === of ? found.is : undefined;
};
