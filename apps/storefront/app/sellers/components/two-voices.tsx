import type { Headline } from '../headline.ts'

/** A serif line whose end is in italics. */
export function TwoVoices({ plain, italic }: Headline) {
  return (
    <>
      {plain && `${plain} `}
      <em>{italic}</em>
    </>
  )
}
