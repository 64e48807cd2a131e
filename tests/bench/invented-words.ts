/** What the invented briefings are made of. */
export const invented = {
  places: ['Oran', 'Lyon', 'Bamako', 'Tirana', 'Lisbonne', 'Dakar', 'Namur', 'Riga', 'Split', 'Turin', 'Cork', 'Sfax'],
  subjects: [
    'la crue',
    'la grève des ports',
    'la sécheresse',
    'la campagne de vaccination',
    'le chantier du tramway',
    'la récolte de blé',
    'la panne du réseau',
    'la fermeture du tunnel',
    'la hausse des loyers',
    'la pêche au thon',
  ],
  topics: ['climat', 'transports', 'santé', 'économie', 'énergie', 'logement', 'agriculture', 'justice', 'éducation'],
  units: ['personnes', 'foyers', 'tonnes', 'km²', 'hectares', 'logements'],
  verbs: ['a annoncé', 'a confirmé', 'a nuancé', 'a précisé', 'a contesté', 'a rappelé'],
  adjectives: ['local', 'régional', 'prudent', 'provisoire', 'inattendu', 'durable', 'partiel', 'rapide'],
  nouns: ['bilan', 'calendrier', 'budget', 'rapport', 'dispositif', 'relevé', 'plan', 'diagnostic', 'comité', 'projet'],
  statuses: ['confirmed', 'estimated', 'claimed'],
} as const;
