/** German. Long because it is a table of words. */
import { list } from './list.ts';
import type { ProseWords } from './prose-words.ts';

const weekday = '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)';
const time = '(?:morgen|vormittag|mittag|nachmittag|abend|nacht)';
const month = '(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)';
const few =
  '(?:ein|eine|einem|einer|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|wenigen|einigen|mehreren|\\p{Nd}{1,2})';

export const de: ProseWords = {
  numbers: {
    labels:
      list(`alter artikel art paragraf paragraph paragrafen § §§ absatz abs abschnitt kapitel kap titel buch band bd teil
      anhang anlage ziffer nummer nr nrn no seite seiten s zeile spalte abbildung abb tabelle tab karte note fußnote raum
      zimmer etage stock gebäude block halle tor gleis bahnsteig flug zug ice ic re rb bus linie linien straßenbahn tram
      u-bahn route straße autobahn bundesstraße landstraße ausfahrt kreuz kanal frequenz modell typ klasse kategorie gruppe
      formel liga division brigade regiment bataillon geschwader einheit zone sektor bezirk wahlkreis etappe phase stufe
      runde folge staffel psalm vers opus op sonate sinfonie kaliber fehler version telefon tel fax rufnummer notruf
      hotline uran plutonium cäsium jod strontium polonium größe index position platz rang trikot startnummer kilometer km
      höhe jahr jahre jahrgang agenda vision plan projekt protokoll richtlinie verordnung resolution resolutionen gesetz
      aktenzeichen az urteil beschluss drucksache isbn issn din iso en vdi postleitzahl plz postfach konto iban fm am
      paragraphen haus hausnummer parzelle wohnung modul studio camp top platz boeing airbus`),
    beforeYear:
      list(`in im seit ab vor nach bis um von ende anfang mitte jahr jahre jahres jahren frühjahr frühling sommer herbst
      winter januar februar märz april mai juni juli august september oktober november dezember und oder für gegen
      anno saison`),
    eras: ['v. chr', 'n. chr', 'vor christus', 'nach christus', 'v.chr', 'n.chr'],
    comparisons: list('mehr_als weniger_als mindestens höchstens bis_zu über unter rund etwa knapp fast'),
    joints: ['und', 'oder', 'bis', 'sowie', 'u.'],
    ago: { before: ['vor'], after: [] },
    cues: list(`mehr_als weniger_als mindestens höchstens bis_zu insgesamt zusammen über unter weitere diese ihre seine alle
      exakt genau bereits erst nur`),
    counted:
      list(`personen menschen einwohner soldaten männer frauen kinder tote toten todesopfer verletzte verletzten opfer
      vermisste vermissten geiseln gefangene gefangenen häftlinge flüchtlinge migranten geflüchtete vertriebene zivilisten
      kämpfer polizisten beamte beamten feuerwehrleute demonstranten teilnehmer beschäftigte beschäftigten mitarbeiter
      stellen arbeitsplätze jobs wohnungen häuser haushalte gebäude schulen schüler studenten studierende lehrer patienten
      fälle betten stimmen sitze kandidaten abgeordnete abgeordneten panzer drohnen raketen granaten fahrzeuge autos
      flugzeuge schiffe boote hubschrauber lastwagen unternehmen firmen betriebe geschäfte bauern höfe rinder kühe schafe
      schweine tiere bäume arten städte gemeinden dörfer länder staaten angriffe vorfälle festnahmen beschwerden
      unterschriften besucher zuschauer gäste touristen passagiere reisende kunden nutzer konten nachrichten exemplare
      aktien fässer pakete mahlzeiten tests dosen impfungen mal plätze stück einheiten kilometer meter tonnen hektar
      dollar euro franken liter einsatzkräfte helfer bürger mitglieder einsätze brände tage tagen stunden nächte`),
    openers:
      list(`die den der das etwa rund circa ca über unter knapp fast mehr weniger bei bis von vom mit aus seit für auf in im
      und aber oder weitere diese ihre seine alle nur genau zwischen nach vor als es gibt sie wir man dass insgesamt noch
      schon bereits auch am zum zur um an dort hier heute sind waren wurden werden`),
    beforePlace: ['in', 'bei', 'nahe', 'um', 'im', 'rund um'],
    singular: ['das', 'dem', 'des', 'ein', 'eine', 'einem', 'einen', 'einer'],
    ambiguousUnits:
      list(`punkt punkte punkten fuß zoll mol pfund rand mark kilo hand tesla newton henry pascal gray weber kelvin dalton
      sol real won som kip pixel ar bar bit bits stein runde runden teil teile`),
    streetsBefore: [],
    streets: ['straße', 'str.', 'allee', 'platz', 'weg', 'gasse', 'ring', 'damm', 'ufer', 'chaussee'],
    services: ['110', '112', '115', '116', '117', '118', '144', '133', '122', '116117'],
    hotlines: ['notruf', 'hotline', 'leitstelle'],
    calling: ['notruf', 'rufen', 'wählen', 'anrufen', 'telefon', 'unter', 'nummer', 'die'],
    calibres: [
      ...['haubitze', 'haubitzen', 'granate', 'granaten', 'geschütz', 'geschütze', 'munition', 'mörser', 'kanone'],
      ...['kanonen', 'artillerie', 'kaliber', 'pistole', 'gewehr', 'film', 'objektiv', 'patronen'],
    ],
    races: [
      ...['hürden', 'freistil', 'schmetterling', 'rücken', 'brust', 'staffel', 'sprint', 'lauf', 'finale', 'lagen'],
      ...['hindernis', 'gehen', 'frauen', 'männer'],
    ],
    shareOf: ['der', 'des', 'aller', 'von', 'ihrer', 'seiner'],
    rangeTo: ['bis'],
    between: { open: 'zwischen', and: 'und' },
    clocks: ['uhr', 'gmt', 'utc', 'mez', 'mesz'],
  },
  days: [
    {
      expressions: [`(?:vor)?gestern(?: ${time})?`, `heute(?: ${time})?`, `(?:über)?morgen(?: (?:früh|${time}))?`],
      // "Bis heute", "noch heute" speak of our times; "am Morgen", "guten Morgen" of the early hours.
      quietAfter: [
        ...['bis', 'noch', 'von', 'gestern und', 'heute und', 'wie', 'als', 'am', 'guten', 'jeden', 'eines', 'der'],
        ...['diesem', 'den', 'dem', 'nächsten', 'frühen', 'selbst', 'auch', 'schon', 'bereits', 'montag', 'dienstag'],
        ...['mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag', 'zum', 'gegen', 'zwischen', 'gestern oder'],
      ],
      quietBefore: [' noch', ' und morgen', ' oder morgen', ' wie', ' existier', ' als '],
    },
    {
      expressions: [
        `(?:am )?(?:letzten?|vergangenen?|vorigen?|kommenden?|nächsten?|diesen|diesem) (?:${weekday}|wochenende)(?:${time})?`,
        `(?:letzte|vergangene|vorige|kommende|nächste|diese)[rns]? (?:woche|nacht)`,
        '(?:letzten|vergangenen|vorigen|kommenden|nächsten|diesen) (?:monat|sommer|winter|herbst|frühling)',
        '(?:letzten|vergangenen|vorigen|kommenden|nächsten|diesen) (?:monats|jahres)',
        '(?:letztes|vergangenes|voriges|kommendes|nächstes|dieses) jahr',
        `(?:im )?(?:letzten|vergangenen|vorigen|kommenden|nächsten|diesem) (?:jahr|${month}|monat|quartal)`,
        `vor ${few} (?:stunden?|tage?n?|wochen?)`,
      ],
      quietAfter: ['in der', 'jede', 'jeder', 'jeden', 'der', 'die', 'ihre', 'seine'],
      quietBefore: [' des ', ' vor ', ' \\p{Nd}'],
    },
    {
      expressions: [`(?:am )?${weekday}(?:${time})?(?: ${time})?`],
      quietAfter:
        list(`jeden jedem jeder jedes einem einen ein eines letzten vergangenen vorigen kommenden nächsten diesen
        diesem bis von zum vom dem den immer montag_bis freitag_und samstag_und der und zwischen schwarzer schwarzen stiller
        blutiger blutsonntag an_einem pro`),
      // "Donnerstag, 31. Oktober", "Donnerstag, den 31."
      quietBefore: [',? (?:den |der |dem )?\\p{Nd}', ' bis ', ' und ', ' der ', ' vor ', ' nach ', 's(?!\\p{L})'],
    },
  ],
  titles: {
    before: list(`film films filme buch buches roman romans essay gedicht stück serie lied song album dokumentation
      dokumentarfilm sendung podcast ausstellung oper magazin zeitschrift artikel kolumne studie bericht papier kapitel
      leitartikel blog website projekt projekts plan operation kampagne mission initiative gesetz preis wettbewerb turnier
      konferenz gipfel kollektiv verein bewegung partei koalition titel überschrift motto slogan losung parole ausdruck
      begriff formel schild plakat transparent banner aufschrift hashtag gemälde skulptur spiel namens genannt betitelt
      sogenannte sogenannten heißt hieß unter_dem_titel`),
  },
};
