/** Who did it (a member's id) and when it was recorded (an instant in UTC). */
export interface Deed {
  readonly by: string;
  readonly at: string;
}
