import { Form } from 'react-router'

interface SavePieceProps {
  name: string
  pieceId: string
  isSaved: boolean
  /** Receives `pieceId` and `intent` (`save` or `forget`); works as a plain post too. */
  action: string
}

export function SavePiece({ name, pieceId, isSaved, action }: SavePieceProps) {
  return (
    <Form method="post" action={action} navigate={false}>
      <input type="hidden" name="pieceId" value={pieceId} />
      <button
        type="submit"
        name="intent"
        value={isSaved ? 'forget' : 'save'}
        aria-pressed={isSaved}
        aria-label={`Save ${name}`}
        className="piece-save relative z-0 grid size-11 cursor-pointer place-items-center rounded-full"
      >
        <svg
          viewBox="0 0 20 20"
          aria-hidden="true"
          className="size-5 stroke-current stroke-[1.4]"
          fill={isSaved ? 'currentColor' : 'none'}
        >
          <path d="M10 16.4S3.4 12.6 3.4 8.2A3.4 3.4 0 0110 6.6a3.4 3.4 0 016.6 1.6c0 4.4-6.6 8.2-6.6 8.2z" />
        </svg>
      </button>
    </Form>
  )
}
