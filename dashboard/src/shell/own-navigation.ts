import { namedIn } from './navigation.ts';
import * as chapters from './own-chapters.ts';

/** The screens of somebody’s own, across their pairs; only those that exist. */
export const ownEntries = () => namedIn(Object.values(chapters));
