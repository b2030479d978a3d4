import { ATTACK_MATTERS } from './attack.ts';
import { BUSINESS_MATTERS } from './business.ts';
import { COURT_MATTERS } from './court.ts';
import { CRIME_MATTERS } from './crime.ts';
import { CROWD_MATTERS } from './crowd.ts';
import { DECISION_MATTERS } from './decision.ts';
import { HARM_MATTERS } from './harm.ts';
import type { Matter } from './matter.ts';
import { MISHAP_MATTERS } from './mishap.ts';
import { POLICY_MATTERS } from './policy.ts';
import { REASON_MATTERS } from './reason.ts';
import { TRAVEL_MATTERS } from './travel.ts';
import { USUAL_MATTERS } from './usual.ts';

/** All matters, by id unique. */
export const MATTERS: readonly Matter[] = [...CRIME_MATTERS, ...COURT_MATTERS, ...HARM_MATTERS, ...TRAVEL_MATTERS, ...DECISION_MATTERS, ...BUSINESS_MATTERS, ...POLICY_MATTERS, ...ATTACK_MATTERS, ...CROWD_MATTERS, ...MISHAP_MATTERS, ...REASON_MATTERS, ...USUAL_MATTERS];

const byId = new Map(MATTERS.map((m) => [m.id, m]));

/** The matter of that id, or null. */
export const matterById = (id: string): Matter | null => byId.get(id) ?? null;
