/** English, in Latin letters. Forms of a word are parted by bars; many a word belongs to several topics. */
export default {
  language: 'en',
  script: 'Latin',
  and: ' and ',
  topics: {
    space:
      'star|stars, planet|planets, orbit|orbits, telescope|telescopes, galaxy|galaxies, moon|moons, gravity, comet|comets, rocket|rockets, eclipse|eclipses, satellite|satellites, meteor|meteors, vacuum, wave|waves, crater|craters, launch|launches, probe|probes, cloud|clouds, constellation|constellations, horizon, ring|rings, signal|signals',
    oceans:
      'wave|waves, tide|tides, current|currents, reef|reefs, plankton, whale|whales, salt, depth|depths, coast|coasts, harbour|harbours, net|nets, seabed, coral|corals, pressure, moon, ship|ships, storm|storms, scale|scales, anchor|anchors, seal|seals, bank|banks, shell|shells',
    medicine:
      'cell|cells, virus|viruses, vaccine|vaccines, blood, heart|hearts, trial|trials, nerve|nerves, pressure, culture|cultures, doctor|doctors, infection|infections, fever, bone|bones, scan|scans, pulse, dose|doses, antibody|antibodies, muscle|muscles, sleep, allergy|allergies, memory, operation|operations',
    cooking:
      'salt, dough, oven|ovens, stock|stocks, sauce|sauces, butter, knife|knives, yeast, recipe|recipes, flour, spice|spices, scale|scales, jam|jams, culture|cultures, pan|pans, root|roots, bar|bars, crust|crusts, pressure, table|tables, shell|shells, pepper',
    computing:
      'memory, virus|viruses, network|networks, password|passwords, keyboard|keyboards, code, server|servers, cloud|clouds, browser|browsers, file|files, screen|screens, cell|cells, table|tables, key|keys, driver|drivers, branch|branches, bug|bugs, backup|backups, signal|signals, root, operation|operations, record|records',
    music:
      'note|notes, scale|scales, rhythm|rhythms, chord|chords, melody|melodies, key|keys, pitch, record|records, choir|choirs, violin|violins, drum|drums, string|strings, star|stars, bar|bars, tempo, wave|waves, concert|concerts, score|scores, organ|organs, harmony, voice|voices, track|tracks',
    law: 'court|courts, judge|judges, trial|trials, bill|bills, contract|contracts, jury|juries, appeal|appeals, witness|witnesses, bar, evidence, record|records, charge|charges, right|rights, branch|branches, licence|licences, sentence|sentences, treaty|treaties, notary, statute|statutes, seal|seals, bond|bonds, code',
    sport:
      'team|teams, coach|coaches, court|courts, net|nets, pitch|pitches, score|scores, record|records, track|tracks, training, referee|referees, ball|balls, league|leagues, goal|goals, muscle|muscles, race|races, medal|medals, marathon|marathons, swimming, penalty|penalties, sprint|sprints, pulse, stadium|stadiums',
    money:
      'bank|banks, interest, bond|bonds, stock|stocks, loan|loans, note|notes, budget|budgets, inflation, currency|currencies, bill|bills, savings, tax|taxes, pension|pensions, account|accounts, branch|branches, credit, insurance, charge|charges, price|prices, dividend|dividends, market|markets, coin|coins',
    transport:
      'train|trains, track|tracks, driver|drivers, station|stations, bus|buses, ticket|tickets, bridge|bridges, traffic, jam|jams, tram|trams, line|lines, timetable|timetables, bicycle|bicycles, coach|coaches, platform|platforms, current, ship|ships, signal|signals, tunnel|tunnels, licence|licences, network|networks, ring',
  },
  names: {
    space: 'Jupiter, Saturn, Galileo, Kepler, Hubble, Mars',
    oceans: 'Atlantic, Pacific, Darwin, Iceland, Hawaii, Lisbon',
    medicine: 'Pasteur, Fleming, Jenner, Koch, Geneva, Avicenna',
    cooking: 'Naples, Escoffier, Bologna, Lyon, Vienna, Apicius',
    computing: 'Turing, Lovelace, Hopper, Linux, Unicode, Babbage',
    music: 'Bach, Mozart, Vienna, Beethoven, Chopin, Verdi',
    law: 'Montesquieu, Hammurabi, Geneva, Strasbourg, Solomon, Cicero',
    sport: 'Wimbledon, Olympia, Athens, Nurmi, Boston, Tokyo',
    money: 'Keynes, Smith, Frankfurt, London, Basel, Florence',
    transport: 'Stephenson, London, Tokyo, Brunel, Zurich, Gotthard',
  },
  headlines: `{a}: a short guide
What to know about {a} and {b}
{a} and {b}, explained
A beginner’s look at {a}
Questions and answers about {a}
{a}, {b} and {c}: the basics
Understanding {a}
Why {a} and {b} belong together`,
  oblique: `Five questions, five answers
Start small and stay patient
The basics without the jargon
What beginners get wrong
Worth another look
A closer look at everyday things
Where to begin
Old ideas, still useful
The short version
Small steps make the difference
A glossary for curious readers
Read this first`,
  summaries: `This guide explains {a} and {b} in plain words.
Readers often ask about {a}; here is where to begin.
Short answers to common questions about {a}, {b} and {c}.
We collected what is known about {a} and what is still open.
An introduction for everyone who meets {a} for the first time.
Plain words, no jargon, and a list of further reading.
What changed over the years and what stayed the same.
All that a beginner needs, on one page.`,
  sentences: `Anyone who has met {a} will sooner or later ask about {b}.
The part on {a} is longer than the one on {b}, because readers asked for it.
Our glossary has entries for {a}, {b} and {c}.
A drawing shows how {a} and {b} belong together.
The word {a} may mean several things; here it stands beside {b}.
Many of the questions that reached us were about {a}.
In the second part we come back to {a}.
Teachers like to begin with {a}.
Keep the part about {a} for later if it seems difficult.
Old books describe {a} in other words than new ones.`,
  fillers: `The text was checked by two readers before it was published.
Take your time and read one part a day.
Nothing here needs special knowledge.
Numbers are rounded so that they are easier to remember.
A list of books stands at the end.
We add to this page when readers send good questions.
Every part can be read alone.
Some rules have exceptions, and they are marked.
The pictures may be used in schools.
There are no silly questions.
Words in italics are explained in the glossary.
Write to us if something is missing.`,
};
