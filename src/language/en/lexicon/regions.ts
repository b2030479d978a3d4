/** A first-level region that news names without its country, with the short forms of the press (AP Stylebook for the United States). */
export interface Region {
  readonly country: string;
  readonly code: string;
  readonly names: readonly string[];
}

const table = (country: string, lines: string): Region[] =>
  lines.split(';').map((line) => {
    const [code = '', ...names] = line.trim().split(',').map((part) => part.trim());
    return { country, code, names };
  });

/** States, provinces and nations of the federations that English-language news names without their country. */
export const REGIONS: readonly Region[] = [
  ...table('US', `AL,Alabama,Ala.;AK,Alaska;AZ,Arizona,Ariz.;AR,Arkansas,Ark.;CA,California,Calif.;CO,Colorado,Colo.;CT,Connecticut,Conn.;
    DE,Delaware,Del.;FL,Florida,Fla.;GA,Georgia,Ga.;HI,Hawaii;ID,Idaho;IL,Illinois,Ill.;IN,Indiana,Ind.;IA,Iowa;KS,Kansas,Kan.;KY,Kentucky,Ky.;
    LA,Louisiana,La.;ME,Maine;MD,Maryland,Md.;MA,Massachusetts,Mass.;MI,Michigan,Mich.;MN,Minnesota,Minn.;MS,Mississippi,Miss.;MO,Missouri,Mo.;
    MT,Montana,Mont.;NE,Nebraska,Neb.;NV,Nevada,Nev.;NH,New Hampshire,N.H.;NJ,New Jersey,N.J.;NM,New Mexico,N.M.;NY,New York State,N.Y.;
    NC,North Carolina,N.C.;ND,North Dakota,N.D.;OH,Ohio;OK,Oklahoma,Okla.;OR,Oregon,Ore.;PA,Pennsylvania,Pa.,Penn.;RI,Rhode Island,R.I.;
    SC,South Carolina,S.C.;SD,South Dakota,S.D.;TN,Tennessee,Tenn.;TX,Texas,Tex.;UT,Utah;VT,Vermont,Vt.;VA,Virginia,Va.;WA,Washington State,Wash.;
    WV,West Virginia,W.Va.;WI,Wisconsin,Wis.;WY,Wyoming,Wyo.;DC,District of Columbia,Washington D.C.`),
  ...table('GB', 'ENG,England;SCT,Scotland;WLS,Wales;NIR,Northern Ireland'),
  ...table('CA', `AB,Alberta;BC,British Columbia;MB,Manitoba;NB,New Brunswick;NL,Newfoundland,Newfoundland and Labrador;NS,Nova Scotia;ON,Ontario;
    PE,Prince Edward Island;QC,Quebec;SK,Saskatchewan`),
  ...table('AU', 'NSW,New South Wales;QLD,Queensland;SA,South Australia;TAS,Tasmania;VIC,Victoria;WA,Western Australia;NT,Northern Territory'),
];

/** Words for where somebody is from that no single state owns, and forms that country tables leave out. */
export const FURTHER_DEMONYMS: readonly string[] = [
  'African', 'Arab', 'Arabian', 'Asian', 'Balkan', 'Baltic', 'Caribbean', 'Caucasian', 'European', 'Eurasian', 'Hispanic', 'Latin', 'Latino', 'Latina', 'Nordic', 'Scandinavian',
  'Slavic', 'Western', 'Eastern', 'Northern', 'Southern', 'Soviet', 'Kurdish', 'Kurd', 'Palestinian', 'Catalan', 'Basque', 'Tibetan', 'Uighur', 'Uyghur', 'Chechen', 'Scottish', 'Scots',
  'English', 'Welsh', 'Irish', 'Cornish', 'Briton', 'Frenchman', 'Frenchwoman', 'Englishman', 'Dutchman', 'Irishman', 'Scotsman', 'Welshman', 'Spaniard', 'Swede', 'Dane', 'Finn', 'Pole', 'Turk',
  'Serb', 'Croat', 'Slovak', 'Czech', 'Greek', 'Korean', 'Taiwanese', 'Jewish', 'Jew', 'Muslim', 'Islamic', 'Islamist', 'Christian', 'Catholic', 'Protestant', 'Orthodox', 'Buddhist', 'Hindu',
  'Sikh', 'Sunni', 'Shia', 'Shiite', 'Californian', 'Texan', 'Parisian', 'Londoner', 'Berliner', 'Burmese', 'Argentinian', 'Bosnian',
];
