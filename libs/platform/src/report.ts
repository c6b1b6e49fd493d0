import { pino } from 'pino';
import { systemClock } from './clock.ts';
import { classOf, placeOf } from './telemetry/faults.ts';
import { traceIdOf } from './telemetry/traces.ts';

const NAME = /^[\w$.:-]{1,100}$/;
const PLACE = /^[\w$@.:/\\+-]{1,300}$/;
const TRACE = /^[0-9a-f]{32}$/;

const like = (shape: RegExp) => (value: unknown) => typeof value === 'string' && shape.test(value);
const number = (value: unknown) => typeof value === 'number' && Number.isFinite(value);

/** Fields that may stand in a log, and what they may hold: names of things, ids and numbers. */
const FIELDS = {
  service: like(NAME),
  tenant: like(NAME),
  error: like(NAME),
  where: like(PLACE),
  trace: like(TRACE),
  consumer: like(NAME),
  topic: like(NAME),
  engine: like(NAME),
  signal: like(NAME),
  factId: like(NAME),
  reason: like(NAME),
  partition: number,
  position: number,
  count: number,
  port: number,
  milliseconds: number,
} as const;

/** Ids, names of things and numbers: never anybody's words, never an address. */
export interface Reportable {
  readonly service?: string;
  readonly tenant?: string;
  readonly error?: string;
  readonly where?: string;
  /** The trace that it belongs to, where it isn't the one that it is reported in. */
  readonly trace?: string;
  readonly consumer?: string;
  readonly topic?: string;
  readonly engine?: string;
  readonly signal?: string;
  readonly factId?: string;
  readonly reason?: string;
  readonly partition?: number;
  readonly position?: number;
  readonly count?: number;
  readonly port?: number;
  readonly milliseconds?: number;
}

export type Level = 'info' | 'warning' | 'error';

/** Says once for the whole process who speaks. */
export interface Speaker {
  readonly service: string;
  /** Which of the processes of this service. */
  readonly instance: string;
}
let speaker: Partial<Speaker> = {};

export const reportAs = (one: Speaker): void => void (speaker = one);

/** What a line may hold beside the fields. */
const AROUND = { event: like(/^[a-z][a-z-]{0,60}$/), instance: like(NAME) };

const logger = pino(
  {
    base: null,
    level: 'info',
    customLevels: { info: 30, warning: 40, error: 50 } satisfies Record<Level, number>,
    useOnlyCustomLevels: true,
    timestamp: () => `,"time":"${systemClock.now()}"`,
    formatters: { level: (level) => ({ level }) },
    serializers: Object.fromEntries(
      Object.entries({ ...FIELDS, ...AROUND }).map(([name, may]) => [
        name,
        (value: unknown) => (may(value) ? value : 'withheld'),
      ]),
    ),
  },
  { write: (line) => void process.stderr.write(line) },
);

/** Before pino sees them: it has fields of its own, and takes a message out of an error that it finds. */
const listed = (fields: Reportable) =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => Object.hasOwn(FIELDS, name)));

/**
 * One line of JSON on standard error. What isn't on the list above is not written, however it came here, and a
 * value that isn't what its field may hold is `withheld`. What tells of an error is one, if nothing else is said.
 */
export const report = (
  event: string,
  fields: Reportable = {},
  level: Level = fields.error === undefined ? 'info' : 'error',
): void => logger[level]({ event, ...speaker, trace: traceIdOf(), ...listed(fields) });

/** What may be told of an error: its class, its place, and the trace it came out of. Never its message. */
export const troubleOf = (error: unknown): Pick<Reportable, 'error' | 'where' | 'trace'> => {
  const where = placeOf(error);
  const trace = traceIdOf(error);
  return {
    error: classOf(error),
    ...(where !== undefined && { where }),
    ...(trace !== undefined && { trace }),
  };
};
