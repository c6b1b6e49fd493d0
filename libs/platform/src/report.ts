/** Fields that may stand in a log. Ids, names of things and numbers: never anybody's words, never an address. */
export interface Reportable {
  readonly service?: string;
  readonly tenant?: string;
  readonly error?: string;
  readonly where?: string;
  readonly consumer?: string;
  readonly factId?: string;
  readonly reason?: string;
  readonly port?: number;
  readonly milliseconds?: number;
}

/** One line of JSON on standard error. */
export const report = (event: string, fields: Reportable = {}): void => {
  process.stderr.write(`${JSON.stringify({ event, ...fields })}\n`);
};
