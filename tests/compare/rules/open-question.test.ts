import { describe, expect, it } from 'vitest';
import { openQuestionRule } from '../../../src/compare/rules/open-question.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string): string[] => verdicts(judged(openQuestionRule, analysed('a', one), analysed('b', two)));

describe('open questions', () => {
  it.each([
    ['a cause', 'The cause of the ferry crash was not yet known, the harbour office said.', 'Divers said that a broken rudder most likely caused the crash.', 'What caused the crash?'],
    ['a cause found', 'It was too early to say what caused the explosion at the mill.', 'The explosion was caused by a leaking valve, inspectors said.', 'What caused the explosion?'],
    ['a motive', 'His motive was not immediately clear.', 'Prosecutors said greed was the motive for the raid.', 'What was the motive?'],
    ['a claim', 'There was no immediate claim of responsibility.', 'A group that calls itself the Grey Hand claimed responsibility on Tuesday.', 'Has anybody claimed responsibility?'],
    ['a name', 'Police have not yet identified the gunman.', 'The gunman was identified as Martin Oakes, a clerk from Tilbury.', 'Has the gunman been named?'],
    ['a statement', 'Ellison Ferries did not immediately respond to a request for comment.', 'Ellison Ferries said it was helping the families.', 'Has Ellison Ferries commented?'],
    ['a name in apposition', 'The police declined to identify the driver.', 'The driver, Martin Oakes, had worked in the port for years.', 'Has the driver been named?'],
    ['the name of one spoken of before', 'The driver was led from the quay. His name was not released.', 'The driver, Martin Oakes, had worked in the port for years.', 'Has the driver been named?'],
    ['the names of several', 'The airline did not release any names or details of the passengers.', 'One passenger was identified as Martin Oakes.', 'Have the passengers been named?'],
    ['any name at all', 'Officials did not immediately release any names.', 'Officials identified the pilot as Martin Oakes.', 'Has the pilot been named?'],
    ['a body of one country in two spellings', 'The U.S. Transport Department did not immediately respond to a request for comment.', 'US Transport Department spokeswoman Nell Varga said the pier was safe.', 'Has the U.S. Transport Department commented?'],
    ['a type', 'South Harbour saw an unidentified aircraft come down in the bay.', 'The plane, a Beechcraft 99, came down in the bay.', 'What type of aircraft was it?'],
    ['a type sought', 'Officers were trying to establish what kind of substance was in the vial.', 'The substance was identified as sarin, the ministry said.', 'What type of substance was it?'],
    ['a step that is weighed', 'Minister Lena Ortiz is undecided about whether she will resign.', 'Lena Ortiz resigned on Friday.', 'Is Lena Ortiz leaving?'],
    ['people in custody', 'No arrests have been made.', 'Two people are in custody over the fire.', 'Has anybody been arrested?'],
    ['nobody accused', 'The owner has not been accused of anything.', 'Detectives arrested the owner on Monday.', 'Has anybody been arrested?'],
    ['a written statement', 'The family could not be reached on Sunday.', 'The family released a statement on Monday thanking the divers.', 'Has the family commented?'],
    ['a toll', 'There was no immediate word on casualties.', 'Four people died when the ferry sank, the coast guard said.', 'Was anybody hurt or killed?'],
    ['charges', 'The skipper has not been charged.', 'The skipper was charged with negligence on Friday.', 'Has anybody been charged?'],
  ])('change once %s is given', (_, one, two, question) => {
    const found = between(one, two);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^changed/);
    expect(found[0]).toContain(question);
  });

  it.each([
    ['a cause', 'The cause of the ferry crash was not yet known.', 'It was unclear what caused the crash.', 'agrees: What caused the crash?'],
    ['a claim', 'There was no immediate claim of responsibility.', 'No group has claimed responsibility.', 'agrees: Has anybody claimed responsibility?'],
  ])('agree where both accounts leave %s open', (_, one, two, question) => {
    expect(between(one, two)).toEqual([question]);
    expect(judged(openQuestionRule, analysed('a', one), analysed('b', two))[0]?.judgement.supports).toBeUndefined();
  });

  it('change by the stamps where a step was refused, and differ without them', () => {
    const [no, done] = ['Coach Marcus Bell has ruled out quitting.', 'Marcus Bell announced his resignation.'];
    expect(between(no, done)).toEqual(['different: Is Marcus Bell leaving?']);
    expect(verdicts(judged(openQuestionRule, analysed('a', no), analysed('b', done, { published: '2021-03-06T09:20:00Z' })))).toEqual(['changed: Is Marcus Bell leaving?']);
  });

  it('are a different account where silence is not said to be for now', () => {
    expect(between('The harbour board did not respond to a request for comment.', 'The harbour board said the pier was safe.')[0]).toMatch(/^different/);
    expect(between('The harbour board would not comment.', 'The harbour board said the pier was safe.')[0]).toMatch(/^different/);
  });

  it.each([
    ['another happening', 'The cause of the crash was not yet known.', 'The explosion was caused by a leaking valve, inspectors said.'],
    ['another party', 'Police have not identified the victims.', 'The gunman was identified as Martin Oakes, a clerk from Tilbury.'],
    ['another body of that country', 'The U.S. Transport Department did not immediately respond to a request for comment.', 'US Coast Guard spokeswoman Nell Varga said the pier was safe.'],
    ['a dispute over custody', 'No arrests have been made.', 'The parents are in a custody dispute.'],
    ['another speaker', 'Ellison Ferries did not immediately respond to a request for comment.', 'The coast guard said the search went on.'],
    ['deaths as a result of the event', 'The cause of the crash was unclear.', 'Two people died as a result of the crash.'],
    ['refusal to speak on one matter', 'The harbour board declined to comment on the lawsuit.', 'The harbour board said the pier was safe.'],
    ['a name of another', 'The police declined to identify the driver.', 'The mayor, Martin Oakes, had worked in the port for years.'],
    ['the name of a dog', 'Police have not identified the driver.', 'A dog named Rollo Hart found the driver.'],
    ['a toll of another time', 'There was no immediate word on casualties.', 'Four people died when a ferry sank in 1996.'],
    ['a question', 'The cause of the crash was unclear.', 'Was the crash caused by a broken rudder?'],
    ['an account that also answers', 'The cause of the crash was unclear at first. Ice likely caused the crash, police said later.', 'A broken rudder likely caused the crash, divers said.'],
    ['an old case', 'Nobody had claimed responsibility. No group has claimed responsibility.', 'In 1996 the Grey Hand claimed responsibility for a bomb on the pier.'],
    ['the type of another thing', 'An unidentified aircraft came down in the bay.', 'The navy fired a medium-range missile into the bay.'],
    ['a type that the account tells itself', 'An unidentified aircraft came down in the bay. The aircraft was a Beechcraft 99, police said later.', 'The plane, a Cessna 172, came down in the bay.'],
    ['a step of another', 'Coach Marcus Bell has ruled out quitting.', 'Lena Ortiz announced her resignation.'],
    ['another step', 'Hanna Lind refused to apologise.', 'Hanna Lind resigned on Friday.'],
    ['a step that two refuse', 'Coach Marcus Bell has ruled out quitting.', 'Marcus Bell will not resign.'],
    ['two that know nothing', 'The cause of the crash was unclear.', 'The cause of the crash was not known.'],
  ])('say nothing of %s', (_, one, two) => {
    expect(between(one, two).filter((v) => !v.startsWith('agrees'))).toEqual([]);
  });
});
