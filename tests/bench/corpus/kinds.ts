/** What happens in events of one kind: headlines and sentences with slots, in words of the bench's own. */
export interface EventKind {
  readonly headlines: readonly string[];
  readonly leads: readonly string[];
  readonly facts: readonly string[];
}

const FIRE: EventKind = {
  headlines: ['{count} dead as fire sweeps {theme} in {place}', 'Fire at {place} {theme} kills {count}', '{place} blaze: {count} people die, {more} hurt'],
  leads: ['A fire at {a-theme} in {place} killed {count} people on {weekday}, {org} said.', 'At least {count} people died when fire swept through {a-theme} in {place} on {weekday}.'],
  facts: ['The fire began at {time} on the {ordinal} floor.', '{more} people were taken to hospital.', 'The building was {age} years old.', '{count} people died.', 'Damage was put at ${money} million.', '{person}, {number}, who lived next door, raised the alarm.', 'The cause was an electrical fault, {person} said.', 'About {hundreds} firefighters fought the blaze for {number} hours.'],
};
const CRASH: EventKind = {
  headlines: ['{count} killed in train crash near {place}', 'Train derails at {place}, {more} injured', '{place} rail crash leaves {count} dead'],
  leads: ['A train left the rails near {place} on {weekday}, killing {count} people and injuring {more}.', '{count} passengers were killed and {more} hurt when a train derailed outside {place}.'],
  facts: ['The train was travelling at {hundreds} km an hour.', 'It was carrying {hundreds} passengers.', 'The crash happened at {time}.', 'The driver, {person}, {number}, survived.', 'The line had been repaired in {year}.', '{org} said {more} people were hurt.', 'The train was {number} minutes late.', 'Trains between {place} and {town} were stopped for {number} days.'],
};
const STRIKE: EventKind = {
  headlines: ['{place} {themes} walk out over pay', '{hundreds} workers strike at {org}', 'Strike at {org} enters day {number}'],
  leads: ['More than {hundreds} workers at {org} in {place} walked out on {weekday} in a dispute over pay.', 'Workers at {org} began a strike on {weekday} after talks broke down in {place}.'],
  facts: ['The union wants a rise of {percent} per cent.', 'The company has offered {small} per cent.', 'The strike will last {number} days.', '{person}, who leads the union, said members voted by {percent} per cent.', 'The dispute costs ${money} million a day.', '{hundreds} workers took part.', 'Talks will resume on {weekday}.', 'The last strike was in {year}.'],
};
const MERGER: EventKind = {
  headlines: ['{org} to buy rival in ${money} million deal', '{org} shares fall after {place} deal', 'Regulator clears ${money} million {org} takeover'],
  leads: ['{org} agreed on {weekday} to buy a rival based in {place} for ${money} million.', '{org} said on {weekday} that it would pay ${money} million for a competitor in {place}.'],
  facts: ['The deal is worth ${money} million.', 'Shares in {org} fell {small} per cent.', 'The company employs {hundreds} people in {place}.', '{person}, its chief executive, will step down in {month}.', 'The offer is a premium of {percent} per cent.', '{hundreds} jobs will be cut.', 'Sales rose {small} per cent in {year}.', 'The regulator will decide by {month}.'],
};
const TRIAL: EventKind = {
  headlines: ['{person} jailed for {number} years over {place} {theme}', 'Court in {place} finds {person} guilty', '{person} denies {place} {theme} charges'],
  leads: ['A court in {place} sentenced {person} to {number} years in prison on {weekday}.', '{person}, {age}, was found guilty by a court in {place} on {weekday}.'],
  facts: ['{person} was arrested in {month} {year}.', 'The jury deliberated for {number} hours.', 'The fraud cost {org} ${money} million.', '{person} pleaded not guilty to {count} charges.', 'The judge said the crime was planned for {number} months.', '{hundreds} witnesses were heard.', 'The defence will appeal.', 'The trial lasted {number} weeks.'],
};
const STORM: EventKind = {
  headlines: ['Storm cuts power to {hundreds} homes around {place}', 'Flood in {place} leaves {count} dead', '{place} clears up after storm'],
  leads: ['A storm hit {place} on {weekday}, killing {count} people and leaving {hundreds} homes without power.', 'Floods in and around {place} killed {count} people on {weekday}, {org} said.'],
  facts: ['Winds reached {hundreds} km an hour.', '{count} people died.', 'The river rose {small} metres in {number} hours.', '{hundreds} people were moved to schools.', 'Rain began at {time}.', 'Insurers put the damage at ${money} million.', 'It was the worst flood since {year}.', 'Schools will stay closed until {weekday}.'],
};
const ELECTION: EventKind = {
  headlines: ['{person} wins {place} election', '{person} claims victory in {place} as count goes on', '{place} votes: {person} ahead'],
  leads: ['{person} won the election in {place} on {weekday} with {percent} per cent of the vote.', 'Voters in {place} chose {person} as mayor on {weekday}.'],
  facts: ['Turnout was {percent} per cent.', '{person} won by {hundreds} votes.', '{org} lost {count} seats.', 'The count ended at {time}.', '{person} had held the office since {year}.', 'The party spent ${money} million.', 'A recount was ordered in {count} districts.', '{person} will take office in {month}.'],
};
const OUTBREAK: EventKind = {
  headlines: ['{more} ill in {place} outbreak', '{place} hospital closes ward after {count} deaths', 'Outbreak in {place} traced to {theme}'],
  leads: ['{more} people have fallen ill and {count} have died in an outbreak in {place}, {org} said on {weekday}.', 'Health officials in {place} traced an outbreak that made {more} people ill to {a-theme}.'],
  facts: ['{count} people have died.', 'The first case was found in {month}.', '{hundreds} people were tested.', 'The hospital closed {count} wards.', '{person}, who leads the inquiry, said cases fell by {percent} per cent.', 'The source was {a-theme} in {town}.', 'Most of the sick are over {age}.', 'Water was shut off for {number} days.'],
};

