import { ButtonLink } from '@thimblely/ui/button'
import { EmptyState, HangerPicture } from '@thimblely/ui/empty-state'

export function NoMakers({ isFiltered }: { isFiltered: boolean }) {
  if (!isFiltered) {
    return (
      <EmptyState title="The first makers are on their way" picture={<HangerPicture />}>
        No house has opened its page to shoppers yet. When one does, it stands here within seconds.
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title="No maker fits all of this"
      picture={<HangerPicture />}
      actions={<ButtonLink to="/makers">Show all makers</ButtonLink>}
    >
      Take a word or a filter away, or search for a craft instead of a piece: “knitwear”, “wax”, “suits”.
    </EmptyState>
  )
}
