import type { Projection } from '../delivery/projection.ts';
import { relations } from '../relations/relations.ts';
import type { Service } from './service.ts';

/** Who stands where is learned by every service, before what it makes of facts itself. */
export const projectionsOf = ({ projections }: Pick<Service, 'projections'>): readonly Projection[] => [
  relations,
  ...projections,
];
