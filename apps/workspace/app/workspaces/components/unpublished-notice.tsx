import { ButtonLink } from '@thimblely/ui/button'
import { Notice } from '@thimblely/ui/notice'
import { useWorkspace } from '#app/shell/workspace.tsx'

/** Only for those who can change it. */
export function UnpublishedNotice() {
  const { workspace, may, path } = useWorkspace()
  if (workspace.isPublished || !may('workspaces.write')) return null
  return (
    <Notice
      icon="shop"
      title="Shoppers do not see you yet."
      className="mt-5"
      actions={
        <ButtonLink size="sm" to={path('shopfront')}>
          Set up the shopfront
        </ButtonLink>
      }
    >
      A line, a few sentences and a city are enough.
    </Notice>
  )
}
