import type { Headline } from '../headline.ts'

/** A word joiner behind the hyphen: at this size a name does not break in two. */
const whole = (words: string) => words.replaceAll('-', '-\u2060')

/** A serif line whose end is in italics. */
export function TwoVoices({ plain, italic }: Headline) {
  return (
    <>
      {plain && `${whole(plain)} `}
      <em>{whole(italic)}</em>
    </>
  )
}
