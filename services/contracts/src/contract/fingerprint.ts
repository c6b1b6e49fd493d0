import { createHash } from 'node:crypto';
import { canonicalText, CURRENT_FORM, type SignableText } from '@alliance/facts/canonical-text';
import { saysTheSame } from '@alliance/facts/contract-text';
import { versionInForce, type Living } from './state.ts';

/** SHA-256 of the canonical text, in lower-case hexadecimal. A browser gets the same from WebCrypto. */
export const fingerprint = (text: SignableText): string =>
  createHash('sha256').update(canonicalText(text), 'utf8').digest('hex');

/** The working text as it would be signed: the version after the one in force. */
export const nextVersion = (contract: Living): SignableText => ({
  form: CURRENT_FORM,
  version: versionInForce(contract) + 1,
  nonce: contract.nonce,
  clauses: contract.clauses,
});

/** True where signing would change nothing: the working text says what is in force, numbers included. */
export const saysWhatIsInForce = (contract: Living): boolean =>
  contract.stage === 'in-force' && saysTheSame(contract.clauses, contract.inForce.clauses);
