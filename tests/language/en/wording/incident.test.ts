import { describe, expect, it } from 'vitest';
import { momentCaveat, momentQuestion, phaseCaveat, phaseQuestion, settingCaveat, settingQuestion } from '../../../../src/language/en/wording/incident.ts';

describe('questions about the incident', () => {
  it.each([
    [momentQuestion('crash'), 'At what time did the crash happen?'],
    [momentQuestion('burn'), 'At what time did the fire break out?'],
    [momentQuestion('shoot'), 'At what time did the shooting begin?'],
    [momentQuestion('unheard'), 'At what time did the incident happen?'],
    [settingQuestion('crash'), 'Where did the crash happen?'],
    [settingQuestion('shoot'), 'Where did the shooting happen?'],
    [phaseQuestion('attack', 'concert'), 'Was the attack before, during or after the concert?'],
    [phaseQuestion('attack', 'firework'), 'Was the attack before, during or after the fireworks?'],
  ])('%s', (asked, question) => expect(asked).toBe(question));

  it.each([momentCaveat(true, true), momentCaveat(false, true), momentCaveat(false, false), settingCaveat(true), settingCaveat(false), phaseCaveat()])('%s', (caveat) => expect(caveat).toMatch(/^[A-Z].*\.$/));
});
