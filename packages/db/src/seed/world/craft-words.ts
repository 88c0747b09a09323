import type { House } from './house.ts'

/** How a trade talks about its own steps, in the timeline of a client. */
export type CraftWords = {
  enquiries: readonly string[]
  measured: { subject: string; words: readonly string[] }
  fitting: { subject: string; words: readonly string[] }
  collected: readonly string[]
  checkIns: readonly string[]
}

const toMeasure: CraftWords = {
  enquiries: [
    'Asked for a first appointment. Saw a piece on a friend.',
    'Rang about prices and how long it takes. Sent the list.',
    'Wants something for a wedding and does not know what yet. Invited for tea and cloth.',
    'Came by without an appointment, stayed an hour with the swatches.',
  ],
  measured: {
    subject: 'Measured',
    words: [
      'All points taken twice. Posture straight, right shoulder 0.5 cm lower.',
      'Measured over the shirt that will be worn. Asked again about the sleeve: long.',
      'Waist 1.5 cm more than last year. Confirmed on the tape, and with a smile.',
      'Quick session before work. Neck and wrist still to be checked at the fitting.',
    ],
  },
  fitting: {
    subject: 'First fitting',
    words: [
      'Side seams in 0.6 cm, hem down 1 cm. Collar sits.',
      'Back balance corrected. The left sleeve is pitched forward by 1 cm.',
      'Happy in front of the mirror. Only the pockets move up.',
      'More ease across the back, for cycling. Second fitting not needed.',
    ],
  },
  collected: [
    'Collected and worn out of the door.',
    'Collected. Asked us to keep the pattern.',
    'Sent by courier, signed for the next morning.',
  ],
  checkIns: [
    'Wrote to ask how the last piece wears. No answer yet.',
    'Sent the new swatches. Opened, not answered.',
    'Rang, left a message about the season’s first fittings.',
  ],
}

const byTheBolt: CraftWords = {
  enquiries: [
    'Asked for hand samples in three weights.',
    'Met at the fair. Wants prices from 60 pieces or metres.',
    'Needs a quotation before the board meets.',
  ],
  measured: {
    subject: 'Samples approved',
    words: [
      'Hand and finish approved by video. The weight may vary by 3 %.',
      'Second sample accepted; the first was too open.',
      'Size set checked against their own dummies. Two sizes relabelled.',
    ],
  },
  fitting: {
    subject: 'Production call',
    words: [
      'On the loom since Monday. One warp change, no delay.',
      'Half of the run is through inspection, no seconds so far.',
      'Asked to split the delivery in two. Agreed, the second half a week later.',
    ],
  },
  collected: ['Collected by their forwarder, papers complete.', 'Delivered at the dock, counted and signed.'],
  checkIns: [
    'Sent the new price list with the season’s shades.',
    'Asked about the reorder; the buyer is on leave.',
  ],
}

const onCamera: CraftWords = {
  enquiries: [
    'Wrote with a proposal. Asked for the maker’s name before anything else.',
    'Introduced by a maker we filmed last year.',
    'Wants a launch film; sent our rules about advertising.',
  ],
  measured: {
    subject: 'Studio visit',
    words: [
      'Four hours at the loom, two cameras. They let us film the mistakes.',
      'Walked the route with the light meter. The best hour is seven in the morning.',
    ],
  },
  fitting: {
    subject: 'First cut shown',
    words: [
      'They asked for one change: the name of the dyer. Of course.',
      'Approved without a word about price.',
    ],
  },
  collected: [
    'Published on Sunday, marked as advertising.',
    'Day one hundred: published with the elbows in close-up.',
  ],
  checkIns: ['Asked how the season went for them.', 'Sent the figures of the last film.'],
}

const words: Record<House['businessType'], CraftWords> = {
  tailor: toMeasure,
  fashion_designer: toMeasure,
  manufacturer: byTheBolt,
  influencer: onCamera,
}

export const craftWords = ({ businessType }: House): CraftWords => words[businessType]
