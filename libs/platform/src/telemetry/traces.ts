import {
  context,
  INVALID_SPAN_CONTEXT,
  propagation,
  ProxyTracerProvider,
  ROOT_CONTEXT,
  SpanStatusCode,
  trace,
  type Context,
  type Span,
  type SpanOptions,
} from '@opentelemetry/api';
import { classOf } from './faults.ts';

/** Whose spans and figures these are: what libraries trace of themselves has other names. */
export const OUR_TRACER = 'learning-alliance';

/**
 * Traces as the rest of the platform sees them. Only the API of OpenTelemetry is used: where no host has started
 * an SDK, everything here does nothing. Names and attributes are names of things and numbers: no id of a person
 * or an alliance, nothing that anybody wrote, and of an error its class.
 */
export const tracer = () => trace.getTracer(OUR_TRACER);

/** Whether anybody has started an SDK. Where nobody has, spans aren't even made. */
export const isTracing = (): boolean => {
  const provider = trace.getTracerProvider();
  return !(provider instanceof ProxyTracerProvider) || provider.getDelegateTracer(OUR_TRACER) !== undefined;
};

/** Stands for a span where nothing is traced: whatever it is told, it forgets. */
export const NO_SPAN: Span = trace.wrapSpanContext(INVALID_SPAN_CONTEXT);

/** Where a trace was when an error came out of it: whoever reports the error is no longer inside. */
const traceOfError = new WeakMap<object, string>();

/** Does work in a span of its own, which everything below the work finds as its parent. */
export const inSpan = <Result>(
  name: string,
  options: SpanOptions,
  work: (span: Span) => Promise<Result>,
  parent?: Context,
): Promise<Result> => {
  if (!isTracing()) return work(NO_SPAN);
  return tracer().startActiveSpan(name, options, parent ?? context.active(), async (span) => {
    try {
      return await work(span);
    } catch (error) {
      failed(span, error);
      throw error;
    } finally {
      span.end();
    }
  });
};

/** Marks a span by the class of what went wrong in it, never by its words. */
export const failed = (span: Span, error: unknown): void => {
  span.setStatus({ code: SpanStatusCode.ERROR });
  if (error !== undefined) span.setAttribute('error.type', classOf(error));
  cameOutOf(span, error);
};

/** Remembers which trace an error belongs to, for whoever reports it. */
export const cameOutOf = (span: Span, error: unknown): void => {
  const id = idOf(span);
  if (id !== undefined && typeof error === 'object' && error !== null) traceOfError.set(error, id);
};

/** The trace that an error came out of, or that this is called in: 32 hexadecimal digits. */
export const traceIdOf = (error?: unknown): string | undefined =>
  (typeof error === 'object' && error !== null ? traceOfError.get(error) : undefined) ??
  idOf(trace.getActiveSpan());

const idOf = (span: Span | undefined): string | undefined => {
  const spanContext = span?.spanContext();
  return spanContext && trace.isSpanContextValid(spanContext) ? spanContext.traceId : undefined;
};

/**
 * The context that a W3C `traceparent` names. Nothing else is read of what W3C propagation knows: `tracestate`
 * and `baggage` can hold anybody's words.
 */
export const contextOf = (traceparent: string | undefined): Context =>
  traceparent === undefined ? ROOT_CONTEXT : propagation.extract(ROOT_CONTEXT, { traceparent });

/** How a span is told to another process: undefined where nothing is traced. */
export const traceparentOf = (span: Span | undefined): string | undefined => {
  if (!span || !isTracing()) return undefined;
  const carrier: { traceparent?: string } = {};
  propagation.inject(trace.setSpan(ROOT_CONTEXT, span), carrier);
  return carrier.traceparent;
};
