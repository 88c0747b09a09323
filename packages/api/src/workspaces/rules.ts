type Publishable = { tagline: string | null; description: string | null; city: string }

/** What a workspace still lacks before shoppers may see it; empty means it may be published. */
export function missingForPublication({ tagline, description, city }: Publishable): string[] {
  const missing: string[] = []
  if (!tagline) missing.push('a line that says what you make')
  if (!description) missing.push('a few sentences about the house')
  if (!city) missing.push('the city you work in')
  return missing
}
