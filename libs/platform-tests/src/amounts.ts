/** With `FAULTS=whole` the suites under load run in full length; without, as long as an ordinary test run bears. */
const whole = process.env['FAULTS'] === 'whole';

/** Facts that 32 writers append while a subscriber reads along. */
export const FACTS_UNDER_LOAD = whole ? 100_000 : 5_000;
/** How often a process that appends is killed. */
export const KILLS = whole ? 50 : 5;
/** Milliseconds that a test under load may take. */
export const PATIENCE = whole ? 600_000 : 60_000;
/** How many things fall due while processes are killed. */
export const DUE = whole ? 1_000 : 100;
