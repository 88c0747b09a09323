/** What a house calls itself, as the api spells it and as shoppers read it. */
export const kinds = [
  { kind: 'tailor', one: 'Tailor', many: 'Tailors' },
  { kind: 'fashion_designer', one: 'Designer', many: 'Designers' },
  { kind: 'manufacturer', one: 'Manufacturer', many: 'Manufacturers' },
  { kind: 'influencer', one: 'Influencer', many: 'Influencers' },
] as const

export const kindOf = (kind: string) => kinds.find((one) => one.kind === kind)
