import type { House } from '../house.ts'

const inIvry = { region: 'eu', countryCode: 'FR', locale: 'fr-FR', timeZone: 'Europe/Paris' } as const

export const lise: House = {
  region: 'eu',
  slug: 'les-mains-de-lise',
  name: 'Les Mains de Lise',
  businessType: 'tailor',
  tagline: 'Knitwear and visible mending, drop in on Wednesdays and Saturdays',
  description:
    'Lise Marchand and two apprentices reknit elbows, darn moth holes so that you can see them, and turn jumpers that nobody wears into ones that somebody does. New pieces are knitted to measure on hand frames in Ivry, from wool that we can name the farm of.',
  city: 'Ivry-sur-Seine',
  countryCode: 'FR',
  currency: 'EUR',
  timeZone: 'Europe/Paris',
  locale: 'fr-FR',
  crafts: ['Knitwear', 'Mending', 'Darning', 'Reknitting'],
  cloth: 'linen',
  leadTimeDays: 14,
  foundedYear: 2017,
  isVerified: false,
  cover: 'stack',
  prefix: 'LM',
  staff: [
    { ...inIvry, role: 'owner', fullName: 'Lise Marchand', email: 'lise@mainsdelise.example' },
    { ...inIvry, role: 'member', fullName: 'Loïc Quéméneur', email: 'loic@mainsdelise.example' },
  ],
  clientele: {
    size: 24,
    names: [
      {
        first: [
          'Amélie',
          'Brigitte',
          'Cédric',
          'Damien',
          'Édith',
          'Geneviève',
          'Jean-Noël',
          'Marguerite',
          'Régine',
          'Thaïs',
        ],
        last: ['Boyer', 'Carlier', 'Dupré', 'Février', 'Gaudin', 'Le Goff', 'Noël', 'Tanguy'],
      },
      { first: ['Mireille', 'Ousmane', 'Paulo', 'Zoé'], last: ['Keïta', 'Magalhães', 'Sissoko'] },
    ],
    places: ['Ivry-sur-Seine', 'Vitry-sur-Seine', 'Paris 13e', 'Villejuif', 'Montreuil', 'Créteil'],
    phones: ['+33 6 39 98 ## ##'],
    cloths: ['linen', 'white', 'twill', 'seersucker'],
    pieces: [
      ['Fisherman’s jumper to measure', 210, 290],
      ['Elbows reknitted', 35, 60],
      ['Cardigan darned in three colours', 24, 48],
      ['Sleeves lengthened', 40, 70],
      ['Child’s jumper from an old one', 45, 65],
    ],
    tags: ['mending', 'knitwear', 'workshop', 'referral'],
    remarks: [
      'Came to the Saturday darning class and stayed as a client.',
      'Her grandfather’s jumper. Nothing may be cut away.',
      'Moths at home: freeze everything before it comes in.',
      'Prefers contrast yarn, the louder the better.',
    ],
    messages: [
      'Les mites ont encore frappé. Je passe mercredi ?',
      'Mon fils refuse de l’enlever. Merci !',
      'Avez-vous encore de la laine moutarde ?',
      'On dirait qu’il est neuf, mais en mieux.',
      'Le chat a trouvé le pull. Il y a du travail…',
      'C’est ouvert samedi matin ?',
      'Ma fille veut voir la réparation en rouge vif.',
      'Je peux apporter trois chaussettes orphelines ?',
    ],
  },
}
