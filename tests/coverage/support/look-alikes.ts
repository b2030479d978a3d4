import type { ArticleText } from '../../../src/claims/analysis.ts';

type Story = Pick<ArticleText, 'title' | 'text' | 'published'>;

/** An earthquake as an agency tells it from the capital. */
export const QUAKE_AGENCY: Story = {
  title: 'Strong earthquake shakes northern Chile, at least 11 dead',
  published: '2026-05-12T06:10:00Z',
  text: `SANTIAGO - A strong earthquake shook the north of Chile before dawn on Tuesday and killed at least 11 people, the interior ministry said.

The tremor, of magnitude 6.8, struck at 4:02 a.m. at a depth of 30 kilometres, according to the seismological centre.

Most of the dead were in the copper town of Pozo Hondo, where a hostel for shift workers collapsed, said its mayor, Ximena Arriagada. She asked for cranes.

The road to Caleta Brava was blocked by a landslide, and its clinic was without power.`,
};

/** The same earthquake by a reporter on the spot, who opens with a scene. */
export const QUAKE_REPORT: Story = {
  title: '"We heard them knock": a night at the ruins of Pozo Hondo',
  published: '2026-05-13T05:30:00Z',
  text: `Somebody raised a hand, and everyone fell silent. Then the engines were cut. In the dark a man lay on his stomach with his ear to a slab.

Miners with drills from their own pit had been digging since Tuesday morning where the shift workers had slept. By midnight they had brought out six men alive.

"We have no machines here, only our hands," said the mayor, Ximena Arriagada, who had asked the capital for cranes. None had come: a landslide lies across the road to Caleta Brava.

The hostel in Pozo Hondo came down in the first seconds of the earthquake, neighbours said.`,
};

/** Another earthquake of that week, in another country. */
export const OTHER_QUAKE: Story = {
  title: 'Earthquake in central Iran kills four',
  published: '2026-05-12T16:00:00Z',
  text: `TEHRAN - A strong earthquake shook the centre of Iran on Tuesday, killing at least four people and bringing down mud-brick houses, state television said.

The tremor, of magnitude 6.1, struck at 11:20 a.m. at a depth of 12 kilometres, according to the geophysical institute.

Most of the dead were in the village of Deh Sorkh, said its headman, Farhad Moradi. He asked for tents.`,
};

/** A minister's fall as the foreign press tells it. */
export const MINISTER_ABROAD: Story = {
  title: "Norway's fisheries minister steps down over salmon shares",
  published: '2026-02-04T15:00:00Z',
  text: `Norway's fisheries minister, Astrid Hovland, resigned on Wednesday after it became known that she had kept shares in a salmon farm while in office.

Ms Hovland, 47, said that she had forgotten to report them. The shares were bought in 2019 and are held through a fund in Luxembourg.

The prime minister thanked her for her work on quotas. A successor is to be named next week.`,
};

/** Her fall as it was told at home, without the country and with the town. */
export const MINISTER_AT_HOME: Story = {
  title: 'Out by noon: how Oslo lost its quota queen',
  published: '2026-02-05T06:00:00Z',
  text: `She had come back from Tromso on the night train. By noon yesterday Astrid Hovland had cleared her desk.

The minister for fisheries was left no choice, two people close to the talks say. Her shares in a salmon farm, held through a fund, had been known to the prime minister's staff since autumn.

The quotas that she fought for are now in doubt. Her successor will have to defend them in parliament before Easter.`,
};

/** Another minister's fall of that week, over another matter. */
export const OTHER_MINISTER: Story = {
  title: 'Portuguese transport minister quits over contract for friend',
  published: '2026-02-05T14:00:00Z',
  text: `Portugal's transport minister, Rui Salgueiro, resigned on Thursday after it became known that a ferry contract had gone to a company of a friend of his.

Mr Salgueiro, 58, said that he had known nothing of the bid. The contract was signed in 2023 in Lisbon.

The prime minister thanked him for his work on the railways. A successor is to be named on Monday.`,
};

/** Lay-offs of a company, told at its seat. */
export const CUTS_AT_HOME: Story = {
  title: 'Corvane to cut 900 jobs in Denmark',
  published: '2026-01-20T10:00:00Z',
  text: `Danish wind turbine maker Corvane said on Tuesday that it would cut 900 jobs at its blade works in Esbjerg, or about 6 percent of its staff, because orders had fallen.

Chief Executive Lone Bastrup called it a painful step. The cuts are to be completed by the autumn and will save 70 million euros a year.

The metalworkers' union said that it had not been consulted.`,
};

/** The company's lay-offs of another month in another country. */
export const CUTS_ABROAD: Story = {
  title: 'Corvane to close Colorado tower plant with loss of 350 jobs',
  published: '2026-03-17T17:00:00Z',
  text: `Wind turbine maker Corvane said on Tuesday that it would close its tower plant in Pueblo, Colorado, with the loss of 350 jobs, because of tariffs on steel.

Chief Executive Lone Bastrup said that the step was painful but that there was no way round it. The plant will shut at the end of June.

The governor called the decision a blow to the state.`,
};

/** A shooting at a shopping centre. */
export const SHOOTING: Story = {
  title: 'Gunman kills two at shopping centre in Tulsa',
  published: '2026-04-11T23:00:00Z',
  text: `TULSA, Oklahoma - A gunman killed two people and wounded five at a shopping centre on Saturday afternoon before police arrested him, officers said.

The shooting began at about 3 p.m. near the food court of Prairie Gate, Police Captain Dolores Whitfield told reporters. The suspect, 24, was taken into custody without a struggle.

Shoppers hid in stockrooms. The mall will stay closed on Sunday.`,
};

/** Another one on that day. */
export const OTHER_SHOOTING: Story = {
  title: 'Three dead in shooting at mall in Spokane; suspect in custody',
  published: '2026-04-12T01:00:00Z',
  text: `SPOKANE, Washington - Three people were killed and four wounded on Saturday when a man opened fire at a shopping mall, police said.

The shooting at Cedar Falls began at about 5 p.m. in a shoe store, Police Chief Martin Oyelaran told reporters. The suspect, 31, was arrested in the car park.

Shoppers described running for the exits. It was the second shooting at a mall in the country that day.`,
};
