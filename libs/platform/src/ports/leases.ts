/**
 * Leases: rights that one process at a time has, for as long as it renews them. What the contract suite pins
 * (`leases-suite.ts`): of those who ask at once one is given it; who renews in time keeps it under the same number;
 * nobody else is given it before its time is over; and with each new holder its number grows. Time is that of
 * whoever keeps the rights, so holders need not agree on it.
 */
export interface Leases {
  /** Takes a right or renews it, for so many milliseconds; answers its number, or undefined while it is another's. */
  claim(right: string, holder: string, milliseconds: number): Promise<number | undefined>;
  /** The number under which a right was last given; 0 before anybody had it. */
  numberOf(right: string): Promise<number>;
  /** Gives it back before its time, where it is still the holder's. */
  release(right: string, holder: string): Promise<void>;
}
