import type { House } from '../house.ts'

const inNewYork = { region: 'us', countryCode: 'US', locale: 'en-US', timeZone: 'America/New_York' } as const

export const canal: House = {
  region: 'us',
  slug: 'canal-street-alterations',
  name: 'Canal Street Alterations',
  businessType: 'tailor',
  tagline: 'It should fit you, not the size chart. Most hems in two days',
  description:
    'Mei-Ling Chen and her nephew Kevin take in, let out, shorten and rescue about sixty garments a week above the hardware store at Canal and Mott. Qipao are made from scratch, with frogs knotted by hand.',
  city: 'New York',
  countryCode: 'US',
  currency: 'USD',
  timeZone: 'America/New_York',
  locale: 'en-US',
  crafts: ['Alterations', 'Qipao', 'Zips and linings', 'Hand-knotted frogs'],
  cloth: 'crepe',
  leadTimeDays: 7,
  foundedYear: 1996,
  isVerified: true,
  cover: 'gown-ink',
  prefix: 'CS',
  staff: [
    { ...inNewYork, role: 'owner', fullName: '陳美玲 Mei-Ling Chen', email: 'meiling@canal.example' },
    { ...inNewYork, role: 'member', fullName: 'Kevin Chen', email: 'kevin@canal.example' },
  ],
  clientele: {
    size: 28,
    names: [
      {
        first: ['Ai-Ling', 'Daniel', 'Grace', 'Hui-Fen', 'Jason', 'Wei', '林雅婷 Ya-Ting'],
        last: ['Chan', 'Huang', 'Lau', 'Liu', 'Wong', 'Zhang'],
      },
      {
        first: ['Amelia', 'Brandon', 'Carmen', 'Dominic', 'Kimberly', 'Nikolai', 'Tamar'],
        last: ['Alvarado', 'D’Angelo', 'Goldberg', 'Petrov', 'Sullivan'],
      },
    ],
    places: [
      'Chinatown, New York',
      'Lower East Side, New York',
      'Flushing, Queens',
      'Sunset Park, Brooklyn',
      'Tribeca, New York',
      'Hoboken',
    ],
    phones: ['+1 212 555 01##', '+1 646 555 01##'],
    cloths: ['crepe', 'velvet', 'black', 'lace', 'twill'],
    pieces: [
      ['Qipao in silk crepe', 680, 940],
      ['Wedding dress taken in, new bustle', 240, 420],
      ['Suit recut, two sizes', 190, 310],
      ['Hems, three pairs', 54, 78],
      ['Leather jacket relined', 160, 230],
    ],
    tags: ['qipao', 'alterations', 'bridal', 'rush', 'referral'],
    remarks: [
      'Rush fee explained twice; she is fine with it.',
      'Cantonese or English. Text, no calls at work.',
      'Half a size up since the baby. Leave seam allowance.',
      'Drops off on the way to court: robes, always robes.',
    ],
    messages: [
      'Running from the 6 train, please don’t close yet!',
      '旗袍好靚，多謝晒！',
      'Could the hem be done by tomorrow? Interview.',
      'It fits like it was made for me. Because you made it.',
      'Zipper broke at the office. Can I wait while you fix it?',
      '明天五點前可以拿嗎？',
      'The judge complimented my robe. The judge!',
      'Same as last time but one inch longer, please.',
      'Can my sister pick it up? She has the ticket.',
    ],
  },
}
