/** French. Long because it is a table of words. */
import { list } from './list.ts';
import type { ProseWords } from './prose-words.ts';

const weekday = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const month =
  '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|été|automne|hiver|printemps)';
const few = '(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|quelques|\\p{Nd}{1,2})';

export const fr: ProseWords = {
  numbers: {
    labels: list(`âge
      article articles art alinéa alinéas chapitre chapitres section sections titre titres livre tome tomes volume volumes
      paragraphe paragraphes annexe annexes amendement amendements loi lois décret décrets arrêté directive règlement
      résolution résolutions convention protocole circulaire ordonnance affaire affaires dossier arrêt pourvoi requête
      page pages p pp ligne lignes colonne figure fig tableau tableaux graphique encadré note notes carte planche
      numéro numéros n nº n° no nos nᵒ nᵒˢ référence réf code codes matricule indicatif identifiant poste lot parcelle cote
      vol vols train trains tgv ter rer bus car tram tramway métro ligne route routes nationale départementale autoroute
      rn rd rocade sortie porte portes quai voie terminal chambre bureau salle appartement étage bâtiment bât immeuble bloc
      boîte bp cs cedex canal chaîne fréquence modèle type classe catégorie groupe formule formation division brigade
      régiment bataillon escadron unité base zone secteur district circonscription canton lycée étape phase niveau tour
      épisode saison psaume verset opus op sonate symphonie concerto calibre canon obus missile fusée erreur norme version
      téléphone tél tel fax numéro appeler appelez appelle composer composez joindre contactez uranium plutonium césium carbone iode strontium
      polonium taille pointure indice position rang place dossard maillot score an année années exercice millésime
      promotion édition projet agenda objectif plan vision protocole point borne kilomètre pk hauteur km colline fm
      décision avis saisine jurisprudence cerfa formulaire imprimé postal département ric insee siret siren isbn issn rcs s
      § l. r. d.`),
    beforeYear: list(`en depuis dès vers avant après jusqu’en d’ici fin début mi courant entre pour de à année années an
      l’an printemps été automne hiver janvier février mars avril mai juin juillet août septembre octobre novembre décembre
      et`),
    eras: ['av. j', 'avant j', 'avant notre', 'apr. j', 'après j', 'de notre ère', 'avant l’ère', 'bp'],
    comparisons: list('plus_de moins_de au_moins jusqu’à'),
    joints: ['et', 'ou', 'à'],
    ago: { before: ['il y a', 'voici', 'voilà'], after: [] },
    cues: list(`plus_de moins_de au_moins au_plus jusqu’à pas_moins_de quelque quelques un_total_de
      au_total total_de près_de environ presque les ces ses leurs nos vos des aux`),
    counted: list(`personnes habitants soldats militaires hommes femmes enfants morts blessés décès victimes disparus
      otages prisonniers réfugiés déplacés migrants civils combattants policiers gendarmes pompiers manifestants salariés
      employés emplois postes logements foyers ménages maisons bâtiments écoles élèves étudiants enseignants patients
      malades cas lits voix votants électeurs élus députés candidats sièges bureaux chars drones missiles obus véhicules
      voitures avions navires bateaux hélicoptères camions entreprises sociétés usines magasins exploitations
      agriculteurs éleveurs bovins animaux vaches moutons arbres espèces communes villes villages pays régions
      frappes attaques incidents arrestations interpellations gardes dossiers plaintes signatures signataires
      participants visiteurs spectateurs touristes passagers voyageurs abonnés clients utilisateurs comptes messages
      pages exemplaires titres actions parts barils colis repas tests doses vaccins ans fois places troupes effectifs
      kilomètres hectares tonnes euros dollars`),
    openers: list(`les des ces ses leurs nos quelque quelques environ près plus moins presque autour sur pour avec sans
      selon dont de à en et ou mais soit au aux total jusqu’à entre parmi contre par après avant depuis outre ils elles
      on nous plusieurs seuls seules voilà voici ainsi puis ni`),
    beforePlace: ['à', 'en', 'dans'],
    singular: ['le', 'la', 'du', 'au', 'un', 'une', 'ce', 'cet', 'cette'],
    ambiguousUnits:
      list(`livre livres pied pieds pouce pouces tour tours quart quarts verge verges brasse brasses chopine
      chopines stone stones once onces mole moles mille milles tesla teslas newton newtons henry henrys pascal pascals
      gray grays weber webers kelvin kelvins dalton daltons ohm ohms sols soms sums reals réal réals rand rands kips
      marks bits points pixels leones`),
    streetsBefore: [],
    streets: [
      'rue',
      'avenue',
      'av.',
      'boulevard',
      'bd',
      'place',
      'quai',
      'impasse',
      'chemin',
      'allée',
      'route',
      'cours',
      'square',
      'passage',
      'faubourg',
      'bis',
      'ter',
      'quater',
      'villa',
      'esplanade',
      'promenade',
      'sentier',
    ],
    services: ['112', '114', '115', '116', '118', '119', '3114', '3919', '3975'],
    hotlines: [],
    calling: ['appeler', 'appelez', 'appelé', 'composer', 'composez', 'joindre', 'joignez', 'numéro', 'via'],
    calibres: [
      'obus',
      'canon',
      'canons',
      'artillerie',
      'mortier',
      'mortiers',
      'calibre',
      'pistolet',
      'cartouches',
      'munitions',
      'balles',
      'obusiers',
      'obusier',
      'pièces',
      'film',
      'pellicule',
      'objectif',
    ],
    races: [
      'haies',
      'nage',
      'papillon',
      'brasse',
      'dos',
      'steeple',
      'marche',
      'plat',
      'relais',
      'crawl',
      'hommes',
      'dames',
      'messieurs',
    ],
    shareOf: ['de', 'd’', 'des', 'du'],
    rangeTo: ['à'],
    between: { open: 'entre', and: 'et' },
    clocks: ['gmt', 'utc', 'tu', 'heure', 'heures'],
  },
  days: [
    {
      expressions: ['(?:avant-)?hier(?: (?:matin|soir|midi|après-midi))?'],
      // "Le Monde d’hier", "hier encore capitale", "hier comme aujourd’hui" speak of the past, not of a day.
      quietAfter: [
        'monde d’',
        'né d’',
        'née d’',
        'nés d’',
        'date pas d’',
        'datent pas d’',
        'gloires d’',
        'celui d’',
        'celle d’',
        'ceux d’',
        'celles d’',
        'entre',
      ],
      quietBefore: [
        ' encore',
        ' comme',
        ' et (?:d’)?aujourd’hui',
        ' et demain',
        ' à (?:d’)?aujourd’hui',
        ' ou aujourd’hui',
      ],
    },
    {
      expressions: ['aujourd’hui', '(?:après-)?demain(?: (?:matin|soir|midi|après-midi))?'],
      // In our days, and the days to come: "encore aujourd’hui", "l’Europe de demain".
      quietAfter: [
        ...['jusqu’à', 'encore', 'd’', 'de', 'à', 'au jour d’', 'comme', 'hier et', 'hier ou', 'hier à', 'dès', 'même'],
        ...['et', 'ou'].flatMap((word) => [`aujourd’hui ${word}`, `d’hier ${word}`]),
      ],
      quietBefore: [' encore', ' comme', ' et demain', ' ou demain', ' en France(?!\\p{L})', ' plus que jamais'],
    },
    {
      expressions: [
        '(?:ce|cette|cet) (?:matin|soir|midi|nuit|après-midi|semaine|année|week-end)',
        'ce mois-ci',
        `ce ${weekday}(?: (?:matin|soir|midi|après-midi))?`,
        '(?:la|cette) (?:semaine|nuit|année) (?:dernière|prochaine)',
        '(?:le|ce) (?:mois|week-end|trimestre|semestre|siècle) (?:dernier|prochain)',
        'l’(?:an|année) (?:derni(?:er|ère)|prochaine?)',
        `(?:${weekday}|${month}) (?:dernier|prochain)`,
        `il y a ${few} (?:heures?|jours?|semaines?)`,
      ],
      quietAfter: [],
      // Named by what follows: "cette semaine-là", "cette semaine du 28 octobre", "ce lundi 28", "cette année 2024".
      quietBefore: ['-là', ' (?:du|de la|de l’|de|des)(?!\\p{L})', ' d’', ' \\p{Nd}', ' où ', ' noir', ' saint'],
    },
    {
      expressions: ['l’an passé', '(?:la semaine|l’année) passée', '(?:le mois|le week-end) passé'],
      quietAfter: [],
      // "La semaine passée à Kiev" was spent there.
      quietBefore: [' (?:à|au|aux|en|dans|avec|chez|sur|sous|sans|par|de|du)(?!\\p{L})'],
    },
    {
      expressions: [
        `${weekday}(?: (?:matin|soir|midi|après-midi|en fin de (?:matinée|journée|soirée)|dans la (?:nuit|soirée|matinée|journée)))?`,
      ],
      // "Chaque jeudi", "le jeudi", "du lundi au vendredi"; "ce jeudi" and "jeudi dernier" stand above.
      quietAfter:
        list(`chaque le les du au aux un des tous_les par ce cette et_le ou_le dès_le vers_le d’un autre mercredi_ou premier
        deuxième troisième dernier prochain grand`),
      quietBefore: [
        ...[
          ' \\p{Nd}',
          ' 1er',
          ' dernier',
          ' prochain',
          ' passé',
          ' [Ss]aint',
          ' [Nn]oir',
          ' [Gg]ras',
          ' suivant',
          ' précédent',
        ],
        ...[
          ' au ',
          ' ou ',
          ' et (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)',
          ' de pâques',
          ' de pentecôte',
        ],
        ...[' de la', ' des ', ' en huit', ' d’après', ' d’avant', '-', ' où '],
      ],
    },
  ],
  titles: {
    before: list(`film films livre livres roman romans ouvrage ouvrages essai récit recueil poème pièce série séries
      chanson chansons album albums single tube documentaire émission podcast podcasts exposition expo spectacle opéra revue journal
      magazine article tribune étude rapport thèse rubrique chapitre chronique éditorial blog site
      programme programmes projet projets plan plans opération opérations campagne mission initiative loi dispositif
      label prix concours tournoi conférence colloque forum sommet collectif association mouvement parti coalition
      intitulé intitulée intitulés intitulées titré titrée baptisé baptisée baptisés dénommé dénommée nommé nommée appelé
      appelée surnommé surnommée appelle titre titres slogan slogans devise expression formule mention pancarte banderole
      hashtag mot-dièse toile tableau sculpture jeu`),
  },
};
