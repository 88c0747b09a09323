/** The sheet a picture is drawn on: it hands out ids and keeps what goes into `<defs>`. */
export interface Sheet {
  /** Adds a definition under a fresh id and returns the id. */
  define(kind: string, body: (id: string) => string): string
  /** Adds a definition once, however often it is asked for, and returns its id. */
  share(id: string, body: (id: string) => string): string
  definitions(): string
}

export function createSheet(): Sheet {
  const bodies = new Map<string, string>()
  const keep = (id: string, body: (id: string) => string) => {
    if (!bodies.has(id)) bodies.set(id, body(id))
    return id
  }
  return {
    define: (kind, body) => keep(`${kind}-${bodies.size + 1}`, body),
    share: keep,
    definitions: () => [...bodies.values()].join(''),
  }
}

/** What is drawn, cut off at an outline. */
export function within(sheet: Sheet, outline: string, drawing: string) {
  const clip = sheet.define('clip', (id) => `<clipPath id="${id}"><path d="${outline}"/></clipPath>`)
  return `<g clip-path="url(#${clip})">${drawing}</g>`
}
