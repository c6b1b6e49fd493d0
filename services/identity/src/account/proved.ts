/**
 * Whether somebody has still to say that their address is theirs: they weren't asked yet, or they were. Null once they
 * have said so, and for accounts of before this was asked: letters have gone there already.
 */
export type AddressProof = 'to-ask' | 'asked' | null;

/** The field by which a new account begins. */
export const TO_ASK = { addressProof: 'to-ask' } as const satisfies { readonly addressProof: AddressProof };
/** And how it is once its owner has shown that they read what comes there. */
export const PROVED = { addressProof: null, emailVerified: true } as const;
