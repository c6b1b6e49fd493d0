/**
 * Something recorded was changed, moved, put in or taken away by somebody without the root key. It is never shown, and
 * it isn't an outage: the same isn't tried again.
 */
export class NotVouchedFor extends Error {
  override readonly name = 'NotVouchedFor';
}
