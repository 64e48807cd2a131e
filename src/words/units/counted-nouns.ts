/**
 * What news counts, and CLDR has no unit for: the forms after a number, by plural category. A form with `|` is singular
 * and plural; in Arabic one, two, few (3 to 10), many (11 to 99) and other, each in the case that the number asks for.
 */
const nouns: Readonly<Record<string, string>> = {
  fr: `
    point de pourcentage|points de pourcentage, point de %|points de %, point de base|points de base, point|points,
    personne|personnes, habitant|habitants, ménage|ménages, mort|morts, blessé|blessés, victime|victimes,
    disparu|disparus, otage|otages, prisonnier|prisonniers, soldat|soldats, militaire|militaires, civil|civils,
    enfant|enfants, femme|femmes, homme|hommes, emploi|emplois, entreprise|entreprises, logement|logements,
    siège|sièges, élève|élèves, étudiant|étudiants, patient|patients, réfugié|réfugiés, année|années`,
  en: `
    percentage point|percentage points, percent point|percent points, basis point|basis points, point|points,
    person|people, inhabitant|inhabitants, resident|residents, household|households, death|deaths,
    fatality|fatalities, casualty|casualties, victim|victims, hostage|hostages, prisoner|prisoners, soldier|soldiers,
    civilian|civilians, child|children, woman|women, man|men, job|jobs, company|companies, home|homes, vote|votes,
    seat|seats, pupil|pupils, student|students, patient|patients, case|cases, refugee|refugees`,
  de: `
    Prozentpunkt|Prozentpunkte, Basispunkt|Basispunkte, Punkt|Punkte, Person|Personen, Mensch|Menschen,
    Haushalt|Haushalte, Toter|Tote, Todesfall|Todesfälle, Verletzter|Verletzte, Vermisster|Vermisste, Geisel|Geiseln,
    Gefangener|Gefangene, Soldat|Soldaten, Zivilist|Zivilisten, Kind|Kinder, Frau|Frauen, Mann|Männer,
    Arbeitsplatz|Arbeitsplätze, Wohnung|Wohnungen, Stimme|Stimmen, Sitz|Sitze, Patient|Patienten, Fall|Fälle,
    Flüchtling|Flüchtlinge`,
  es: `
    punto porcentual|puntos porcentuales, punto básico|puntos básicos, punto|puntos, persona|personas,
    habitante|habitantes, hogar|hogares, muerto|muertos, fallecido|fallecidos, herido|heridos, víctima|víctimas,
    desaparecido|desaparecidos, rehén|rehenes, prisionero|prisioneros, soldado|soldados, civil|civiles, niño|niños,
    mujer|mujeres, hombre|hombres, empleo|empleos, empresa|empresas, vivienda|viviendas, voto|votos, escaño|escaños,
    alumno|alumnos, paciente|pacientes, caso|casos, refugiado|refugiados`,
  ar: `
    نقطة مئوية|نقطتان مئويتان|نقاط مئوية|نقطة مئوية|نقطة مئوية, نقطة أساس|نقطتا أساس|نقاط أساس|نقطة أساس|نقطة أساس,
    نقطة|نقطتان|نقاط|نقطة|نقطة, شخص|شخصان|أشخاص|شخصًا|شخص, نسمة|نسمتان|نسمات|نسمة|نسمة,
    أسرة|أسرتان|أسر|أسرة|أسرة, قتيل|قتيلان|قتلى|قتيلًا|قتيل, جريح|جريحان|جرحى|جريحًا|جريح,
    ضحية|ضحيتان|ضحايا|ضحية|ضحية, رهينة|رهينتان|رهائن|رهينة|رهينة, جندي|جنديان|جنود|جنديًا|جندي,
    مدني|مدنيان|مدنيين|مدنيًا|مدني, طفل|طفلان|أطفال|طفلًا|طفل, امرأة|امرأتان|نساء|امرأة|امرأة,
    رجل|رجلان|رجال|رجلًا|رجل, وظيفة|وظيفتان|وظائف|وظيفة|وظيفة, صوت|صوتان|أصوات|صوتًا|صوت,
    مقعد|مقعدان|مقاعد|مقعدًا|مقعد, حالة|حالتان|حالات|حالة|حالة, لاجئ|لاجئان|لاجئين|لاجئًا|لاجئ`,
};

export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }>;

/** The nouns of a language (`fr`, without a region). */
export function countedNouns(language: string): PluralForms[] {
  return (nouns[language] ?? '')
    .split(',')
    .map((forms) => forms.trim().split('|'))
    .flatMap(([one, ...rest]) => {
      const other = rest.at(-1);
      if (one === undefined || other === undefined) return [];
      const [two, few, many] = rest.slice(0, -1);
      return [{ one, ...(two && few && many && { two, few, many }), other }];
    });
}
