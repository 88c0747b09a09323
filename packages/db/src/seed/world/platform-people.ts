import type { staffRoles } from '../../states.ts'
import type { Person } from './house.ts'

export const customers: readonly Person[] = [
  {
    fullName: 'Camille Roche',
    email: 'camille@example.com',
    region: 'eu',
    countryCode: 'FR',
    locale: 'fr-FR',
    timeZone: 'Europe/Paris',
  },
  {
    fullName: 'Jordan Ellis',
    email: 'jordan@example.com',
    region: 'us',
    countryCode: 'US',
    locale: 'en-US',
    timeZone: 'America/New_York',
  },
]

export const platformStaff: readonly (Person & { staffRole: (typeof staffRoles)[number] })[] = [
  {
    staffRole: 'administrator',
    fullName: 'Ingrid Solheim',
    email: 'ingrid@thimblely.example',
    region: 'eu',
    countryCode: 'NO',
    locale: 'en-GB',
    timeZone: 'Europe/Oslo',
  },
  {
    staffRole: 'support',
    fullName: 'Samir Haddad',
    email: 'samir@thimblely.example',
    region: 'eu',
    countryCode: 'FR',
    locale: 'fr-FR',
    timeZone: 'Europe/Paris',
  },
]
