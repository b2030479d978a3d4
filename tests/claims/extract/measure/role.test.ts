import { describe, expect, it } from 'vitest';
import { counts } from '../../../support/figures.ts';

describe('what is said of those who are counted', () => {
  it.each([
    ['Fourteen people perished in the flood.', '14 people die'],
    ['The flood drowned 14 people.', '14 people die'],
    ['Fourteen people lost their lives.', '14 people die'],
    ['Six people suffered burns.', '6 people injure'],
    ['Six people were seriously hurt.', '6 people critical'],
    ['Six people remain missing.', '6 people miss'],
    ['Six miners are trapped underground.', '6 people trap'],
    ['Six people were confirmed dead.', '6 people die'],
    ['The coach was carrying 48 people.', '48 people aboard'],
    ['There were 48 people on the coach.', '48 people aboard'],
    ['Police detained 48 people.', '48 people detain'],
    ['The blaze forced 300 residents to flee.', '300 people flee'],
    ['Forty people were rescued by helicopter.', '40 people rescue'],
    ['The company will lay off 900 workers.', '900 people lay-off'],
    ['The virus has infected 900 people.', '900 people infect'],
    ['Twelve people were taken to a hospital.', '12 people hospitalise'],
    ['The survivors included 12 people.', '12 people'],
    ['Three masked men robbed a bank.', '3 people perpetrate'],
    ['The storm left 9,000 homes without power.', '9000 home'],
    ['The gunman killed himself and 12 others.', '12 people die'],
    ['The blast killed a guard and 12 passengers.', '12 people die'],
    ['Twelve protesters, who had blocked a road, were arrested.', '12 people arrest'],
  ])('%s', (text, expected) => expect(counts(text)).toContain(expected));

  it.each([
    ['killers are no dead', 'Two gunmen killed a guard.', '2 people die'],
    ['the unhurt are no hurt', 'Nine people were unhurt.', '9 people injure'],
    ['those who report are no dead', 'Two witnesses said a guard was killed.', '2 people die'],
    ['those who see are no hurt', 'Two people saw the crash, in which a guard was hurt.', '2 people injure'],
    ['doctors who treat are not treated', 'Nine doctors treated a guard.', '9 people treat'],
    ['officers who arrest are not arrested', 'Nine officers arrested a man.', '9 people arrest'],
    ['a family of the dead is not dead', 'The families of 12 people who died sued the bank.', '12 people sue'],
  ])('%s', (_, text, wrong) => expect(counts(text)).not.toContain(wrong));
});
