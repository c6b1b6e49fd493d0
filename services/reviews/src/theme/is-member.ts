import type { Coming } from '@alliance/decider/aggregate';

export const isMember = (someone: string, members: Coming['members']): boolean =>
  someone === members?.coachId || someone === members?.supervisorId;
