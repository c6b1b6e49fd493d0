import type { Day, Person, Role } from './partnership.ts';
import type { Attention } from './story-attention.ts';
import type { Beat } from './story-beats.ts';
import type { StoryEvent } from './story-events.ts';
import type { StoryRows } from './story-rows.ts';

/**
 * Our story as of a day, for one viewer: `GET api/alliances/:id/story?asOf=`.
 * The server sends what happened and what it rests on; the words are the dashboard's.
 * Everything obeys the time rule: what this viewer could see on `asOf`, minus what was withdrawn since.
 * Sessions are referred to by their number among the held ones, from 1.
 */
export interface StoryDocument {
  readonly allianceId: string;
  readonly viewer: { readonly id: string; readonly role: Role };
  readonly today: Day;
  readonly asOf: Day;
  readonly began: Day;
  readonly members: { readonly coach: Person; readonly supervisor: Person };
  readonly rows: StoryRows;
  /** In the order in which they are told; a beat without evidence is not sent. */
  readonly beats: readonly Beat[];
  /** What asks for attention, the most pressing first; empty is fine. */
  readonly attention: readonly Attention[];
  /**
   * The latest events, oldest first, at most 40. The dashboard keeps on the device which day this person
   * looked last and shows those since; without such a day it shows the weeks before.
   */
  readonly events: readonly StoryEvent[];
}
