import { isNativeError } from 'node:util/types';

const CLASS = /^[A-Za-z_$][\w$]{0,60}$/;
/** A frame as V8 writes it: perhaps the function, then a file, a line and a column. */
const FRAME = /^ {4}at (?:.* \()?(?:file:\/\/)?((?:\/|node:|[A-Z]:\\)[^()\s]*?:\d+:\d+)\)?$/;
/** Of a path only what comes after the installation's own folder, or the package's. */
const OWN = /(?:^|[/\\])((?:node_modules|libs|services|scripts|tests|bench)[/\\].*)$/;

/** The class of what was thrown: all that may be told of it beside its place. */
export const classOf = (error: unknown): string => {
  if (!isNativeError(error)) return typeof error;
  if (CLASS.test(error.name)) return error.name;
  return CLASS.test(error.constructor.name) ? error.constructor.name : 'Error';
};

/**
 * File, line and column of the first frame: enough to find the fault, nothing of what was being handled. The
 * message stands before the frames and may have lines of its own, which may look like frames.
 */
export const placeOf = (error: unknown): string | undefined => {
  if (!isNativeError(error) || typeof error.stack !== 'string') return undefined;
  const { stack, message } = error;
  const at = stack.indexOf(message);
  const frames = at < 0 ? stack : stack.slice(at + message.length);
  for (const line of frames.split('\n')) {
    const file = FRAME.exec(line)?.[1];
    if (file !== undefined) return OWN.exec(file)?.[1] ?? file.slice(file.search(/[^/\\]*$/));
  }
  return undefined;
};
