import { recall, remember, useRemembered } from './preferences.ts';

const NAME = 'together';

/** Whether this pair looks together at this screen: then only what both can see is asked for. */
export const isTogether = (allianceId: string): boolean => recall(NAME) === allianceId;

/**
 * The pair that looks together at this screen. It is remembered on this device, so that a page that is loaded again
 * shows nothing else.
 */
export const useTogether = (allianceId: string): boolean => useRemembered(NAME)[0] === allianceId;

export const lookTogether = (allianceId: string): void => remember(NAME, allianceId);

export const leaveTogether = (): void => remember(NAME, null);
