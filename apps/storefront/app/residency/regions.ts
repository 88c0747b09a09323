const names: Record<string, string> = {
  eu: 'the European Union',
  us: 'the United States',
}

/** A region in words. One that a company added for itself is called by its short name. */
export function regionName(region: string): string {
  return names[region] ?? `the region “${region}”`
}

/** What it means for someone that this is their home region. */
export function keptWords(region: string): string {
  return `Your name, your e-mail address, your password’s hash and your sign-ins are in one database, and that database stands in ${regionName(region)}. Of these, only your name and picture are ever copied to another, when you join the workspace of a maker who is at home there. The directory that finds your region when you sign in knows your address only as a keyed hash, which nobody can read back.`
}
