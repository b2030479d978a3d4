import { DISMISSAL_REASONS } from '../../library/dismissal.ts';

/** Why a reader may put a finding aside, in the order in which the reasons are offered. */
export { DISMISSAL_REASONS };

/** One of the reasons. */
export type DismissalReason = (typeof DISMISSAL_REASONS)[number];
