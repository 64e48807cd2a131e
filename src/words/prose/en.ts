/** English. Long because it is a table of words. */
import { list } from './list.ts';
import type { ProseWords } from './prose-words.ts';

const weekday = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const span = '(?:week|weekend|month|year|quarter|decade|century|night|spring|summer|autumn|fall|winter)';
const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const few = '(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|\\p{Nd}{1,2})';

export const en: ProseWords = {
  numbers: {
    labels: list(`turned aged age
      article articles art section sections sec chapter chapters ch title titles book volume volumes vol part paragraph
      paragraphs para paras clause clauses schedule annex appendix amendment amendments act acts bill bills law laws decree
      directive regulation resolution resolutions convention protocol order case cases docket file petition proposition prop
      page pages p pp line lines column figure fig table chart box note notes map plate number numbers no nos nr ref
      reference code codes id pin room rooms suite floor building block apartment apt unit lot plot gate platform track
      terminal flight flights train trains bus buses tram route routes highway highways interstate freeway motorway road
      exit junction channel channels frequency model type class category group formula division brigade regiment battalion
      squadron base zone sector district ward precinct stage phase level tier round episode episodes season seasons psalm
      psalms verse verses opus op sonata symphony concerto caliber calibre error http version versions phone telephone tel
      fax call calls called dial dialed dialled text uranium plutonium caesium cesium carbon iodine strontium polonium size
      index position rank area studio camp hill kilometre kilometer marker milepost form rule rules standard iso rfc fm am
      zip po postcode year years agenda vision plan project isbn issn top hall pier dock bay locker cell ext extension
      locomotive warship hull platoon crew room lane s § #`),
    beforeYear:
      list(`in since by before after until till from during of late early mid around circa and to for year years
      spring summer autumn fall winter january february march april may june july august september october november
      december fiscal the`),
    eras: ['bc', 'bce', 'ad', 'ce', 'b.c', 'a.d', 'years ago'],
    comparisons: list('more_than less_than fewer_than at_least up_to as_many_as'),
    joints: ['and', 'or', 'to', '&'],
    ago: { before: [], after: ['years ago', 'days ago', 'ago'] },
    cues: list(`more_than less_than fewer_than at_least at_most up_to as_many_as as_few_as no_fewer_than no_more_than over
      under exceeding a_total_of total_of some another an_additional an_estimated all these those their its`),
    counted: list(`people persons residents inhabitants soldiers troops servicemen men women children deaths dead killed
      wounded injured casualties victims missing hostages prisoners refugees migrants civilians fighters militants
      officers police firefighters protesters demonstrators workers employees staff jobs homes houses households
      buildings schools pupils students teachers patients cases beds votes voters seats candidates lawmakers delegates
      tanks drones missiles rockets shells vehicles cars planes aircraft ships boats vessels helicopters trucks companies
      firms factories shops stores farms farmers cattle cows sheep animals trees species towns cities villages
      countries strikes attacks incidents arrests complaints signatures participants visitors spectators tourists
      passengers travellers travelers subscribers customers users accounts messages pages copies shares barrels parcels
      meals tests doses vaccines times places units items miles tonnes tons acres hectares dollars euros pounds`),
    openers:
      list(`the some about around over under nearly almost more less fewer at up of by with from in on for to and but
      or another these those their its his her our all only just roughly approximately exactly between among after
      before since until as an a there they we that which total than`),
    beforePlace: ['in', 'at', 'near', 'across', 'outside', 'inside'],
    singular: [],
    ambiguousUnits:
      list(`stone stones bars bits point points mole moles chain chains rods league grain grains part parts
      item items hand hands drop drops dash cup cups quart quarts tesla teslas newton newtons henry henrys pascal pascals
      gray grays weber webers kelvin kelvins dalton daltons soles real reals won rand mark marks colons colones leone leones
      soms kips pixels dots account accounts`),
    streetsBefore: [],
    streets: [
      'street',
      'st',
      'st.',
      'avenue',
      'ave',
      'ave.',
      'road',
      'rd',
      'rd.',
      'boulevard',
      'blvd',
      'blvd.',
      'lane',
      'drive',
      'square',
      'place',
      'way',
      'court',
      'broadway',
      'terrace',
      'crescent',
      'row',
      'highway',
      'parkway',
    ],
    services: ['911', '999', '112', '988', '111', '101', '000', '211', '311', '811'],
    hotlines: [
      'call',
      'calls',
      'caller',
      'callers',
      'operator',
      'operators',
      'dispatcher',
      'dispatchers',
      'emergency',
      'hotline',
      'helpline',
      'lifeline',
      'service',
      'system',
    ],
    calling: [
      'call',
      'calls',
      'called',
      'calling',
      'dial',
      'dialed',
      'dialled',
      'dialing',
      'phone',
      'phoned',
      'ring',
      'rang',
      'text',
      'via',
      'on',
      'to',
    ],
    calibres: [
      'howitzer',
      'howitzers',
      'shell',
      'shells',
      'gun',
      'guns',
      'rifle',
      'rifles',
      'artillery',
      'mortar',
      'mortars',
      'round',
      'rounds',
      'ammunition',
      'cannon',
      'cannons',
      'pistol',
      'pistols',
      'handgun',
      'film',
      'lens',
      'caliber',
      'calibre',
    ],
    races: [
      'dash',
      'sprint',
      'hurdles',
      'freestyle',
      'butterfly',
      'backstroke',
      'breaststroke',
      'relay',
      'steeplechase',
      'race',
      'final',
      'medley',
      'champion',
    ],
    shareOf: ['of'],
    rangeTo: ['to'],
    between: { open: 'between', and: 'and' },
    clocks: ['gmt', 'utc', 'hours', 'hrs', 'local', 'et', 'est', 'edt', 'bst', 'cet', 'cest'],
  },
  days: [
    {
      expressions: [
        'yesterday(?: (?:morning|afternoon|evening|night))?',
        'today',
        'tonight',
        '(?:the day after )?tomorrow(?: (?:morning|afternoon|evening|night))?',
      ],
      // Our days, and those to come: "even today", "the leaders of tomorrow", "until today".
      quietAfter: [
        'until',
        'till',
        'to',
        'even',
        'still',
        'of',
        'better',
        'yesterday and',
        'today and',
        'like',
        'than',
        'a',
      ],
      quietBefore: [
        ...[' and tomorrow', ' and today', ' or tomorrow', ' in history', ' as in'],
        // "Today’s world", "yesterday’s men".
        '’s (?:\\p{L}+ )?(?:world|society|economy|generations?|youth|young|standards|terms|money|dollars|prices|men|news|children|readers|politics|technology)(?!\\p{L})',
        '’s [A-Z]',
      ],
    },
    {
      expressions: [
        'this (?:morning|afternoon|evening|week|weekend|month|year)',
        `this (?:past |coming )?${weekday}`,
        `(?:last|next) (?:${span}|${weekday}|${month})`,
        `${few} (?:hours?|days?|weeks?) ago`,
      ],
      // "The last week" lasts seven days, whenever they are; "his last year" is not ours.
      quietAfter: [
        'the',
        'its',
        'their',
        'his',
        'her',
        'our',
        'my',
        'your',
        'every',
        'each',
        'per',
        'one',
        'very',
        'a',
      ],
      quietBefore: [' of(?! this| last| next)', ' in history', ' \\p{Nd}'],
    },
    {
      expressions: [`(?:on )?${weekday}(?: (?:morning|afternoon|evening|night))?`],
      // "Every Monday", "the Monday before", "from Monday to Friday"; names of days that are feasts.
      quietAfter:
        list(`every each a the most any good easter whit palm ash black super bloody cyber big last next this past coming
        by_the one another mid to until through between and from`),
      quietBefore: [
        ...[
          ',? (?:the )?\\p{Nd}',
          ',? \\p{Lu}\\p{L}+\\.? \\p{Nd}',
          ' (?:to|through|and) ',
          '’s (?:Times|Mirror|Express)',
          '-',
          ' before',
        ],
        ...[' after', ' of', ' (?:Times|Mirror|Express|Telegraph|Night|Morning|Agreement|Prayer)(?!\\p{L})'],
      ],
    },
  ],
  titles: {
    before:
      list(`film films movie movies book books novel novels memoir essay poem play series show song songs album albums
      single hit documentary programme program podcast podcasts exhibition opera review journal magazine article column op-ed study report
      paper thesis chapter editorial blog website site project projects plan plans operation operations campaign mission
      initiative act bill law label prize contest tournament conference symposium forum summit collective association
      movement party coalition entitled titled called dubbed named nicknamed known_as so-called headlined captioned title
      titles headline slogan slogans motto phrase expression formula term banner sign sticker hashtag painting sculpture game`),
  },
};
