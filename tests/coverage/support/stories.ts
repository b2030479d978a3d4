import type { ArticleText } from '../../../src/claims/analysis.ts';

type Story = Pick<ArticleText, 'title' | 'text' | 'published'>;

/** A coach crash told by two outlets, and another one in another town that week. */
export const MILLBROOK_POST: Story = {
  title: 'Four killed as school coach overturns near Millbrook',
  published: '2026-03-10T18:20:00Z',
  text: `Four people were killed and 17 injured when a coach carrying pupils home from a museum visit overturned on the A38 near Millbrook on Tuesday afternoon.

The coach left the road at the Harrow bend shortly after 3 p.m. and came to rest in a ditch, Chief Inspector Dana Wills said. "We found children sitting in the field beside it, most of them able to walk," she told reporters.

Pupils from Ashby Lane School were on board with three teachers. The driver, a 51-year-old man, is in hospital with a broken leg.`,
};

export const MILLBROOK_HERALD: Story = {
  title: 'Pupils among dead in Millbrook coach crash',
  published: '2026-03-11T07:05:00Z',
  text: `Two pupils of Ashby Lane School and two teachers died when their coach left the A38 outside Millbrook and rolled into a ditch, police said on Wednesday.

Seventeen passengers were taken to hospital. Chief Inspector Dana Wills said that the driver had been treated for a broken leg and would be questioned when doctors allowed it.

The coach was on its way back from a museum visit. Residents of Millbrook have asked for years that the Harrow bend be straightened.`,
};

export const DUNFORD_ECHO: Story = {
  title: 'Coach driver arrested after fatal crash in Dunford',
  published: '2026-03-12T09:30:00Z',
  text: `A coach driver was arrested on Thursday after his vehicle hit a stone bridge in Dunford and three passengers were killed.

Police said that 12 people were injured, two of them badly, when the coach struck the bridge in Mill Street. Superintendent Ralf Moser said the driver had ignored a height limit.

The passengers belonged to a choir from Lenham that had sung at a wedding in Dunford.`,
};

/** Two attacks on one market, the second of them a month after the first. */
export const FIRST_ATTACK: Story = {
  title: 'Gunmen kill nine in attack on Tarsim market',
  published: '2026-01-12T15:00:00Z',
  text: `Gunmen opened fire on the cattle market of Tarsim on Monday morning and killed nine traders, the governor's office said.

The attackers came on motorcycles and fled towards the hills. It was the first attack on the market since the truce of last year.

Governor Amin Dauda visited the wounded and promised patrols.`,
};

export const SECOND_ATTACK: Story = {
  title: 'Second attack on Tarsim market leaves six dead',
  published: '2026-02-16T15:00:00Z',
  text: `Six people were killed on Monday when a bomb went off beside the cattle market of Tarsim, in the second attack on the market this year.

Governor Amin Dauda blamed a cell that is new to the region. The bomb had been hidden in a cart of onions.

Traders said that the patrols they were promised had never come.`,
};

/** One festival in two years. */
export const FESTIVAL_LAST_YEAR: Story = {
  title: '41st Lanthorn Festival opens with record crowd',
  published: '2025-06-14T10:00:00Z',
  text: `The 41st Lanthorn Festival opened on Saturday with some 60,000 visitors, the largest crowd on a first day so far.

Singer Oda Brandt closed the evening on the river stage. The mayor, Paul Ritter, thanked 800 helpers.`,
};

export const FESTIVAL_THIS_YEAR: Story = {
  title: '42nd Lanthorn Festival opens in the rain',
  published: '2026-06-13T10:00:00Z',
  text: `Rain kept the crowd small when the 42nd Lanthorn Festival opened on Saturday. Organisers counted about 20,000 visitors.

The band Fallow Year played on the river stage for the first time. The mayor, Paul Ritter, said umbrellas had sold out by noon.`,
};

/** The coach crash again, more than a week later. */
export const MILLBROOK_INQUEST: Story = {
  title: 'Millbrook coach had faulty brakes, inquest hears',
  published: '2026-03-21T12:00:00Z',
  text: `The coach in which two pupils and two teachers of Ashby Lane School died near Millbrook last week had faulty brakes, an inquest heard on Saturday.

Chief Inspector Dana Wills told the coroner that the driver had pressed the pedal for 90 metres before the Harrow bend on the A38.

The driver, whose leg was broken in the crash, is to give evidence in May.`,
};

/** A page of short items, one of them on the crash. */
export const ROUNDUP: Story = {
  title: 'The week in brief: rail strike, budget vote, spring weather',
  published: '2026-03-14T06:00:00Z',
  text: `Rail workers walk out again on Monday after talks with the operators broke down on pay and night shifts. The union expects nine in ten trains to stay in their depots.

Councillors approve a budget that closes two libraries and raises parking fees by a tenth. The leader of the opposition calls the plan a raid on pensioners.

A coach crash near Millbrook claimed four lives.

Gardeners are told to expect frost until the end of the month, and the river authority has lifted its flood warning for the lower valley.

A bakery in Lenham wins the county prize for the best rye loaf for the third time. Its owner, Petra Holm, puts it down to a sourdough that her grandmother started.`,
};
