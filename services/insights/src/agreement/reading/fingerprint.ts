import { createHash } from 'node:crypto';
import { canonicalText, type SignableText } from '@alliance/facts/canonical-text';

/** SHA-256 of the canonical text, in lower-case hexadecimal: what both sign. */
export const fingerprint = (text: SignableText): string =>
  createHash('sha256').update(canonicalText(text), 'utf8').digest('hex');
