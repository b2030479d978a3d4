import { describe, expect, it } from 'vitest';
import { counts } from '../../../support/figures.ts';

describe('what a number counts and what is said of it', () => {
  it.each([
    ['The fire killed 14 people.', ['14 people die']],
    ['Fourteen people were killed.', ['14 people die']],
    ['Fourteen people killed in ferry fire', ['14 people die']],
    ['The fire claimed the lives of 14 people.', ['14 people die']],
    ['The fire claimed 14 lives.', ['14 people die']],
    ['The fire left 14 people dead.', ['14 people die']],
    ['There were 14 deaths.', ['14 people die']],
    ['The death toll rose to 14.', ['14 people die']],
    ['Some 51 people were taken to hospital.', ['51 people hospitalise']],
    ['The ferry was carrying 226 passengers.', ['226 people aboard']],
    ['Nobody was hurt.', ['0 people injure']],
    ['There were no injuries.', ['0 people injure']],
    ['Police arrested 30 protesters.', ['30 people arrest']],
    ['The fire killed ten passengers and two sailors.', ['10 people die', '2 people die', '12 people die']],
    ['Two gunmen killed a guard.', ['2 people die/agent']],
    ['Nine homes were destroyed.', ['9 home destroy']],
    ['The ferry rolled over on Monday, killing at least 14 people.', ['14 people die']],
    ['Nine people are thought to be in a critical condition.', ['9 people critical']],
    ['Nine people had serious or life-threatening injuries.', ['9 people critical']],
    ['Nine people were in good spirits.', ['9 people']],
    ['The blast left 12 dead and 30 wounded.', ['12 people die', '30 people injure']],
    ['The mayor thanked Arle, a port of call and a town of 20,000.', ['20000 people inhabit']],
    ['A crowd of about 9,000 gathered.', ['9000 people attend']],
    ['Thousands marched through Port Marrow.', ['2000–20000 people attend']],
    ['The fair drew 5,000 people.', ['5000 people attend']],
    ['The gunman killed nine people attending a fair.', ['9 people die']],
    ['The gunman killed nine people and wounded over 40 at a fair on the pier, raining down bullets.', ['9 people die', '40 people injure']],
    ['At least 40 people, including nine children, were killed when the stand fell.', ['40 people die', '9 people die']],
    ['Five sailors, most of them from Arle, were injured.', ['5 people injure']],
    ['Police said 14 people, who were on the top deck, have been evacuated.', ['14 people evacuate']],
    ['The number of people known to have drowned has risen to 14.', ['14 people die']],
    ['Forty people remain missing.', ['40 people miss']],
    ['Some 900 people were forced from their homes.', ['900 people displace']],
    ['The levy is backed by three unions.', ['3 union back/agent']],
    ['The levy was supported by a coalition of four unions.', ['4 union back/agent']],
    ['There were 181 passengers and six crew on board.', ['181 people aboard', '6 people aboard', '187 people aboard']],
    ['The fire killed nine passengers and two sailors on board.', ['9 people die', '2 people die', '11 people die']],
    ['The yard will employ 900 people.', ['900 people employ']],
    ['The yard will have 950 workers.', ['950 people employ']],
    ['The yard will shed 60 posts.', ['60 post cut']],
    ['An outbreak of cholera has hit the port. Some 90 cases have been confirmed.', ['90 people infect']],
    ['The court heard 90 cases.', ['90 case']],
    ['More than 200 barns were swept away.', ['200 barn destroy']],
    ['Dead fish lay on the beach with no one around.', []],
    ['The two-deck ferry burned.', ['2 deck have:ferry']],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });

  it.each(['Two officials said so.', 'One of the best.', 'No other ferry came.', 'No doubt people will ask.'])('counts nothing in: %s', (text) => {
    expect(counts(text)).toEqual([]);
  });
});
