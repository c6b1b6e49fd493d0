import type {
  GrowthDimension,
  GrowthLine,
  GrowthPlacing,
  PractitionerDocument,
  Role,
} from '@alliance/api-client/generated/api';

export const otherOf = (role: Role): Role => (role === 'coach' ? 'supervisor' : 'coach');

export const hasPlaced = ({ lines }: PractitionerDocument, role: Role): boolean =>
  lines[role].some(({ placings }) => placings.length > 0);

/** A placing with the line that it is on. */
export interface Placed {
  readonly dimension: GrowthDimension;
  readonly placing: GrowthPlacing;
}

/** All that one of the two placed, by day. */
export const placedBy = (document: PractitionerDocument, role: Role): readonly Placed[] =>
  document.lines[role]
    .flatMap(({ dimension, placings }) => placings.map((placing) => ({ dimension, placing })))
    .toSorted((a, b) =>
      a.placing.own.on < b.placing.own.on ? -1 : a.placing.own.on > b.placing.own.on ? 1 : 0,
    );

/** Where a position came down, by the placing that was lower. */
export const cameDownAt = ({ course }: GrowthLine, placingId: string) =>
  course?.cameDown.find((each) => each.placingId === placingId);

/** What is looked at before anybody chose: the latest that came down, else the latest placing. */
export const firstChosen = (document: PractitionerDocument, role: Role): Placed | undefined => {
  const placed = placedBy(document, role);
  const lineOf = (dimension: GrowthDimension) =>
    document.lines[role].find((each) => each.dimension === dimension);
  const down = placed.findLast(({ dimension, placing }) => {
    const line = lineOf(dimension);
    return line && cameDownAt(line, placing.placingId)?.apart;
  });
  return down ?? placed.at(-1);
};

/** Lines whose latest position is lower than the one before it. */
export const standsLower = ({ course, placings }: GrowthLine) => {
  const latest = placings.findLast(({ own }) => own.position !== undefined);
  return course?.cameDown.find(({ placingId }) => placingId === latest?.placingId);
};

/** The lines that went up furthest by their own positions; several where they are equal, none where none went up. */
export const furthest = (lines: readonly GrowthLine[]): readonly GrowthLine[] => {
  const most = Math.max(1, ...lines.map(({ course }) => course?.change ?? 0));
  return lines.filter(({ course }) => course?.change === most);
};