/** The kinds of event that there are. */
export const EVENT_KINDS: readonly EventKind[] = [FIRE, CRASH, STRIKE, MERGER, TRIAL, STORM, ELECTION, OUTBREAK];

/** Sentences of any news article: words are drawn by their frequency, or from the event's own. Most name nobody and count nothing. */
export const FILLERS: readonly string[] = [
  'The {adj} {noun} {verbed} the {noun} of {place} and {verbed} {a-noun}.',
  '“We {verb} the {noun} because the {noun} is {adj},” {person} said.',
  '{org} {adv} {verbed} the {nouns} that the {noun} {verbed}.',
  'But {a-noun} {noun} in {town} {verbed} that the {adj} {noun} was {a-noun}.',
  'The {noun} {verbed} after {nouns} and {nouns} {verbed} the {noun} in {month} {year}.',
  'Neither the {noun} nor the {noun} {verbed} {adv}, and the {adj} {noun} of the {noun} {verbed} with it.',
  'For the {noun} of {nouns} that {verb} the {adj} {noun}, the {noun} is {a-noun} of {nouns}.',
  'With the {adj} {noun} behind the {noun}, most {nouns} {adv} {verb} the {noun} and the {noun} of {nouns}.',
  'A {adj} {noun} of {nouns} {verbed} the {noun} as the {noun} of the {noun} {verbed}.',
  'That is why {nouns} who {verb} the {adj} {noun} {verb} {nouns} before the {noun} is {adj}.',
  'What the {noun} {verbed} was {a-noun} of the {noun}, {adj} and {adj}, under the {noun} of the {nouns}.',
  'Some {nouns} {verb} the {noun} for {nouns}; others {verb} it {adv}, as {nouns} do.',
];
