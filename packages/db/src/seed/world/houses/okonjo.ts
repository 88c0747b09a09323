import type { House, Person } from '../house.ts'
import { okonjoClientele } from './okonjo-clientele.ts'
import { okonjoRegulars } from './okonjo-regulars.ts'

const inLagos = { region: 'eu', countryCode: 'NG', locale: 'en-NG', timeZone: 'Africa/Lagos' } as const

/** Lives in another region than the house she works for: there she is a card. */
const ifeoma: Person = {
  fullName: 'Ifeoma Okonjo-Reyes',
  email: 'ifeoma@okonjo.example',
  region: 'us',
  countryCode: 'US',
  locale: 'en-US',
  timeZone: 'America/Chicago',
}

export const okonjo: House = {
  region: 'eu',
  slug: 'atelier-okonjo',
  name: 'Atelier Okonjo',
  businessType: 'fashion_designer',
  tagline: 'Hand-dyed adire and aso-oke, cut in Lagos for the day you will remember',
  description:
    'Adaeze Okonjo draws, Kelechi Umeh cuts, and Mama Sikirat in Abeokuta dyes every length of adire by hand. We make bridal and ceremonial dress, agbada and everyday overshirts for people in Lagos and for those who left it. Each piece is fitted twice, in Lagos or with our partners in Paris and Brooklyn.',
  city: 'Lagos',
  countryCode: 'NG',
  currency: 'NGN',
  timeZone: 'Africa/Lagos',
  locale: 'en-NG',
  crafts: ['Adire', 'Aso-oke', 'Bridal', 'Agbada', 'Hand embroidery'],
  cloth: 'adire',
  leadTimeDays: 35,
  foundedYear: 2014,
  isVerified: true,
  cover: 'overshirt-adire',
  prefix: 'AO',
  staff: [
    { ...inLagos, role: 'owner', fullName: 'Adaeze Okonjo', email: 'adaeze@okonjo.example' },
    { ...inLagos, role: 'admin', fullName: 'Ngozi Eze', email: 'ngozi@okonjo.example' },
    { ...inLagos, role: 'member', fullName: 'Kelechi Umeh', email: 'kelechi@okonjo.example' },
    { ...inLagos, role: 'member', fullName: 'Títílayọ̀ Akínyẹmí', email: 'titilayo@okonjo.example' },
    { ...ifeoma, role: 'member' },
    { ...inLagos, role: 'viewer', fullName: 'Iniobong Bassey', email: 'ini@okonjo.example' },
  ],
  clientele: okonjoClientele,
  regulars: okonjoRegulars,
}
